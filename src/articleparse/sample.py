"""The sample: an article that ships with the package, with every artefact in it that the stages deal with.

It was written for this purpose: a page of a website that was printed, read back from the
print and hard-wrapped on its way. The places and people in it do not exist.
"""

from __future__ import annotations

from importlib.resources import files

__all__ = ["sample_bytes", "sample_text"]


def sample_bytes() -> bytes:
    """Return the sample as the bytes of its file, UTF-8."""
    return files("articleparse").joinpath("sample.txt").read_bytes()


def sample_text() -> str:
    """Return the sample.

    Example:
        >>> from articleparse.sample import sample_text
        >>> "Subscribe" in sample_text()
        True
    """
    return sample_bytes().decode()
