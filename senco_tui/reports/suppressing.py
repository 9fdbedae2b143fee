"""Hides small numbers, and others that would give one away: by a sum, by several sums, or by what is left.

A nought is shown. What is shown is taken to be known to whoever works against it, and so is that a hidden
number is at least one.
"""

from collections.abc import Mapping, Sequence
from fractions import Fraction

SMALL = 5
"""Numbers under this are hidden."""

HIDDEN = "–"

Sum = tuple[str, tuple[str, ...]]
"""A number by its key, and the numbers that it is the sum of."""


def hidden(counts: Mapping[str, int], sums: Sequence[Sum]) -> frozenset[str]:
    """The keys of the numbers that are not to be shown."""
    shut = {key for key, number in counts.items() if 0 < number < SMALL}
    while exposed := _exposed(counts, sums, shut):
        wider = {key for line in sums for key in _cells(line) if exposed.intersection(_cells(line))} - shut
        if not wider:
            break
        totals = {total for total, _ in sums}
        shut.add(min(wider, key=lambda key: (counts[key] == 0, key in totals, counts[key], key)))
    return frozenset(shut)


def _exposed(counts: Mapping[str, int], sums: Sequence[Sum], shut: set[str]) -> set[str]:
    """The hidden numbers that could be worked out: exactly, or because too little is left between them."""
    return _solved(sums, shut) | _cornered(counts, sums, shut)


def _cells(line: Sum) -> tuple[str, ...]:
    return (line[0], *line[1])


def _solved(sums: Sequence[Sum], shut: set[str]) -> set[str]:
    """Hidden numbers that the sums together have only one answer for."""
    keys = sorted(shut)
    rows = [[Fraction(_weight(line, key)) for key in keys] for line in sums]
    pivot = 0
    for column in range(len(keys)):
        at = next((n for n in range(pivot, len(rows)) if rows[n][column]), None)
        if at is None:
            continue
        rows[pivot], rows[at] = rows[at], rows[pivot]
        rows[pivot] = [value / rows[pivot][column] for value in rows[pivot]]
        for n, row in enumerate(rows):
            if n != pivot and row[column]:
                rows[n] = [a - row[column] * b for a, b in zip(row, rows[pivot], strict=True)]
        pivot += 1
    alone = [[key for key, value in zip(keys, row, strict=True) if value] for row in rows]
    return {those[0] for those in alone if len(those) == 1}


def _weight(line: Sum, key: str) -> int:
    return -1 if key == line[0] else 1 if key in line[1] else 0


def _cornered(counts: Mapping[str, int], sums: Sequence[Sum], shut: set[str]) -> set[str]:
    """Hidden parts of a sum that is shown, where they come to so little or so many ones that they tell."""
    found: set[str] = set()
    for total, parts in sums:
        closed = [key for key in parts if key in shut]
        left = sum(counts[key] for key in closed)
        if closed and total not in shut and left < max(SMALL, len(closed) + 1):
            found.update(closed)
    return found
