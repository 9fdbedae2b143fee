"""The full-screen program: one screen, a stack of views, and the only clock above the desk."""

from __future__ import annotations

import asyncio
import os
import sys
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager, nullcontext
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from textual import on
from textual.geometry import Offset
from textual.message import Message
from textual.screen import Screen
from textual.timer import Timer

from senco_tui.desk.faults import fault_of
from senco_tui.settings import Settings, load
from senco_tui.tui.display.sparing import Attentive, Sparing
from senco_tui.tui.display.writing import clears_in_colour
from senco_tui.tui.door import Door
from senco_tui.tui.drafting import EVERY, Drafting
from senco_tui.tui.early import last_time
from senco_tui.tui.gate import Guarded, inner_of, sentence_of, speaks_utf8
from senco_tui.tui.host import Story
from senco_tui.tui.hushing import hush
from senco_tui.tui.inquiring import Inquiring
from senco_tui.tui.known import Known
from senco_tui.tui.leaving import leave_on_signals, leave_when_gone, stop_now, stop_on_signal
from senco_tui.tui.messages.opening import EditDocument, OpenCase, OpenHistory, ShowProblems
from senco_tui.tui.messages.recording import RecordChange, Redo, Undo
from senco_tui.tui.pasting import take_pastes_whole
from senco_tui.tui.presenting.frame import reading_words
from senco_tui.tui.screens.frame import Frame
from senco_tui.tui.screens.named import view_named
from senco_tui.tui.screens.triage import TriageView
from senco_tui.tui.screens.view import View
from senco_tui.tui.sitting import EVERY as KEPT_WITHIN
from senco_tui.tui.sitting import UnderWay
from senco_tui.tui.stories import looking, privacy, reading, recording
from senco_tui.tui.stories.questions import Questions
from senco_tui.tui.stories.reading import Read
from senco_tui.tui.straight import Straight
from senco_tui.tui.theme import NAMES, few_colours, theme_for, themes
from senco_tui.tui.widgets.asking import Answered, Typed
from senco_tui.tui.widgets.speaking import place_of

if TYPE_CHECKING:
    from senco_tui.casework.change import Change
    from senco_tui.desk.first_window import Window
    from senco_tui.desk.kept_rows import KeptRows
    from senco_tui.desk.outcome import Recorded, Refused
    from senco_tui.tui.early import Early

T = TypeVar("T")

TERMINAL = 0
"""The descriptor keys are read from."""


class Senco(Known, Inquiring, Straight, Sparing, Guarded):
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
        self.leaving = False
        self.last_used = time.monotonic()
        self.pace = looking.Pace()
        self.initials = False
        self.under_way = UnderWay(lambda: door.kept("sitting"), self.now, self._keep_soon)
        self._keeping: Timer | None = None
        self._kept_of: tuple[object, ...] = ()
        self._watch: Timer | None = None
        self._errands = 0
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
        return datetime.now().astimezone()

    # What is on top

    async def see(self, revisions: Sequence[str]) -> None:
        """Note revisions as seen."""
        await reading.see(self, revisions)

    @property
    def rebound(self) -> Mapping[str, tuple[str, ...]]:
        """The keys the person chose for themselves."""
        return self.settings.keys

    @property
    def view(self) -> View:
        """The view on top."""
        return self._frame.views[-1]

    @property
    def ready(self) -> bool:
        """Whether what is shown can be acted on."""
        return self.office is not None and self._frame.settled

    @property
    def glimpsed(self) -> bool:
        """Whether nothing has been read yet, but the rows of last time can be moved among."""
        return self.office is None and self.last_rows is not None and self._frame.settled

    async def opened(self) -> None:
        """Wait until the store is open."""
        await self._open.wait()

    def let_in(self) -> None:
        """The store is open."""
        self._open.set()

    @property
    def current_row(self) -> str:
        """The text under the cursor."""
        return self._frame.current_row

    # Showing

    def say(self, words: str, tone: str = "") -> None:
        """Put words on the status line."""
        self._frame.bars.say(words, tone)

    def pending(self, shown: str) -> None:
        """Show keys half pressed."""
        self._frame.bars.pend(shown)

    def open(self, view: View) -> None:
        """Show a view on top."""
        self._frame.push(view)

    def open_named(self, name: str) -> None:
        """Show one of the program's own views."""
        if name == "triage":
            self._frame.pop_to_first()
            return
        story = view_named(self, name, self._frame.strokes.keys)
        if story is not None:
            self.begin(story, "question")

    def open_caseload(self, words: str) -> None:
        """Show everyone whom some words mean."""
        from senco_tui.tui.screens.caseload import CaseloadView

        self.open(CaseloadView("everyone", words))

    def back(self) -> None:
        """Leave the view on top."""
        if len(self._frame.views) > 1:
            self._frame.pop()
        else:
            self.quit()

    def step_back(self) -> None:
        """Let go of a search, else of the view."""
        view = self.view
        if self._frame.typing:
            if view.escape():
                return
        elif view.has_lines and view.lines.sought:
            view.lines.find("")
            return
        if view.leave():
            self.back()

    def focus_view(self) -> None:
        """Give the keys to the view on top."""
        if self._frame.settled and self._questions.idle:
            self.view.take_focus()

    @property
    def has_cursor(self) -> bool:
        """Where rows have the keys, only a screen reader follows the terminal's cursor."""
        return self.screen_reader or self.screen is not self._frame or self._frame.typing

    def where_keys_go(self) -> Offset:
        """At the row, the question or the letter that has the keys."""
        return place_of(self.screen, self.cursor_position)

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

    def typing_on(self, typing: bool) -> None:
        """Keep drafts while words are typed."""
        self.drafting.type_on(typing)

    def copy(self, text: str) -> None:
        """Send text to the terminal's clipboard; while names are initials, with initials."""
        self.copy_to_clipboard(privacy.as_shown(self, text))
        beside = ", with initials in place of names" if self.initials else ""
        self.say(f"sent to your terminal's clipboard{beside}", "ok")

    def quit(self) -> None:
        """Leave; half-typed words are kept first."""
        self._keep_all()
        self.leaving = True
        self.exit(0)

    def note(self, error: BaseException) -> str:
        """Note a fault; what to say of it on the terminal, and where it can be looked up."""
        fault = fault_of(inner_of(error))
        return f"{sentence_of(fault)} {self.door.note_fault(fault, self.now())}"

    def keep_words(self) -> None:
        """A fault of the program is about to end it."""
        self.drafting.keep_all()

    def hang_up(self, code: int) -> None:
        """The line has dropped, or the process is told to go: keep what is half typed, and leave."""
        self._keep_all()
        self.leaving = True
        self.exit(code, return_code=code)

    def stop(self) -> None:
        """Give the terminal back to the shell until it says go on; half-typed words are kept first."""
        self._keep_all()
        if self.is_headless:
            return
        with self.suspended():
            stop_now()

    def _keep_all(self) -> None:
        self.drafting.keep_all()
        self._keep_now()

    async def action_quit(self) -> None:
        """Textual's own key for leaving."""
        self.quit()

    def action_help_quit(self) -> None:
        """Ctrl+C leaves nothing by accident."""
        self.say("ctrl+q leaves senco; q goes back", "dim")

    # Stories

    def begin(self, story: Story, group: str) -> None:
        """Run a story; trouble ends it with a sentence, a fault of the program with the program."""
        if self.leaving:
            story.close()
            return
        if self._frame.strokes.firing:
            self._frame.hold(story)
        self.run_worker(self._told(story), group=group, exclusive=True, exit_on_error=False)

    async def _told(self, story: Story) -> None:
        try:
            await story
        except Exception as trouble:
            sentence = getattr(trouble, "sentence", None)
            if not isinstance(sentence, str):
                self._handle_exception(trouble)
                return
            self.say(sentence, "warn")
        finally:
            self._frame.release(story)

    async def desk(self, work: Callable[[Door], T]) -> T:
        """Do work at the desk in a thread."""
        self._errands += 1
        try:
            return await asyncio.to_thread(work, self.door)
        finally:
            self._errands -= 1

    @property
    def at_work(self) -> bool:
        """Whether the desk is doing something just now."""
        return self._errands > 0

    @contextmanager
    def suspended(self) -> Iterator[None]:
        """Give the terminal to another program for a while, where there is a terminal; nothing is drawn."""
        can = self._driver is not None and self._driver.can_suspend
        with self.suspend() if can else nullcontext(), self.batch_update():
            yield

    # Answers and drafts

    @on(Answered)
    def _answered(self, event: Answered) -> None:
        self._questions.answered(event.answer)

    @on(Typed)
    def _typed(self, event: Typed) -> None:
        self.drafting.typed(self._questions.draft, event.words)

    def _keep_soon(self) -> None:
        """Keep the triage under way within half a second."""
        if self._keeping is None:
            self._keeping = self.set_timer(KEPT_WITHIN, self._keep_now)

    def _keep_now(self) -> None:
        if self._keeping is not None:
            self._keeping.stop()
            self._keeping = None
        self.under_way.keep()

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

    def look_later(self) -> None:
        """Look at the disk again in a moment."""
        if self._watch is not None:
            self._watch.stop()
        self._watch = self.set_timer(self.pace.until_next(time.monotonic(), self.last_used), self.look_now)

    def look_now(self) -> None:
        """Look at the disk without waiting."""
        if self.last is not None:
            self.begin(looking.look(self), "looking")

    def used(self) -> None:
        """A key was pressed; the first after a rest looks at the disk at once."""
        self.under_way.heed()
        before, self.last_used = self.last_used, time.monotonic()
        if self.last_used - before > looking.AT_REST:
            self.look_now()

    def on_app_focus(self) -> None:
        """The window has been come back to, perhaps from an editor."""
        self.last_used = time.monotonic()
        self.look_now()

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

    # What views ask for

    @on(OpenCase)
    def _open_case(self, event: OpenCase) -> None:
        from senco_tui.tui.screens.casefile import CaseFileView

        self.open(CaseFileView(event.reference, event.tab, event.document))
        self._frame.release(event)

    @on(OpenHistory)
    def _open_history(self, event: OpenHistory) -> None:
        from senco_tui.tui.screens.history import HistoryView

        self.open(HistoryView(event.case, event.document, event.outcome, event.at))
        self._frame.release(event)

    @on(ShowProblems)
    def _show_problems(self, event: ShowProblems) -> None:
        from senco_tui.tui.screens.problems import ProblemsView

        self.open(ProblemsView(event.case))
        self._frame.release(event)

    @on(EditDocument)
    def _edit_document(self, event: EditDocument) -> None:
        from senco_tui.tui.stories.editing import edit_document

        self._tell(event, edit_document(self, event.case, event.document, event.line, event.start))

    @on(RecordChange)
    def _record_change(self, event: RecordChange) -> None:
        self._tell(event, recording.record_for(self, self.view, event.change, event.basis, event.why))

    @on(Undo)
    def _undo(self, event: Undo) -> None:
        self._tell(event, recording.undo(self, event.revision))

    @on(Redo)
    def _redo(self, event: Redo) -> None:
        self._tell(event, recording.redo(self))

    def _tell(self, event: Message, story: Story) -> None:
        """Run what was asked for; keys wait for its end as they waited for the asking to arrive."""
        self._frame.hold(story)
        self.begin(story, "recording")
        self._frame.release(event)


def run(
    store: Path | None = None,
    today: date | None = None,
    *,
    plain_display: bool = False,
    screen_reader: bool = False,
    early: Early | None = None,
) -> int:
    """Open the full-screen program on a store, and give the exit code.

    Args:
        store: The store's folder where an option names one.
        today: The day to work as of where an option names one.
        plain_display: Whether an option asks for Textual's own display, which remembers nothing.
        screen_reader: Whether an option asks for a screen that can be read aloud.
        early: The terminal's keeper, where the window of last time is on it already.

    Raises:
        SettingTrouble: the environment or the person's own file cannot be meant.
    """
    environ = dict(os.environ)
    if today:
        environ["SENCO_TODAY"] = today.isoformat()
    settings = load(str(store) if store else None, None, environ)
    if plain_display:
        settings = replace(settings, plain_display=True)
    if screen_reader:
        settings = replace(settings, screen_reader=True)
    door = Door(settings.root)
    ascii_only = settings.ascii_only if settings.ascii_only is not None else not speaks_utf8(environ)
    drafting = Drafting(lambda: door.drafts(), lambda: datetime.now().astimezone())
    window, rows = last_time(settings, environ, early)
    app = Senco(
        settings,
        door,
        environ=environ,
        drafting=drafting,
        ascii_only=ascii_only,
        early=early,
        window=window,
        rows=rows,
    )
    take_pastes_whole()
    app.run(mouse=False)
    door.close()
    for words in (app.parting, app.failure):
        if words:
            print(words, file=sys.stderr)
    return app.return_code if app.return_code is not None else app.return_value or 0
