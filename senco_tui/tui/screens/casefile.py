"""The case file: one pupil's header and tabs, read afresh whenever anything may have changed."""

import asyncio
from contextlib import suppress

from textual.app import ComposeResult

from senco_tui.clocks.rungs import FIELDS as RUNG_FIELDS
from senco_tui.provision.given import PLACE
from senco_tui.tui.commands.casefile import CASEFILE
from senco_tui.tui.presenting.casefile.clock_page import clock_page
from senco_tui.tui.presenting.casefile.header import header
from senco_tui.tui.presenting.casefile.opened import Opened, parted, row_of_next
from senco_tui.tui.presenting.casefile.tabs import ALWAYS, Tab, lay_tab, tab_bar, tab_of, tabs
from senco_tui.tui.presenting.line import Line, plain
from senco_tui.tui.presenting.unfolding import Unfolding
from senco_tui.tui.screens.neighbours import neighbour_of, pupils_below
from senco_tui.tui.screens.one_provision import OneProvisionView
from senco_tui.tui.screens.page import PageView
from senco_tui.tui.screens.records import RecordsView, titled
from senco_tui.tui.screens.view import View
from senco_tui.tui.stories.opening import read_opened, recalled
from senco_tui.tui.stories.records import amend
from senco_tui.tui.stories.writing import write
from senco_tui.tui.widgets.banner import Banner
from senco_tui.tui.widgets.lines import Reader

AT_ONCE = 120
"""Lines laid out before the first paint of a tab; the rest follows between keys."""

SEEN_WITHIN = 0.2
"""Seconds after which history is asked, though nothing has been drawn: the view may be out of sight."""

MOST_AT_ONCE = 1_200
"""Lines laid out in one go after that, so that no key waits."""


class CaseFileView(View):
    """One pupil. Header and tabs on top, the chosen tab's page below, a cursor on what keys act on."""

    DEFAULT_CSS = """
    CaseFileView #header { padding: 0 1; }
    CaseFileView #tabs { background: $ink-bar-ground; }
    CaseFileView #page { padding: 0 1; }
    """
    NAME = "case file"
    READS = True
    COMMANDS = CASEFILE
    FOOTER = ("amend-outcome", "hold-review", "write-note", "log-contact", "history")

    def __init__(self, reference: str, tab: str | None = None, document: str | None = None) -> None:
        super().__init__()
        self._begin_at = document
        self._reference = reference
        self._wanted = tab or ""
        self._chosen = 0
        self._opened: Opened | None = None
        self._tabs: tuple[Tab, ...] = ALWAYS
        self._left_at: dict[str, tuple[int, int]] = {}
        self._page: Unfolding | None = None
        self._page_for = (0, 0)

    def compose(self) -> ComposeResult:
        """Header, tabs, page."""
        yield Banner(self._header, id="header")
        yield Banner(lambda width: (tab_bar(self._tabs, self._chosen, width),), id="tabs")
        yield Reader(cursor=True, id="page")

    # Reading

    def show(self) -> None:
        """Read the file and lay it out; what is on the screen stays until it has been read."""
        if self.host.office is not None or self.host.glimpsed:
            self.begin(self._load(), "load")

    async def _load(self) -> None:
        reference = self._reference
        opened = await read_opened(self.host, reference, self._opened)
        if opened is None or reference != self._reference:
            return
        self._take(opened)
        await self._seen()
        told = await recalled(self.host, opened)
        if told != opened and reference == self._reference:
            self._take(told)

    async def _seen(self) -> None:
        """Wait until the page is on the screen: asking history meanwhile would only hold it up."""
        seen = asyncio.Event()
        self.call_after_refresh(seen.set)
        with suppress(TimeoutError):
            await asyncio.wait_for(seen.wait(), SEEN_WITHIN)

    def _take(self, opened: Opened) -> None:
        """Show what has been read; tab and cursor stay where they are."""
        self._opened = opened
        self._tabs = tabs(opened)
        if self._wanted:
            names = [t.name.casefold() for t in self._tabs]
            self._chosen = names.index(self._wanted.casefold()) if self._wanted.casefold() in names else 0
            self._wanted = ""
        self._chosen = min(self._chosen, len(self._tabs) - 1)
        self._page_for = (0, 0)
        self._put(keep=True)
        if self._begin_at and self.lines.go_key(self._begin_at):
            self._begin_at = None
        self.arrived()

    # Showing

    def _put(self, *, keep: bool) -> None:
        """Show what has been read; a view left while it was being read has nothing to show it in."""
        if not self.query("#header"):
            return
        self.query_one("#header", Banner).again()
        self.query_one("#tabs", Banner).again()
        self.lines.put(self._lay, keep=keep)

    def _header(self, width: int) -> tuple[Line, ...]:
        if self._opened is None:
            return (plain(self._reference, "heading"), plain("reading the case file…", "dim"), plain())
        return header(self._opened, width)

    def _lay(self, width: int) -> Unfolding | tuple[Line, ...]:
        if self._opened is None:
            return ()
        if self._page is None or self._page_for != (width, self._chosen + 1):
            self._page = Unfolding(lay_tab(self._opened, self.tab, width), AT_ONCE)
            self._page_for = (width, self._chosen + 1)
            self.begin(self._unfold(), "unfold")
        return self._page

    async def _unfold(self) -> None:
        """Lay out what is left of a long page, between keys."""
        count = AT_ONCE
        while self._page is not None and not self._page.done:
            await asyncio.sleep(0)
            page = self._page
            page.more(count)
            if page is self._page:
                self.lines.put(self._lay)
            count = min(count * 2, MOST_AT_ONCE)

    # Tabs

    @property
    def tab(self) -> Tab:
        """The tab that is shown."""
        return self._tabs[self._chosen]

    @property
    def tab_count(self) -> int:
        """How many tabs this file has."""
        return len(self._tabs)

    def turn_to(self, place: int) -> None:
        """Show a tab, its cursor where it was left."""
        if place == self._chosen:
            return
        self._left_at[self.tab.name] = (self.lines.row, self.lines.top)
        self._chosen = place
        self._put(keep=False)
        row, top = self._left_at.get(self.tab.name, (0, 0))
        self.lines.top = top
        self.lines.go(row)

    def turn(self, step: int) -> None:
        """The tab to the right or to the left, round the end."""
        self.turn_to((self._chosen + step) % len(self._tabs))

    # What the cursor is on

    @property
    def about(self) -> str | None:
        """The pupil."""
        return self._reference

    @property
    def case(self) -> str | None:
        """The pupil."""
        return self._reference

    @property
    def document(self) -> str | None:
        """The document of the line under the cursor, else the tab's own; a provision is not the pupil's."""
        key = self.lines.key
        if key and key.startswith(PLACE):
            return None
        return parted(key)[0] if key else self.tab.edits

    @property
    def outcome(self) -> str | None:
        """The outcome under the cursor, by its id."""
        document, within = parted(self.lines.key or "")
        return within if document == "plan" else None

    @property
    def within(self) -> str:
        """The entry under the cursor, of whatever record."""
        return parted(self.lines.key or "")[1] or ""

    def next_entry(self, step: int) -> bool:
        """To the next outcome, review or contact of the page, or the one before; False where it ends."""
        row = row_of_next([line.key for line in self.lines.shown], self.lines.row, step)
        if row is not None:
            self.lines.go(row)
            keys = [line.key for line in self.lines.shown]
            self.lines.bring(next((n for n in range(row, len(keys)) if keys[n] != keys[row]), len(keys)) - 1)
        return row is not None

    @property
    def place(self) -> str:
        """Where this pupil stands in the list one came from."""
        among = pupils_below(self)
        return f"{among.index(self._reference) + 1} of {len(among)}" if self._reference in among else ""

    def enter(self) -> None:
        """From the overview and the timeline to the document; on an outcome of the plan, amend it."""
        key = self.lines.key
        if key is None or self._opened is None:
            return
        document, outcome = parted(key)
        wanted = tab_of(document, self._tabs)
        if document.startswith(PLACE):
            self.host.open(OneProvisionView(document.removeprefix(PLACE)))
        elif wanted is not None and wanted != self._chosen:
            self.turn_to(wanted)
            self.lines.go_key(key)
        elif document == "plan" and outcome:
            if wanted == self._chosen and self.why_no_outcome() is None and not self.host.read_only:
                self.amend()
        elif self._rung() and not self._opened.is_broken(document) and not self.host.read_only:
            self.amend()
        elif not self._opened.is_broken(document):
            self.host.open(RecordsView(titled(document, self._reference), self._reference, (document,)))

    # Neighbours

    def neighbour(self, step: int) -> bool:
        """Turn to another pupil of the list; False where it ends."""
        other = neighbour_of(self, self._reference, step)
        if other is None:
            return False
        self._reference = other
        self._left_at.clear()
        self._wanted = self.tab.name
        self.lines.row = self.lines.top = 0
        self.show()
        return True

    # Writing

    def why_nothing(self) -> str | None:
        """Why there is nothing to amend under the cursor: neither an outcome nor any other record."""
        if self._amends_record():
            broken = self._opened is not None and self._opened.is_broken(self.document or "")
            return "this file needs attention first: e opens it" if broken else None
        return self.why_no_outcome()

    def _amends_record(self) -> bool:
        """Say whether the cursor is on a record that is not the plan."""
        key = self.lines.key
        of_pupil = bool(key) and not (key or "").startswith(PLACE)
        return of_pupil and parted(key or "")[0] != "plan" and self.tab.edits != "plan"

    def why_no_outcome(self) -> str | None:
        """Why there is nothing to amend under the cursor."""
        if self._opened is not None and "plan" in self._opened.case.broken:
            return "the plan needs attention: 3, then e"
        return None if self._nearest() else "3 shows the plan's outcomes"

    def _nearest(self) -> str | None:
        """The outcome under the cursor, else, on the plan's own page, the next one below."""
        below = (line.key for line in self.lines.shown[self.lines.row :] if line.key)
        if self.outcome or self.tab.edits != "plan":
            return self.outcome
        return next((within for key in below if (within := parted(key)[1])), None)

    def _rung(self) -> str | None:
        """The rung of an EHC ladder under the cursor whose day is wanting, by its key."""
        key = self.lines.key
        document, field = parted(key) if key else ("", None)
        of_process = document == "ehc" or document.startswith("annual-reviews/")
        return key if of_process and field in RUNG_FIELDS else None

    def amend(self) -> None:
        """The form for that outcome, that EHC step, or the record or entry under the cursor."""
        if rung := self._rung():
            self.begin(write(self.host, "rung", self._reference, rung), "writing")
            return
        if self._amends_record():
            self.begin(amend(self.host, self._reference, self.document or "", self.within), "writing")
            return
        self.begin(write(self.host, "outcome", self._reference, self._nearest()), "writing")

    def explain(self) -> None:
        """All dates, their arithmetic and their basis."""
        if self._opened is not None:
            opened = self._opened
            title = f"DATES {opened.case.name}"
            self.host.open(PageView(title, lambda width: tuple(clock_page(opened, width))))
