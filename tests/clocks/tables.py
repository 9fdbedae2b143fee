"""Reads the tables of cases: Markdown tables under headings, one row a case."""

import re
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Told:
    """One row of a table: the heading it stands under, its line, and its cells by column."""

    heading: str
    line: int
    cells: dict[str, str]

    def __getitem__(self, column: str) -> str:
        return self.cells[column]

    def get(self, column: str, otherwise: str = "") -> str:
        """The cell of a column the table may lack."""
        return self.cells.get(column, otherwise)


def told(path: Path) -> list[Told]:
    """Every row of every table in the file."""
    found: list[Told] = []
    heading, columns = "", None
    for n, text in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1):
        if m := re.match(r"#+ (.*)", text):
            heading, columns = m[1].strip().strip("`"), None
        if not text.startswith("|"):
            columns = None
            continue
        cells = [c.strip().strip("`") for c in text.strip().strip("|").split("|")]
        if columns is None:
            columns = cells
        elif not all(re.fullmatch(r":?-+:?", c) for c in cells):
            assert len(cells) == len(columns), f"{path.name}:{n} has {len(cells)} cells, not {len(columns)}"
            found.append(Told(heading, n, dict(zip(columns, cells, strict=True))))
    assert found, f"{path} has no table"
    return found
