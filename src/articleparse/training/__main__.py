"""``python -m articleparse.training``: learn the weights anew, one command for each model."""

from __future__ import annotations

import sys
from importlib import import_module

__all__ = ["main"]

_COMMANDS = {
    "labels": "body or boilerplate",
    "reference": "pages that are no news, for labels",
    "corpus": "pages of news of our own, for labels",
    "kinds": "headings and items of lists",
    "breaks": "does a break end a paragraph",
    "korean": "did a space stand at a break in Korean",
    "widths": "how wide letters are in print",
    "layouts": "articles typeset at random, for breaks",
    "manuals": "manuals read back from PDFs, for breaks",
    "fields": "title, date and byline",
    "locales": "words from CLDR",
    "names": "given names",
}


def main(arguments: list[str] | None = None) -> int:
    """Run one command with the arguments behind its name."""
    name, *rest = (sys.argv[1:] if arguments is None else arguments) or ["--help"]
    if name not in _COMMANDS:
        print("usage: python -m articleparse.training COMMAND [--help]")
        for command, what in _COMMANDS.items():
            print(f"  {command:<9} {what}")
        return 0 if name == "--help" else 2
    sys.argv = [f"{sys.argv[0]} {name}", *rest]
    import_module(f"articleparse.training.{name}").main()
    return 0


if __name__ == "__main__":
    sys.exit(main())
