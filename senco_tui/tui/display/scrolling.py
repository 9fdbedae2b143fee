"""Finds rows that have only moved up or down, so that the terminal can move them itself."""

from collections.abc import Sequence
from typing import NamedTuple

from senco_tui.tui.display.cells import BLANK, Row

WORTH = 3
"""Rows that must be saved before moving is worth its price."""


class Move(NamedTuple):
    """Rows `top` to `bottom`, both moved together: up by `by` rows, down where it is negative."""

    top: int
    bottom: int
    by: int


def move_between(before: Sequence[Row], after: Sequence[Row]) -> Move | None:
    """The move that brings most rows to where they are wanted; None where none is worth it."""
    changed = [y for y in range(len(after)) if before[y] is not after[y] and before[y] != after[y]]
    if len(changed) < WORTH:
        return None
    first, last = changed[0], changed[-1]
    if sum(after[y] in before[first : last + 1] for y in changed) < WORTH:
        return None
    best, saved = None, WORTH - 1
    prints = [_print(row) for row in before], [_print(row) for row in after]
    for by in sorted(range(first - last, last - first + 1), key=abs):
        if by:
            for move, gain in _moves(prints, first, last, by):
                if gain > saved:
                    best, saved = move, gain
    return best


def _print(row: Row) -> int | None:
    """A number for a row; None for one that is blank, or not known in full."""
    if None in row or all(cell == row[0] for cell in row):
        return None
    return hash(tuple(row))


def _moves(
    prints: tuple[list[int | None], list[int | None]], first: int, last: int, by: int
) -> list[tuple[Move, int]]:
    """Each run of rows that stand `by` rows higher afterwards, and how many rows it puts right."""
    before, after = prints
    found, run, gain = [], 0, 0
    low, high = max(first, first - by), min(last, last - by)
    for y in range(low, high + 2):
        same = y <= high and before[y + by] == after[y]
        if same:
            run += 1
            gain += after[y] is not None and before[y] != after[y]
        elif run:
            top, end = y - run, y - 1
            lost = range(end + 1, end + by + 1) if by > 0 else range(top + by, top)
            spoilt = sum(before[n] == after[n] is not None for n in lost)
            found.append((Move(min(top, top + by), max(end, end + by), by), gain - spoilt))
            run = gain = 0
    return found


def moved(rows: Sequence[Row], move: Move, width: int) -> list[Row]:
    """The rows as the terminal shows them after the move; those it uncovers are blank."""
    inside = list(rows[move.top : move.bottom + 1])
    blank: list[Row] = [[BLANK] * width for _ in range(abs(move.by))]
    inside = inside[move.by :] + blank if move.by > 0 else blank + inside[: move.by]
    return [*rows[: move.top], *inside, *rows[move.bottom + 1 :]]
