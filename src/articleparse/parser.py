"""The entry points: :func:`parse` for one text, :class:`Parser` for many."""

from __future__ import annotations

import gc
import signal
from collections import deque
from contextlib import contextmanager
from itertools import islice
from typing import TYPE_CHECKING

import attrs

from .config import Config
from .errors import ConfigError

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator
    from concurrent.futures import Future

    from .article import Article

__all__ = ["Parser", "parse"]

_CHUNK = 32
"""Texts sent to a worker at a time: a few hundred kB, so that the transfer costs little."""


def _config(value: object) -> Config:
    if not isinstance(value, Config):
        raise ConfigError("config", value, "an articleparse.Config")
    return value


@attrs.frozen
class Parser:
    """A configured parser: frozen, picklable, safe to share between threads.

    Example:
        >>> from articleparse import Config, Parser
        >>> parser = Parser(Config(favour="recall"))
        >>> parser.parse("").blocks
        ()
    """

    config: Config = attrs.field(factory=Config, converter=_config)

    def parse(self, raw: str) -> Article:
        """Return the article in a raw text. Any ``str`` gives one.

        The collector of cyclic garbage rests meanwhile: a parse makes thousands of records and no cycle, and going
        through them again and again took half of the time of a long text.

        Raises:
            TypeError: ``raw`` is not a ``str``.
        """
        if not isinstance(raw, str):
            raise TypeError(f"parse takes str, not {type(raw).__name__}; articleparse.decode makes text of bytes")
        from .pipeline import run  # noqa: PLC0415 - the stages, with their tables, load when the first text is parsed

        collects = gc.isenabled()
        gc.disable()
        try:
            return run(raw, self.config)
        finally:
            if collects:
                gc.enable()

    def parse_many(self, texts: Iterable[str], *, workers: int = 1) -> Iterator[Article]:
        """Yield the article of each text, in order, whatever the number of processes.

        Raises:
            ConfigError: ``workers`` is not a whole number from 1.
            TypeError: One of the texts is not a ``str``.
        """
        if isinstance(workers, bool) or not isinstance(workers, int) or workers < 1:
            raise ConfigError("workers", workers, "a whole number from 1")
        if workers == 1:
            return map(self.parse, texts)
        return self._spread(texts, workers)

    def _spread(self, texts: Iterable[str], workers: int) -> Iterator[Article]:
        from concurrent.futures import ProcessPoolExecutor  # noqa: PLC0415 - only for several workers

        source = iter(texts)
        ahead: deque[Future[list[Article]]] = deque()
        with ProcessPoolExecutor(workers) as pool:
            try:
                while True:
                    while len(ahead) < 2 * workers and (chunk := list(islice(source, _CHUNK))):
                        with _uninterrupted():
                            ahead.append(pool.submit(self._all, chunk))
                    if not ahead:
                        return
                    yield from ahead.popleft().result()
            finally:
                pool.shutdown(wait=False, cancel_futures=True)

    def _all(self, texts: list[str]) -> list[Article]:
        return [self.parse(text) for text in texts]


@contextmanager
def _uninterrupted() -> Iterator[None]:
    """Hold an interrupt from the keyboard back while processes are started; they inherit that, and leave it to us.

    One that comes while a process forks can be swallowed there, and the new process waits for ever
    for a lock that was held at that moment (seen in one of three runs with Python 3.11).
    """
    if not hasattr(signal, "pthread_sigmask"):  # Windows does not fork
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


_DEFAULT = Parser()


def parse(raw: str) -> Article:
    r"""Return the article in a raw text: title, authors, dates, body blocks, and the ledger.

    Raises:
        TypeError: ``raw`` is not a ``str``. Nothing about its content raises.

    Example:
        >>> import articleparse as ap
        >>> ap.parse("# Rain at last\n\nThe drought of the valley has\nended.").title
        'Rain at last'
    """
    return _DEFAULT.parse(raw)
