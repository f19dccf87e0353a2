"""Branches: trees of any shape, that decide where a model of tables is in doubt.

A table speaks for one feature by itself. Where that leaves doubt, trees ask for the measures
one after another, each question depending on the answers before: a weak unit on a page of weak
units is another matter than on a page with a sure article. The log-odds
are the sum over the ends that were reached (gradient boosting, Friedman 2001)::

    fit > 0.03 ?  no: end > 10 ?  no: -42
                                  yes: next_fit > 0.1 ?  no: +4  yes: +21
                  yes: ...

The data are nested lists, ``[measure, most, if not, if more]``, and whole numbers at the ends.
They are grown by :mod:`articleparse.training.growing`.

To walk down a hundred trees takes four times as long as to ask all questions about one measure at once
(QuickScorer, Lucchese et al. 2015). Each end is a bit, those of a tree side by side, "no" before "yes".
Whatever is more than a bound leaves out the ends behind the "no" of all questions with that bound or a
smaller one; the first end of each tree that nothing left out is the one it comes to::

    ends            -42  +4 +21 ...
    fit 0.01, more than no bound       1 1 1 1
    end 12, more than 10               0 1 1 1
    next_fit 0.05, more than no bound  1 1 1 1
    and                                0 1 1 1     +4
"""

from __future__ import annotations

import json
from bisect import bisect_left
from collections import defaultdict
from functools import cache, reduce
from importlib.resources import files
from operator import and_, or_
from struct import Struct
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

__all__ = ["SCALE", "Forest", "added", "load_branches", "planted", "told"]

SCALE = 100
"""Weights to one unit of log-odds: rounding to hundredths changes no decision that matters."""

Branch = Any
"""``(measure, most, if not, if more)``, or the whole number at an end."""

_WIDTH = 32
"""Bits for the ends of one tree."""
_LOW = (1 << _WIDTH) - 1
"""The bits of the first of two trees."""


_TELLING = 50
"""Trees that are asked for reasons."""


class _Pair(dict[int, int]):
    """What the ends that two trees come to add up to, by their bits: each sum is made when it first comes up.

    There are 1,024 at the most.
    """

    __slots__ = ("_first", "_second")

    def __init__(self, first: dict[int, int], second: dict[int, int]) -> None:
        """Take the weights of the ends of both trees by their bits."""
        super().__init__()
        self._first, self._second = first, second

    def __missing__(self, bits: int) -> int:
        """Return the sum of two ends that were not asked for before, and keep it."""
        total = self[bits] = self._first[bits & _LOW] + self._second[bits >> _WIDTH]
        return total


class Forest(NamedTuple):
    """Trees, and the tables that their sum is looked up in."""

    trees: tuple[Branch, ...]
    bounds: tuple[list[float], ...]
    """For each measure the bounds that it is compared with, in order."""
    left: tuple[list[int], ...]
    """For each measure the ends that are left where it is more than so many of its bounds."""
    ends: tuple[_Pair, ...]
    """For each two trees the sums of their ends by their bits: to look up each by itself takes longer than the rest."""
    whole: int
    """All ends."""
    ones: int
    """The first end of each tree."""
    parted: Struct
    """What parts the bits of each two trees."""


def added(forest: Forest, row: Sequence[float]) -> float:
    """Return the log-odds of a row of measures, what the trees add up to.

    Example:
        >>> added(planted([[0, 0.5, -10, [1, 2, 30, 70]]]), (0.8, 3))
        0.7
    """
    _, bounds, masks, ends, whole, ones, parted = forest
    left = reduce(and_, map(list.__getitem__, masks, map(bisect_left, bounds, row)), whole)
    first = left ^ (left & (left - ones))
    return sum(map(dict.__getitem__, ends, parted.unpack(first.to_bytes(parted.size, "little")))) / SCALE


def told(forest: Forest, row: Sequence[float], names: Sequence[str], sign: int, count: int = 2) -> list[str]:
    """Return the names of the measures that spoke loudest for a verdict, those that trees asked on their way to it.

    The first trees are asked: each of the others says less than those before it.

    Example:
        >>> told(planted([[0, 0.5, -10, [1, 2, 30, 70]], [1, 2, -20, 5]]), (0.8, 3), ("fit", "lines"), 1)
        ['lines', 'fit']
    """
    weights: defaultdict[str, int] = defaultdict(int)
    for tree in forest.trees[:_TELLING]:
        branch, asked = tree, []
        while branch.__class__ is tuple:
            asked.append(names[branch[0]])
            branch = branch[3] if row[branch[0]] > branch[1] else branch[2]
        for name in asked:
            weights[name] += sign * branch
    return [name for name in sorted(weights, key=lambda name: -weights[name])[:count] if weights[name] > 0]


def planted(data: Sequence[Any]) -> Forest:
    """Return a forest from the lists of the data file.

    Raises:
        ValueError: A tree has more than 32 ends.
    """
    removed: defaultdict[int, defaultdict[float, int]] = defaultdict(lambda: defaultdict(int))
    ends = []
    for number, tree in enumerate(data):
        weights = list(_ends(tree))
        if len(weights) > _WIDTH:
            raise ValueError(f"a tree has {len(weights)} ends, {_WIDTH} at the most are possible")
        ends.append({1 << place: weight for place, weight in enumerate(weights)})
        for measure, most, bits in _questions(tree, number * _WIDTH):
            removed[measure][most] |= bits
    whole = reduce(or_, ((1 << len(each)) - 1 << number * _WIDTH for number, each in enumerate(ends)), 0)
    bounds = tuple(sorted(removed[measure]) for measure in range(max(removed, default=-1) + 1))
    left = []
    for measure, own in enumerate(bounds):
        masks = [whole]
        for bound in own:
            masks.append(masks[-1] & ~removed[measure][bound])
        left.append(masks)
    ones = sum(1 << number * _WIDTH for number in range(len(ends)))
    pairs = tuple(map(_Pair, ends[::2], [*ends[1::2], {0: 0}]))
    parted = Struct(f"<{len(pairs)}Q")
    return Forest(tuple(map(_branch, data)), bounds, tuple(left), pairs, whole, ones, parted)


def _ends(tree: Any) -> Iterator[int]:  # noqa: ANN401 - JSON
    """Yield the weights at the ends of a tree, "no" before "yes"."""
    if isinstance(tree, int):
        yield tree
    else:
        yield from _ends(tree[2])
        yield from _ends(tree[3])


def _questions(tree: Any, first: int) -> Iterator[tuple[int, float, int]]:  # noqa: ANN401 - JSON
    """Yield the questions of a tree, its ``first`` end being this bit: measure, bound, and what a "yes" leaves out."""
    if not isinstance(tree, int):
        measure, most, no, yes = tree
        count = len(list(_ends(no)))
        yield measure, most, (1 << count) - 1 << first
        yield from _questions(no, first)
        yield from _questions(yes, first + count)


def _branch(data: Any) -> Branch:  # noqa: ANN401 - JSON
    if isinstance(data, int):
        return data
    measure, most, no, yes = data
    return (measure, most, _branch(no), _branch(yes))


@cache
def load_branches(file: str, name: str, measures: tuple[str, ...]) -> Forest:
    """Return the trees of a model, read once from the package.

    Args:
        file: Name of the file in ``articleparse/data``.
        name: What the trees decide.
        measures: The measures that the program computes.

    Raises:
        ValueError: The file was trained on other measures.
    """
    found = json.loads(files("articleparse").joinpath("data", file).read_text("utf-8"))[name]
    if tuple(found["measures"]) != measures:
        raise ValueError(f"{file} was trained on other measures: train it again")
    return planted(found["trees"])
