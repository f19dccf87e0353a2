"""The entry points: :func:`parse` for one text, :class:`Parser` for many."""

from __future__ import annotations

import gc
import os
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
    from concurrent.futures import Executor, Future

    from .article import Article

__all__ = ["Parser", "parse"]

_CHUNK = 32
"""Texts sent to a worker at a time: a few hundred kB, so that the transfer costs little."""
_ENDS = {signal.SIGTERM, getattr(signal, "SIGHUP", signal.SIGTERM)}
"""Signals that ask a process to end; Windows has not both."""
_CHUNK_LENGTH = 1_000_000
"""Characters from which fewer texts are a chunk, so that books are not read ahead by the dozen."""


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
        _checked(raw)
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

        What ``texts`` itself raises comes out in its place too, behind the articles of the texts before it.

        Raises:
            ConfigError: ``workers`` is not a whole number from 1.
            TypeError: ``texts`` is a ``str``, or one of the texts is not.
            concurrent.futures.BrokenExecutor: One of several processes was killed, for want of memory as a rule.
        """
        if isinstance(workers, bool) or not isinstance(workers, int) or workers < 1:
            raise ConfigError("workers", workers, "a whole number from 1")
        if isinstance(texts, str):
            raise TypeError("parse_many takes an iterable of str, not one str")
        if workers == 1:
            return map(self.parse, texts)
        return self._spread(iter(texts), workers)

    def _spread(self, texts: Iterator[str], workers: int) -> Iterator[Article]:
        from concurrent.futures import ProcessPoolExecutor  # noqa: PLC0415 - only for several workers

        with ProcessPoolExecutor(workers, initializer=_begin_process) as pool:
            futures = self._submitted(pool, texts)
            ahead = deque(islice(futures, 2 * workers))
            try:
                while ahead:
                    yield from ahead.popleft().result()
                    ahead.extend(islice(futures, 1))
            finally:
                pool.shutdown(wait=False, cancel_futures=True)

    def _submitted(self, pool: Executor, texts: Iterator[str]) -> Iterator[Future[list[Article]]]:
        """Yield the parse of each chunk, begun; if the texts end in an error, it is the last result."""
        chunks = _chunks(texts)
        while True:
            try:
                chunk = next(chunks, None)
            except Exception as error:  # noqa: BLE001 - whatever the user's iterable raises
                yield _failed(error)
                return
            if chunk is None:
                return
            with _uninterrupted():
                future = pool.submit(self._all, chunk)
            yield future

    def _all(self, texts: list[str]) -> list[Article]:
        return [self.parse(text) for text in texts]


def _chunks(texts: Iterable[str]) -> Iterator[list[str]]:
    """Yield texts by the chunk; what the iterable raises comes behind the last texts before it."""
    chunk: list[str] = []
    room = _CHUNK_LENGTH
    try:
        for text in texts:
            chunk.append(_checked(text))
            room -= len(text)
            if len(chunk) == _CHUNK or room <= 0:
                yield chunk
                chunk, room = [], _CHUNK_LENGTH
    except Exception:
        if chunk:
            yield chunk
        raise
    if chunk:
        yield chunk


def _failed(error: Exception) -> Future[list[Article]]:
    """Return a result that is an error."""
    from concurrent.futures import Future  # noqa: PLC0415 - as above

    future: Future[list[Article]] = Future()
    future.set_exception(error)
    return future


def _checked(raw: str) -> str:
    """Return a text.

    Raises:
        TypeError: It is none.
    """
    if not isinstance(raw, str):
        raise TypeError(f"parse takes str, not {type(raw).__name__}; articleparse.decode makes text of bytes")
    return raw


def _begin_process() -> None:
    """Let a process that parses end when it is told to, and when the one that started it is gone, however that ended.

    Without the second, it would wait for texts for ever: the processes hold each other's ends of their pipes open.
    """
    for number in _ENDS:
        if callable(signal.getsignal(number)):  # a handler of the one that started it, which is meant for that
            signal.signal(number, signal.SIG_DFL)
    if hasattr(signal, "pthread_sigmask"):
        signal.pthread_sigmask(signal.SIG_UNBLOCK, _ENDS)
    from multiprocessing import parent_process  # noqa: PLC0415 - as above
    from threading import Thread  # noqa: PLC0415 - as above

    def wait() -> None:
        if parent := parent_process():
            parent.join()
            os._exit(1)

    Thread(target=wait, daemon=True).start()


@contextmanager
def _uninterrupted() -> Iterator[None]:
    """Hold back what asks to end while processes are started; an interrupt from the keyboard they leave to us for ever.

    One that comes while a process forks can be swallowed there, and the new process waits for ever
    for a lock that was held at that moment (seen in one of three runs with Python 3.11).
    """
    if not hasattr(signal, "pthread_sigmask"):  # Windows does not fork
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT, *_ENDS})
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
