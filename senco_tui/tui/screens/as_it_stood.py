"""A case file as it stood after one of its changes, page by page, stepping from change to change."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING

from textual.app import ComposeResult

from senco_tui.casework.kind_words import wording
from senco_tui.history.revision import Revision
from senco_tui.tui.commands.history import THEN
from senco_tui.tui.presenting.casefile.opened import Opened, parted
from senco_tui.tui.presenting.casefile.tabs import lay_tab, tab_bar, tab_of, tabs
from senco_tui.tui.presenting.document import section_at
from senco_tui.tui.presenting.history_title import then_line
from senco_tui.tui.presenting.line import Line, plain
from senco_tui.tui.screens.view import View
from senco_tui.tui.stories.bringing_back import Past, bring_back
from senco_tui.tui.widgets.banner import Banner
from senco_tui.tui.widgets.lines import Reader

if TYPE_CHECKING:
    from senco_tui.casework.casefile import CaseFile, Filed
    from senco_tui.casework.plan import Plan, Profile
    from senco_tui.document.problem import Problem


class AsItStoodView(View):
    """What is shown is the past and stays so; a page of it may be brought back into today's file.

    `revisions` are those to step through, newest first.
    """

    NAME = "case file as it stood"
    COMMANDS = THEN
    FOOTER = ("earlier", "later", "next-tab-then", "bring-back", "back")

    def __init__(self, case: str, revisions: Sequence[Revision], revision: str, document: str | None) -> None:
        super().__init__()
        self._reference = case
        self._revisions = revisions
        self._at = next((n for n, r in enumerate(revisions) if r.id == revision), 0)
        self._document = document
        self._tab = 0
        self._opened: Opened | None = None
        self._written: Mapping[str, date] = {}

    @property
    def about(self) -> str | None:
        """The pupil."""
        return self._reference

    def compose(self) -> ComposeResult:
        """When it was, the pages' names, and the page."""
        yield Banner(self._banner, id="banner")
        yield Reader(cursor=True)

    def show(self) -> None:
        """Read the file as it stood."""
        if self._opened is None and self.host.office is not None:
            self.begin(self._load(), "load")

    async def _load(self) -> None:
        revision = self._revisions[self._at]
        case, problems = await self.host.desk(lambda door: door.case_in(self._reference, revision.id))
        self._written = self._written or await self.host.desk(lambda door: door.written(self._reference))
        if self.is_attached:
            self._take(case, problems)

    def _take(self, case: "CaseFile", problems: "tuple[Problem, ...]") -> None:
        day = self._revisions[self._at].when.date()
        setting = self.host.office.setting if self.host.office else None
        before = self._page_name
        calendar, words = (setting.calendar, wording(setting.kind)) if setting else (None, wording(None))
        self._opened = Opened(case, day, calendar, problems=problems, written=self._written, wording=words)
        pages = tabs(self._opened)
        if self._document is not None:
            self._tab = tab_of(self._document, pages) or 0
            self._document = None
        elif before is not None:
            self._tab = next((n for n, tab in enumerate(pages) if tab.name == before), 0)
        self._put()

    @property
    def _page_name(self) -> str | None:
        return tabs(self._opened)[self._tab].name if self._opened else None

    def _put(self) -> None:
        opened = self._opened
        if opened is None:
            return
        tab = tabs(opened)[self._tab]
        self.lines.put(lambda width: tuple(lay_tab(opened, tab, width)), keep=False)
        self.query_one("#banner", Banner).again()

    def _banner(self, width: int) -> tuple[Line, ...]:
        revision = self._revisions[self._at]
        name = self._opened.case.name if self._opened else self._reference
        place = f"change {len(self._revisions) - self._at} of {len(self._revisions)}"
        head = then_line(name, self._reference, revision, place, width)
        if self._opened is None:
            return (*head, plain(), plain())
        return (*head, tab_bar(tabs(self._opened), self._tab, width), plain())

    @property
    def page_of(self) -> str | None:
        """The one document the page is of; what edits a document today has no hold of it."""
        return tabs(self._opened)[self._tab].edits if self._opened else None

    @property
    def part_of(self) -> tuple[str | None, str | None]:
        """The outcome and the section the cursor is on; at most one of the two is named."""
        filed = self._filed
        outcome = parted(self.lines.key or "")[1]
        if filed is None or outcome is not None:
            return outcome, None
        titles = [section.title for section in filed.words]
        return None, section_at(self.lines.shown, self.lines.row, titles)

    @property
    def _filed(self) -> "Filed[Plan] | Filed[Profile] | None":
        """The document of the page, where it has outcomes or sections one may bring back alone."""
        if self._opened is None:
            return None
        case = self._opened.case
        return {"plan": case.plan, "profile": case.profile}.get(self.page_of or "")

    async def bring_back(self) -> None:
        """Bring back what the cursor is on, or the whole page, as it stood."""
        if self.page_of is not None:
            revision = self._revisions[self._at]
            past = Past(self._reference, self.page_of, revision.id, revision.when.date(), self._filed)
            await bring_back(self.host, past, *self.part_of)

    def step(self, changes: int) -> None:
        """So many changes further back; nearer to today where negative."""
        wanted = min(max(self._at + changes, 0), len(self._revisions) - 1)
        if wanted == self._at:
            self.host.say("there is no change beyond this one", "dim")
            return
        self._at = wanted
        self.begin(self._load(), "load")

    def turn(self, pages: int) -> None:
        """So many pages of the case file on."""
        if self._opened is not None:
            self._tab = (self._tab + pages) % len(tabs(self._opened))
            self._put()
