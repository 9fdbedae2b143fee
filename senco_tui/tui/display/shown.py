"""What the terminal shows, and what must be said to make it show something else."""

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from senco_tui.tui.display.cells import Cell, Row, inked
from senco_tui.tui.display.differing import runs
from senco_tui.tui.display.scrolling import move_between, moved
from senco_tui.tui.display.writing import Pen


class Piece(NamedTuple):
    """Cells that belong at column `x` of row `y`."""

    y: int
    x: int
    cells: Sequence[Cell]


class Shown:
    """The rows of the terminal. Nothing is known of them at first, nor after `forget`."""

    def __init__(self, pen: Pen | None = None) -> None:
        self.pen = pen or Pen()
        self._rows: list[Row] = []
        self._size = (0, 0)

    @property
    def size(self) -> tuple[int, int]:
        """Columns and rows."""
        return self._size

    @property
    def rows(self) -> tuple[tuple[Cell | None, ...], ...]:
        """The rows as they are believed to be shown; None for a cell nobody knows."""
        return tuple(map(tuple, self._rows))

    def forget(self) -> bool:
        """Something else may have written on the terminal: nothing is known of it any more; was anything?"""
        known = any(cell is not None for row in self._rows for cell in row)
        self._rows = [[None] * self._size[0] for _ in range(self._size[1])]
        self.pen.lose()
        return known

    def fit(self, width: int, height: int) -> None:
        """The terminal has this size; if it is another than before, nothing is known."""
        if (width, height) != self._size:
            self._size = (width, height)
            self.forget()

    def begin_with(self, size: tuple[int, int], rows: Iterable[Iterable[tuple[str, str]]]) -> None:
        """The terminal has this size and shows these rows, each in pieces of looks and text."""
        self.fit(*size)
        self.put(Piece(y, 0, inked(row)) for y, row in enumerate(rows))

    def put(self, pieces: Iterable[Piece]) -> str:
        """What is to be written so that the pieces are shown, and all else as before."""
        width, height = self._size
        wanted = list(self._rows)
        mine: set[int] = set()
        for y, x, cells in pieces:
            if not 0 <= y < height or not cells:
                continue
            if y not in mine:
                wanted[y] = list(wanted[y])
                mine.add(y)
            _lay(wanted[y], x, cells)
        said = self._shift(wanted)
        rows = range(height) if said else sorted(mine)
        differing = [run for y in rows for run in runs(y, self._rows[y], wanted[y])]
        self._rows = wanted
        return said + self.pen.write(differing, width)

    def _shift(self, wanted: list[Row]) -> str:
        """Let the terminal move what has only moved."""
        move = move_between(self._rows, wanted)
        if move is None:
            return ""
        self._rows = moved(self._rows, move, self._size[0])
        return self.pen.scroll(move)


def _lay(row: Row, x: int, cells: Sequence[Cell]) -> None:
    """Lay cells over a row; of a wide sign half covered nothing is left, nor of what lies beyond the row."""
    if x >= len(row):
        return
    end = min(x + len(cells), len(row))
    before, after = (row[x - 1] if x > 0 else None), (row[end] if end < len(row) else None)
    covered = row[x]
    row[x:end] = cells[: end - x]
    if before is not None and covered is not None and covered.text == "":
        row[x - 1] = Cell(" ", before.ink)
    if after is not None and after.text == "":
        row[end] = Cell(" ", after.ink)
