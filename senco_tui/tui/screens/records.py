"""Records laid open: every field and entry of one document, or of all the setting's, each to be amended."""

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any

from textual.app import ComposeResult

from senco_tui.casework.documents import kind_of
from senco_tui.casework.within import STEP
from senco_tui.tui.commands.records import RECORDS
from senco_tui.tui.presenting.casefile.opened import parted, row_of_next
from senco_tui.tui.presenting.document import attention
from senco_tui.tui.presenting.labelled import flowing
from senco_tui.tui.presenting.line import Line, Span, plain
from senco_tui.tui.presenting.record import Page, record_page
from senco_tui.tui.screens.view import View
from senco_tui.tui.stories.records import amend, begin_record, one_more, take_out
from senco_tui.tui.widgets.banner import Banner
from senco_tui.tui.widgets.lines import Reader

if TYPE_CHECKING:
    from senco_tui.casework.casefile import Filed
    from senco_tui.document.problem import Problem

Read = tuple["Filed[Any] | None", tuple["Problem", ...]]


class RecordsView(View):
    """Documents of one case, or of the setting where `case` is None, one under the other."""

    DEFAULT_CSS = """
    RecordsView #title { padding: 0 1; }
    RecordsView #page { padding: 0 1; }
    """
    NAME = "record"
    COMMANDS = RECORDS
    FOOTER = ("amend-record", "add-entry", "take-out-entry", "edit", "back")

    def __init__(self, title: str, case: str | None, documents: tuple[str, ...]) -> None:
        super().__init__()
        self._title = title
        self._case = case
        self._documents = documents
        self._read: Mapping[str, Read] | None = None

    def compose(self) -> ComposeResult:
        """What is laid open, then all it holds."""
        yield Banner(lambda width: (plain(self._title, "heading"), plain()), id="title")
        yield Reader(cursor=True, id="page")

    def show(self) -> None:
        """Read the documents afresh."""
        if self.host.office is not None:
            self.begin(self._load(), "load")

    async def _load(self) -> None:
        names = self._documents
        self._read = await self.host.desk(lambda door: {n: door.read_record(self._case, n) for n in names})
        self.lines.put(self._lay, keep=True)

    def _lay(self, width: int) -> tuple[Line, ...]:
        return tuple(self._pages(width))

    def _pages(self, width: int) -> Iterator[Line]:
        missing = []
        page = Page(self.host.today, width, self.host.wording)
        for name, (filed, problems) in (self._read or {}).items():
            yield from attention(problems, width, key=name)
            if filed is not None:
                yield from record_page(titled(name, self._case), filed, page)
                yield Line()
            elif not problems:
                missing.append(name)
        for name in missing:
            told = Span(f"{titled(name, self._case)}: not written yet; i begins it", "quiet")
            yield from flowing(told, width, indent=0, key=name)

    # What the cursor is on

    @property
    def case(self) -> str | None:
        """The pupil."""
        return self._case

    @property
    def document(self) -> str | None:
        """The document under the cursor."""
        key = self.lines.key if self.has_lines else None
        return parted(key)[0] if key else self._documents[0] if len(self._documents) == 1 else None

    @property
    def within(self) -> str:
        """The entry under the cursor."""
        key = self.lines.key if self.has_lines else None
        return (parted(key)[1] if key else None) or ""

    def why_not(self) -> str | None:
        """Why nothing can be changed here."""
        if self.host.read_only:
            return self.host.read_only
        filed, problems = (self._read or {}).get(self.document or "", (None, ()))
        if filed is None and problems:
            return "this file needs attention first: e opens it"
        return None if self.document else "the cursor is on no record"

    def next_entry(self, step: int) -> bool:
        """To the next entry, or the one before; False where the page ends."""
        row = row_of_next([line.key for line in self.lines.shown], self.lines.row, step)
        if row is not None:
            self.lines.go(row)
        return row is not None

    # What the keys ask

    def enter(self) -> None:
        """Amend what the cursor is on."""
        if self.why_not() is None:
            self.amend()

    def amend(self) -> None:
        """The form of the record or entry under the cursor; a record that is not there is begun."""
        document = self.document or ""
        filed, _ = (self._read or {}).get(document, (None, ()))
        story = (
            amend(self.host, self._case, document, self.within)
            if filed
            else begin_record(self.host, self._case, document)
        )
        self.begin(story, "writing")

    def add(self) -> None:
        """One entry more, in the list of the entry under the cursor or in one that is asked for."""
        self.begin(
            one_more(self.host, self._case, self.document or "", self.within.rpartition(STEP)[0]), "writing"
        )

    def take_out(self) -> None:
        """Take the entry under the cursor out, after asking."""
        self.begin(take_out(self.host, self._case, self.document or "", self.within), "writing")


def titled(document: str, case: str | None) -> str:
    """What a document is called over its page."""
    kind = kind_of(document, of_case=case is not None)
    words = {"casefile": "Case file", "ehc": "EHC process", "senco": "This setting", "risk": "Risk plan"}
    named = kind.name if kind else document
    return words.get(named, named.replace("-", " ").capitalize())
