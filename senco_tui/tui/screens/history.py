"""History: the log as sentences, and beside or below it what the change under the cursor changed."""

from collections.abc import Mapping, Sequence
from datetime import date

from textual import events
from textual.app import ComposeResult
from textual.containers import Container

from senco_tui.casework.documents import kind_of
from senco_tui.history.revision import Revision
from senco_tui.tui.commands.history import HISTORY
from senco_tui.tui.presenting.difference import Manner
from senco_tui.tui.presenting.history import decisions, holding, log_lines, log_rows, taken_apart
from senco_tui.tui.presenting.history_filters import filters, known, narrowed_words
from senco_tui.tui.presenting.history_title import Given, shared_line, title_lines
from senco_tui.tui.presenting.line import Line, Span, plain
from senco_tui.tui.presenting.two_days import day_heads
from senco_tui.tui.screens.as_it_stood import AsItStoodView
from senco_tui.tui.screens.view import View
from senco_tui.tui.stories.comparing import Comparing
from senco_tui.tui.widgets.banner import Banner
from senco_tui.tui.widgets.lines import Lay, LineList, Lines, Reader

WIDE, WIDER = 110, 150
"""Cells from which the difference stands beside a pupil's log, or beside that of the whole store.

From the first on, two pinned days stand beside one another below the log, whosever it is.
"""

FIRST = 200
"""Revisions read before the rest, so that the first screen never waits for years."""


class HistoryView(View):
    """The history of everything, of a case, of one document or of one outcome."""

    NAME = "history"
    COMMANDS = HISTORY
    FOOTER = ("open", "pin", "as-it-stood", "filter-documents", "undo-this")

    DEFAULT_CSS = """
    HistoryView #panes { layout: vertical; height: 1fr; }
    HistoryView #log { height: 2fr; }
    HistoryView #rule { height: auto; }
    HistoryView #told { height: 3fr; padding: 0 1; }
    HistoryView.-wide #panes { layout: horizontal; }
    HistoryView.-wide #log { width: 11fr; height: 1fr; }
    HistoryView.-wide #rule { display: none; }
    HistoryView.-wide #told { width: 10fr; height: 1fr; padding: 0 1 0 2; }
    HistoryView.-beside #panes { layout: vertical; }
    HistoryView.-beside #log { width: 1fr; height: 1fr; }
    HistoryView.-beside #rule { display: block; }
    HistoryView.-beside #told { width: 1fr; height: 2fr; padding: 0 1; }
    HistoryView.-reading #log { display: none; }
    """

    def __init__(
        self,
        case: str | None = None,
        document: str | None = None,
        outcome: str | None = None,
        at: str | None = None,
    ) -> None:
        super().__init__()
        self._reference = case
        self._document = known(document, of_case=case is not None) if outcome is None else None
        self._outcome = outcome
        self._begin_at = at
        self._revisions: tuple[Revision, ...] = ()
        self._pins: list[str] = []
        self._exact = False
        self._standing = self._decided = False
        self._days: tuple[date, date] | None = None
        self._names: Mapping[str, Sequence[str]] = {}
        self._given: Given | None = None
        self._telling = self._wanted = self._read = self._roomy = False

    def compose(self) -> ComposeResult:
        """The title, the log, and what the change under the cursor changed."""
        yield Banner(self._banner, id="banner")
        with Container(id="panes"):
            yield LineList(id="log")
            yield Banner(self._rule, id="rule")
            yield Reader(id="told")

    def on_mount(self) -> None:
        """The desk is known once the view is shown."""
        self._comparing = Comparing(self.host, self._reference, self._document)

    def on_resize(self, event: events.Resize) -> None:
        """Side by side where there is room for both."""
        wide = WIDE if self._reference else WIDER
        self.set_class(not self.host.screen_reader and event.size.width >= wide, "-wide")
        before, self._roomy = self._roomy, not self.host.screen_reader and event.size.width >= WIDE
        if before != self._roomy and len(self._pins) == 2:
            self._tell()

    # What it is of

    @property
    def logged(self) -> LineList:
        """The list of revisions."""
        return self.query_one("#log", LineList)

    @property
    def told(self) -> Reader:
        """What changed."""
        return self.query_one("#told", Reader)

    @property
    def lines(self) -> Lines:
        """The log, unless the difference has the keys."""
        return self.told if self.told.has_focus else self.logged

    @property
    def panes(self) -> tuple[Lines, ...]:
        """Log and difference."""
        return (self.told,) if self.has_class("-reading") else (self.logged, self.told)

    @property
    def revision(self) -> Revision | None:
        """The revision under the cursor."""
        return next((r for r in self.listed if r.id == self.logged.key), None) if self.is_mounted else None

    @property
    def listed(self) -> tuple[Revision, ...]:
        """The revisions in the log: all, or those that decide something."""
        return tuple(r for r in self._revisions if decisions(r)) if self._decided else self._revisions

    @property
    def about(self) -> str | None:
        """The pupil whose history it is."""
        return self._reference

    @property
    def case(self) -> str | None:
        """The pupil whose history it is, else the one the change belongs to."""
        if self._reference is not None or self.revision is None:
            return self._reference
        return taken_apart(self.revision.sentence).case or None

    @property
    def document(self) -> str | None:
        """The document the change touched, where it is one that can be opened."""
        said = taken_apart(self.revision.sentence) if self.revision else None
        if said is None or said.case != (self.case or ""):
            return None
        return said.document if kind_of(said.document, of_case=self.case is not None) else None

    @property
    def place(self) -> str:
        """Which of how many."""
        return f"{self.logged.row + 1} of {len(self.listed)}" if self.listed else ""

    def _banner(self, width: int) -> tuple[Line, ...]:
        office = self.host.office
        named = office.caseload.case(self._reference) if office and self._reference else None
        known_as = named is not None and named.pupil is not None
        name = f"of {named.listed_name}, {self._reference}" if named and known_as else f"of {self._reference}"
        pinned = [r for r in self._revisions if r.id in self._pins]
        words = name if self._reference else "of everything"
        count, reasons = len(self._revisions), sum(bool(r.reason) for r in self._revisions)
        title = title_lines(words, count, width, reasons=reasons, narrowed=self._narrowed, pinned=pinned)
        return (*title, shared_line(self._given, width))

    @property
    def _narrowed(self) -> str:
        named = narrowed_words(self._document, self._outcome, of_case=self._reference is not None)
        told = f"{len(self.listed)} decided" if self._decided else ""
        return ", ".join(part for part in (named, told) if part)

    # Reading

    def show(self) -> None:
        """Read the log again; what stands is kept until it is there."""
        if self.host.office is not None:
            self._put_log()
            self.begin(self._load(), "load")

    async def _load(self) -> None:
        case, document, outcome = self._reference, self._document, self._outcome
        if case is not None and outcome is not None:
            self._take(await self.host.desk(lambda door: door.outcome_log(case, outcome)))
        else:
            found = await self.host.desk(lambda door: door.log(case, document, FIRST))
            self._take(found)
            if len(found) == FIRST:
                self._take(await self.host.desk(lambda door: door.log(case, document)))
        names = await self.host.desk(lambda door: door.names())
        given = await self.host.desk(lambda door: door.last_shared(case) if case else None)
        if self.is_attached and (names, given) != (self._names, self._given):
            self._names, self._given = names, given
            self._put_log()

    def _take(self, revisions: tuple[Revision, ...]) -> None:
        if not self.is_attached:
            return
        fresh = revisions != self._revisions or not self._read
        self._read = True
        self._revisions = revisions
        self._pins = [p for p in self._pins if any(r.id == p for r in revisions)]
        if fresh:
            self._put_log()
            if self._begin_at and self.logged.go_key(self._begin_at):
                self._begin_at = None
            self._tell()
            self.logged.tell_moved()

    def _put_log(self) -> None:
        pins = [r.id for r in reversed(self._revisions) if r.id in self._pins]
        rows = log_rows(self.listed, pins, self._names, decided=self._decided)
        of_case = self._reference is not None
        if rows:
            self.logged.put(lambda width: log_lines(rows, width, of_case=of_case))
        else:
            self.logged.put(lambda width: (plain(f"  {self._no_rows}", "quiet"),))
        self.query_one("#banner", Banner).again()

    @property
    def _no_rows(self) -> str:
        """Why the log is empty."""
        if not self._read:
            return "reading the history…"
        return "no change here says what was decided" if self._decided else "nothing is recorded here yet"

    def follow(self, lines: Lines) -> None:
        """The cursor is on another change."""
        if lines is self.logged and not self._holding:
            self._tell()

    def _tell(self) -> None:
        """Show what the other pane is to say; one errand at a time, so a held key asks for the last only."""
        self._wanted = True
        if not self._telling:
            self._telling = True
            self.begin(self._tell_story(), "tell")

    async def _tell_story(self) -> None:
        try:
            while self._wanted:
                self._wanted = False
                lay = await self._lay_of_now()
                if self.is_attached and not self._wanted:
                    self.set_class(self._beside, "-beside")
                    self.query_one("#rule", Banner).again()
                    self.told.put(lay, keep=False)
        finally:
            self._telling = False

    async def _lay_of_now(self) -> Lay:
        """What the other pane says at this moment."""
        revision, comparing = self.revision, self._comparing
        manner = Manner(self._exact, marks=self.app.current_theme.ansi)
        if self._standing:
            return await comparing.standing()
        if self._days is not None:
            return await comparing.days(*self._days, manner)
        if self._beside:
            return await comparing.beside(*self._pinned(), manner)
        if len(self._pins) == 2:
            return await comparing.between(*self._pinned(), manner)
        if revision is None:
            return lambda width: ()
        return await comparing.revision(revision, manner)

    @property
    def _holding(self) -> bool:
        """Whether the other pane keeps what it says while the cursor moves."""
        return self._standing or self._days is not None or len(self._pins) == 2

    @property
    def _beside(self) -> bool:
        """Whether the two pinned days stand beside one another: where there is room, save as exact lines."""
        asked_else = self._standing or self._days is not None or self._exact
        return len(self._pins) == 2 and self._roomy and not asked_else

    def _rule(self, width: int) -> tuple[Line, ...]:
        """What parts the log from the other pane; above two days, which days they are."""
        line = plain("─" * width, "quiet")
        if not self._beside:
            return (line,)
        before, after = (revision.when for revision in self._pinned())
        heads = day_heads(before, after, max(width - 2, 1))
        return (line, Line((Span(" "), *heads.spans)))

    def _pinned(self) -> tuple[Revision, Revision]:
        """The earlier and the later of the two, by their place in the log."""
        newest_first = [r for r in self._revisions if r.id in self._pins]
        return newest_first[1], newest_first[0]

    # What may be done

    def enter(self) -> None:
        """Give the difference the whole view, and the keys."""
        self.add_class("-reading")
        self.told.focus(scroll_visible=False)

    def leave(self) -> bool:
        """One step back: from the difference to the log, from two pins to none, and then out."""
        if self.has_class("-reading"):
            self.remove_class("-reading")
            self.logged.focus(scroll_visible=False)
            return False
        if self._pins or self._days or self._standing or self._decided:
            self._pins, self._days, self._standing, self._decided = [], None, False, False
            self._put_log()
            self._tell()
            return False
        return True

    def seek(self, words: str, step: int) -> bool:
        """Go to the next change (1), the one before (-1) or from here on (0) that holds `words`.

        False where there is none. In the difference it is the lines that are searched.
        """
        if self.lines is self.told:
            return self.told.find(words, backwards=step < 0, here=step == 0)
        wanted = self.logged.sought = words.casefold()
        self._put_log()
        found = holding(self.listed, wanted, self.logged.row + step, step)
        return found is not None and self.logged.go_key(found.id)

    def pin(self) -> None:
        """Pin the change under the cursor, or take its pin out; a third pin takes the place of the first."""
        revision = self.revision
        if revision is None:
            return
        if revision.id in self._pins:
            self._pins.remove(revision.id)
        else:
            self._pins = [*self._pins[-1:], revision.id]
        self._standing, self._days = False, None
        self._put_log()
        self._tell()

    def show_exactly(self) -> None:
        """Exact lines instead of words, and back."""
        self._exact = not self._exact
        self._tell()

    def show_decisions(self) -> None:
        """Only the changes that decide something, and back; the cursor stays on its change where it can."""
        self._decided = not self._decided
        self._put_log()
        if not self._holding:
            self._tell()

    def show_standing(self) -> None:
        """How long the words have stood instead of what changed, and back."""
        self._standing = not self._standing and self._reference is not None
        self._tell()

    def read_then(self) -> None:
        """Open the case file as it stood after the change under the cursor."""
        revision, case = self.revision, self.case
        if revision is not None and case is not None:
            steps = self._revisions if self._reference else (revision,)
            self.host.open(AsItStoodView(case, steps, revision.id, self.document or "plan"))

    async def choose_document(self) -> None:
        """Ask which document's history to show."""
        choices = filters(of_case=self._reference is not None)
        letter = await self.host.choose(
            "Show the history of", {k: words for k, (words, _) in choices.items()}
        )
        if letter is not None:
            self._document, self._outcome = choices[letter][1], None
            self._pins, self._days, self._read = [], None, False
            self._comparing = Comparing(self.host, self._reference, self._document)
            self.show()

    async def compare_days(self) -> None:
        """Ask for two days and show what changed between their ends."""
        first = await self.host.ask_day("From the end of")
        last = await self.host.ask_day("To the end of", self.host.today) if first else None
        if first and last and self.is_attached:
            self._days, self._standing = (min(first, last), max(first, last)), False
            self._tell()
