"""Which stretches of a row must be sent, given what it shows and what it is to show."""

from typing import NamedTuple

from senco_tui.tui.display.cells import Cell, Row, is_certain

BRIDGE = 4
"""Cells that are sent although they have not changed, where going round them would cost as much."""


class Run(NamedTuple):
    """Cells to be written from column `x` of row `y`."""

    y: int
    x: int
    cells: tuple[Cell, ...]


def runs(y: int, before: Row, after: Row) -> list[Run]:
    """The runs that make a row show `after`; columns nobody has said anything about are left as they are.

    Terminals differ on how wide some signs are, so a row that holds such a sign is written whole.
    """
    if before == after:
        return []
    if not (_certain(before) and _certain(after)):
        return _written(y, after, [(0, len(after))])
    changed = [x for x, cell in enumerate(after) if cell is not None and cell != before[x]]
    stretches: list[tuple[int, int]] = []
    for x in changed:
        if stretches and _is_bridged(after, stretches[-1][1], x):
            stretches[-1] = (stretches[-1][0], x + 1)
        else:
            stretches.append((x, x + 1))
    return _written(y, after, stretches)


def _is_bridged(row: Row, start: int, end: int) -> bool:
    """Whether the cells of a gap are few, and of the looks of what stands beside them."""
    if end - start > BRIDGE:
        return False
    beside = (row[start - 1], row[end])
    inks = {cell.ink for cell in beside if cell is not None}
    return all(cell is not None and (cell.ink in inks or cell.text == " ") for cell in row[start:end])


def _certain(row: Row) -> bool:
    return all(map(is_certain, {cell.text for cell in row if cell is not None}))


def _written(y: int, row: Row, stretches: list[tuple[int, int]]) -> list[Run]:
    """The stretches as runs, cut where nothing is known."""
    made = []
    for start, end in stretches:
        x = start
        while x < end:
            upto = next((n for n in range(x, end) if row[n] is None), end)
            if upto > x:
                made.append(Run(y, x, tuple(cell for cell in row[x:upto] if cell is not None)))
            x = upto + 1
    return made
