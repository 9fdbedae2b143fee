"""Which stretches of a row must be sent, given what it shows and what it is to show."""

from collections.abc import Sequence
from functools import lru_cache
from itertools import groupby
from typing import NamedTuple, cast

from senco_tui.tui.display.cells import Cell, Row, is_certain

BRIDGE = 4
"""Cells that are sent although they have not changed, where going round them would cost as much."""


class Run(NamedTuple):
    """Cells for column `x` of row `y`; `sure` where all terminals give them the same columns."""

    y: int
    x: int
    cells: Sequence[Cell]
    sure: bool = True


def runs(y: int, before: Row, after: Row) -> list[Run]:
    """The runs that make a row show `after`; columns nobody has said anything about are left as they are.

    Terminals differ on how wide some signs are, so a row that holds such a sign is written whole.
    """
    if before is after or before == after:
        return []
    if not (_is_sure(before) and _is_sure(after)):
        return _written(y, after, [(0, len(after))], sure=False)
    pairs = zip(before, after, strict=True)
    changed = [x for x, (old, new) in enumerate(pairs) if old != new and new is not None]
    stretches: list[tuple[int, int]] = []
    start = end = -1
    for x in changed:
        if x != end and not (end >= 0 and _is_bridged(after, end, x)):
            if end >= 0:
                stretches.append((start, end))
            start = x
        end = x + 1
    return _written(y, after, [*stretches, (start, end)] if changed else [])


def _is_bridged(row: Row, start: int, end: int) -> bool:
    """Whether the cells of a gap are few, and of the looks of what stands beside them."""
    if end - start > BRIDGE:
        return False
    beside = (row[start - 1], row[end])
    inks = {cell.ink for cell in beside if cell is not None}
    return all(cell is not None and (cell.ink in inks or cell.text == " ") for cell in row[start:end])


def _is_sure(row: Row) -> bool:
    return _are_sure("".join([cell[0] for cell in row if cell is not None]))


@lru_cache(4096)
def _are_sure(signs: str) -> bool:
    return all(map(is_certain, set(signs)))


def _written(y: int, row: Row, stretches: list[tuple[int, int]], *, sure: bool = True) -> list[Run]:
    """The stretches as runs, cut where nothing is known."""
    made = []
    for start, end in stretches:
        cells = row[start:end]
        if None not in cells:
            made.append(Run(y, start, cast(list[Cell], cells), sure))
            continue
        for is_known, alike in groupby(cells, lambda cell: cell is not None):
            found = list(alike)
            if is_known:
                made.append(Run(y, start, cast(list[Cell], found), sure))
            start += len(found)
    return made
