"""The full-screen program: one screen, a stack of views, and the only clock above the desk."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime
from typing import TYPE_CHECKING, TypeVar

from textual import on
from textual.screen import Screen

from senco_tui.desk.faults import fault_of
from senco_tui.settings import Settings
from senco_tui.tui import answering
from senco_tui.tui.display.sparing import Attentive, Sparing
from senco_tui.tui.display.writing import clears_in_colour
from senco_tui.tui.door import Door
from senco_tui.tui.drafting import EVERY, Drafting
from senco_tui.tui.gate import Guarded, inner_of, sentence_of
from senco_tui.tui.hushing import hush
from senco_tui.tui.inquiring import Inquiring
from senco_tui.tui.keeping import Keeping
from senco_tui.tui.leaving import leave_on_signals, leave_when_gone, stop_on_signal
from senco_tui.tui.messages.opening import EditDocument, OpenCase, OpenHistory, ShowProblems
from senco_tui.tui.messages.recording import RecordChange, Redo, Undo
from senco_tui.tui.presenting.frame import reading_words
from senco_tui.tui.screens.frame import Frame
from senco_tui.tui.screens.triage import TriageView
from senco_tui.tui.screens.view import View
from senco_tui.tui.showing import Showing
from senco_tui.tui.sitting import UnderWay
from senco_tui.tui.stories import looking, privacy, reading, recording
from senco_tui.tui.stories.questions import Questions
from senco_tui.tui.stories.reading import Read
from senco_tui.tui.straight import Straight
from senco_tui.tui.theme import NAMES, few_colours, theme_for, themes
from senco_tui.tui.watching import Watching
from senco_tui.tui.widgets.asking import Answered, Typed

if TYPE_CHECKING:
    from senco_tui.casework.change import Change
    from senco_tui.desk.first_window import Window
    from senco_tui.desk.kept_rows import KeptRows
    from senco_tui.desk.outcome import Recorded, Refused
    from senco_tui.tui.early import Early

T = TypeVar("T")

TERMINAL = 0
"""The descriptor keys are read from."""


def moment() -> datetime:
    """The moment by the clock, with its offset."""
    return datetime.now().astimezone()


class Senco(Inquiring, Showing, Watching, Keeping, Straight, Sparing, Guarded):
    """Holds the store's door, what was last read of it, and the views one on another."""

    TITLE = "senco"
    ENABLE_COMMAND_PALETTE = False
    CSS = """
    CommandPalette { background: transparent; }
    CommandPalette SearchIcon { display: none; }
    CommandPalette > Vertical { margin-top: 1; }
    CommandPalette #--input { border: none; height: 1; padding: 0 1; }
    CommandPalette CommandInput, CommandPalette CommandInput:focus { border: none; height: 1; }
    Input > .input--placeholder, Input:focus > .input--placeholder { color: $ink-quiet; }
    CommandPalette CommandList { border: none; scrollbar-size: 0 0; }
    """

    def __init__(
        self,
        settings: Settings,
        door: Door,
        *,
        environ: Mapping[str, str],
        drafting: Drafting,
        ascii_only: bool = False,
        first: Callable[[], View] = TriageView,
        early: Early | None = None,
        window: Window | None = None,
        rows: KeptRows | None = None,
    ) -> None:
        super().__init__(driver_class=Attentive, ansi_color=True if few_colours(environ) else None)
        self.plain_display = settings.plain_display
        self.clears_in_colour = clears_in_colour(environ)
        self.screen_reader = settings.screen_reader
        if self.screen_reader:
            self.animation_level = "none"
        self.early = early
        self.last_window = window
        self.last_rows = rows
        self._open = asyncio.Event()
        for theme in themes():
            self.register_theme(theme)
        self.theme = theme_for(settings.theme, environ)
        self._ascii_only = ascii_only
        self.stand_at_the_gate(ascii_only=ascii_only)
        self.settings = settings
        self.door = door
        self.environ = environ
        self.drafting = drafting
        self.parting: str | None = None
        self.last_used = time.monotonic()
        self.pace = looking.Pace()
        self.initials = False
        self.under_way = UnderWay(lambda: door.kept("sitting"), self.now, self.keep_soon)
        self._kept_of: tuple[object, ...] = ()
        self._first = first
        self._frame = Frame()
        self.paint(self._frame)
        self._questions = Questions(self._frame)

    # Opening

    def get_default_screen(self) -> Screen[None]:
        """The one screen there is."""
        return self._frame

    def on_mount(self) -> None:
        """Show the first view at once; reading begins when it is painted, early keys answered."""
        self._frame.push(self._first())
        self.say(*reading_words(self.last_rows.day if self.last_rows else None, self.today))
        self.call_after_refresh(self.call_after_refresh, self._begin_reading)
        if not self.is_headless:
            hush(self.note)
            leave_on_signals(self.hang_up)
            leave_when_gone(self.hang_up, TERMINAL)
            stop_on_signal(self.stop)
        self.drafting.use(self.set_interval(EVERY, self.drafting.keep_all, pause=True))
        self.drafting.ask_view = lambda: self.view.draft

    def _begin_reading(self) -> None:
        self.begin(reading.open_store(self), "opening")

    # The clock

    @property
    def today(self) -> date:
        """The day asked for at the start, else the clock's."""
        return self.settings.today or date.today()

    def now(self) -> datetime:
        """The moment by the clock, with its offset."""
        return moment()

    # The store

    async def see(self, revisions: Sequence[str]) -> None:
        """Note revisions as seen."""
        await reading.see(self, revisions)

    @property
    def rebound(self) -> Mapping[str, tuple[str, ...]]:
        """The keys the person chose for themselves."""
        return self.settings.keys

    async def opened(self) -> None:
        """Wait until the store is open."""
        await self._open.wait()

    def let_in(self) -> None:
        """The store is open."""
        self._open.set()

    # Names and colours

    def next_theme(self) -> None:
        """Show in the next set of colours."""
        names = list(NAMES.values())
        here = names.index(self.theme) if self.theme in names else -1
        self.theme = names[(here + 1) % len(names)]
        shown = self.theme.removeprefix("senco-")
        self.say(f"colours: {shown}; to keep them set theme in your settings", "dim")

    def turn_initials(self) -> None:
        """Show names as initials, or whole again; the next visit finds it so."""
        self.initials = not self.initials
        self.veil()
        self.begin(privacy.remember(self), "privacy")

    def veil(self) -> None:
        """Show what there is under the names of the caseload as last read."""
        initials = privacy.initials_of(self.office) if self.initials and self.office else None
        self.stand_at_the_gate(ascii_only=self._ascii_only, initials=initials)
        self._frame.set_class(self.initials, "-initials")

    def copy(self, text: str) -> None:
        """Send text to the terminal's clipboard; while names are initials, with initials."""
        self.copy_to_clipboard(privacy.as_shown(self, text))
        beside = ", with initials in place of names" if self.initials else ""
        self.say(f"sent to your terminal's clipboard{beside}", "ok")

    # Faults

    def note(self, error: BaseException) -> str:
        """Note a fault; what to say of it on the terminal, and where it can be looked up."""
        fault = fault_of(inner_of(error))
        return f"{sentence_of(fault)} {self.door.note_fault(fault, self.now())}"

    # Recording

    async def record(
        self,
        change: Change,
        basis: Mapping[str, str] | None,
        why: str = "",
        trailers: Sequence[tuple[str, str]] = (),
    ) -> Recorded | Refused:
        """Record a change and show what the files say now."""
        return await recording.record(self, change, basis, why, trailers)

    async def refresh_office(self, near: Sequence[str | None] | None = None) -> None:
        """Read again what has changed on disk, with those pupils alone where one knows it was there."""
        await reading.read_again(self, near)

    # The window of last time

    @property
    def is_held(self) -> bool:
        """What was painted early stays until the first view is there to take its place."""
        return self.last_window is not None and not self._frame.laid_out

    @property
    def keeps_window(self) -> bool:
        """Whether the next visit would show triage just as this one would."""
        usual = self.theme == theme_for(self.settings.theme, self.environ)
        otherwise = (
            self.plain_display or self.screen_reader or self._ascii_only or self._frame.has_class("-small")
        )
        return usual and not otherwise

    def keep_window(self, view: TriageView) -> None:
        """Keep what triage shows for the next visit, unless it is kept, or some pupils only are shown."""
        seen = view.is_attached and view.display and not view.words
        of = (id(self.sheet), id(self.under_way.sitting), self.size, self.theme, self.initials)
        if not self.is_headless and seen and self.sheet is not None and of != self._kept_of:
            from senco_tui.tui.stories import window

            self._kept_of = of
            self.begin(window.keep(self, view), "window")

    def take(self, read: Read) -> bool:
        """Show what has been read; False where keys that waited were let go, and that has been said."""
        aimed_at = self._frame.aim if self.last_rows is not None else ()
        self.last = read
        self.last_window = self.last_rows = None
        if self.initials:
            self.veil()
        return self._frame.show_again(aimed_at)

    # What views and questions ask for

    @on(Answered)
    def _answered(self, event: Answered) -> None:
        self._questions.answered(event.answer)

    @on(Typed)
    def _typed(self, event: Typed) -> None:
        self.drafting.typed(self._questions.draft, event.words)

    @on(OpenCase)
    @on(OpenHistory)
    @on(ShowProblems)
    def _open_asked(self, event: answering.Opening) -> None:
        self.open(answering.view_for(event))
        self._frame.release(event)

    @on(EditDocument)
    @on(RecordChange)
    @on(Undo)
    @on(Redo)
    def _tell_asked(self, event: answering.Acting) -> None:
        """Run what was asked for; keys wait for its end as they waited for the asking to arrive."""
        story = answering.story_for(self, event)
        self._frame.hold(story)
        self.begin(story, "recording")
        self._frame.release(event)
