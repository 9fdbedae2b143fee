"""History: the log as sentences, and beside or below it what the change under the cursor changed."""

from textual import events
from textual.app import ComposeResult
from textual.containers import Container

from senco_tui.tui.commands.history import HISTORY
from senco_tui.tui.presenting.difference import Manner
from senco_tui.tui.presenting.history_filters import filters
from senco_tui.tui.presenting.line import Line, Span, plain
from senco_tui.tui.presenting.two_days import day_heads, pin_heads
from senco_tui.tui.screens.as_it_stood import AsItStoodView
from senco_tui.tui.screens.change_log import ChangeLog
from senco_tui.tui.stories.comparing import Comparing
from senco_tui.tui.widgets.banner import Banner
from senco_tui.tui.widgets.lines import Lay, LineList, Lines, Reader

WIDE, WIDER = 110, 150
"""Cells from which the difference stands beside a pupil's log, or beside that of the whole store.

From the first on, two days, pinned or typed, stand beside one another below the log, whosever it is.
"""


class HistoryView(ChangeLog):
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
        super().__init__(case, document, outcome, at)
        self._telling = self._wanted = self._roomy = False

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
        if before != self._roomy and self._asked.two_days:
            self.tell()

    # The two panes

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

    def follow(self, lines: Lines) -> None:
        """The cursor is on another change."""
        if lines is self.logged and not self._asked.holding:
            self.tell()

    def tell(self) -> None:
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
                if self.query("#rule") and not self._wanted:  # it may have been left meanwhile
                    self.set_class(self._beside, "-beside")
                    self.query_one("#rule", Banner).again()
                    self.told.put(lay, keep=False)
        finally:
            self._telling = False

    async def _lay_of_now(self) -> Lay:
        """What the other pane says at this moment."""
        manner = Manner(self._asked.exact, marks=self.app.current_theme.ansi)
        return await self._comparing.lay(
            self._asked, self.revision, self._revisions, manner, beside=self._beside
        )

    @property
    def _beside(self) -> bool:
        """Whether two days stand beside one another: where there is room."""
        return self._asked.two_days and self._roomy

    def _rule(self, width: int) -> tuple[Line, ...]:
        """What parts the log from the other pane; above two days, which days they are."""
        line, room = plain("─" * width, "quiet"), max(width - 2, 1)
        if not self._beside:
            return (line,)
        if self._asked.days is not None:
            heads = day_heads(*self._asked.days, room)
        else:
            before, after = (revision.when for revision in self._asked.pinned(self._revisions))
            heads = pin_heads(before, after, room)
        return (line, Line((Span(" "), *heads.spans)))

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
        if self._asked.let_go() or self._decided:
            self._decided = False
            self._put_log()
            self.tell()
            return False
        return True

    def seek(self, words: str, step: int) -> bool:
        """Go to the next change (1), the one before (-1) or from here on (0) that holds `words`.

        False where there is none. In the difference it is the lines that are searched.
        """
        if self.lines is self.told:
            return self.told.find(words, backwards=step < 0, here=step == 0)
        return super().seek(words, step)

    def pin(self) -> None:
        """Pin the change under the cursor, or take its pin out; a third pin takes the place of the first."""
        revision = self.revision
        if revision is None:
            return
        self._asked.pin(revision.id)
        self._put_log()
        self.tell()

    def show_exactly(self) -> None:
        """Exact lines instead of words, and back."""
        self._asked.exact = not self._asked.exact
        self.tell()

    def show_decisions(self) -> None:
        """Only the changes that decide something, and back; the cursor stays on its change where it can."""
        self._decided = not self._decided
        self._put_log()
        if not self._asked.holding:
            self.tell()

    def show_standing(self) -> None:
        """How long the words have stood instead of what changed, and back."""
        self._asked.standing = not self._asked.standing and self._reference is not None
        self.tell()

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
            self._asked.let_go()
            self._read = False
            self._comparing = Comparing(self.host, self._reference, self._document)
            self.show()

    async def compare_days(self) -> None:
        """Ask for two days and show what changed between their ends."""
        first = await self.host.ask_day("From the end of", back=True)
        last = await self.host.ask_day("To the end of", self.host.today, back=True) if first else None
        if first and last and self.is_attached:
            self._asked.type_days(first, last)
            self.tell()
