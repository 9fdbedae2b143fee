"""A report as a value: a title, paragraphs, lists and tables, and a foot that says what it was made from.

Every text is literal: nothing in it is Markdown, HTML or a formula until one of the forms has escaped it.
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import date

from senco_tui.casework.spoken import counted, spoken_day


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading; level 2 stands under the title, 3 under that."""

    text: str
    level: int = 2


@dataclass(frozen=True, slots=True)
class Words:
    """One paragraph."""

    text: str


@dataclass(frozen=True, slots=True)
class Points:
    """A list, one point a line."""

    items: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Facts:
    """What is said of one thing, each under its label: `Now`, `twelve words a minute`."""

    rows: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Table:
    """Rows under heads. The columns named in `numbers` stand right; money is decimal pounds, bare."""

    title: str
    heads: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    numbers: tuple[str, ...] = ()


Block = Heading | Words | Points | Facts | Table


@dataclass(frozen=True, slots=True)
class Occasion:
    """Whose report, of which day, and what it was read from.

    `revision` is a commit's id, None where there is none; `unrecorded` are files that differ from it.
    """

    setting: str
    day: date
    revision: str | None = None
    unrecorded: int = 0

    @property
    def words(self) -> str:
        """`Elm Lane Primary · as of Mon 16 Nov 2026 · from revision 3f2a9c1d20ab`."""
        read = f"from revision {self.revision[:12]}" if self.revision else "from no recorded revision"
        edited = counted(self.unrecorded, "file") if self.unrecorded else ""
        also = f" and {edited} edited and not recorded" if edited else ""
        return f"{self.setting} · as of {spoken_day(self.day)} · {read}{also}"


@dataclass(frozen=True, slots=True)
class Report:
    """What is handed over. `reader` says for whom it is; `wide` that its paper lies on its side."""

    name: str
    title: str
    blocks: tuple[Block, ...]
    under: str = ""
    reader: str = ""
    foot: tuple[str, ...] = ()
    wide: bool = False
    notices: tuple[str, ...] = ()

    @property
    def tables(self) -> tuple[Table, ...]:
        """The tables, in their order."""
        return tuple(block for block in self.blocks if isinstance(block, Table))


def reworded(report: Report, say: Callable[[str], str]) -> Report:
    """The report with every text of its body and its title put through `say`; heads and labels stay."""
    return replace(
        report,
        title=say(report.title),
        under=say(report.under),
        blocks=tuple(_reworded(block, say) for block in report.blocks),
    )


def texts_of(report: Report) -> Iterator[str]:
    """Every text that `reworded` would put through."""
    found: list[str] = []

    def keep(text: str) -> str:
        found.append(text)
        return text

    reworded(report, keep)
    yield from found


def _reworded(block: Block, say: Callable[[str], str]) -> Block:
    match block:
        case Heading() | Words():
            return replace(block, text=say(block.text))
        case Points():
            return Points(tuple(say(item) for item in block.items))
        case Facts():
            return Facts(tuple((label, say(words)) for label, words in block.rows))
        case Table():
            return replace(block, rows=tuple(tuple(say(cell) for cell in row) for row in block.rows))
