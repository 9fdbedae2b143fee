"""What a view may ask of the program it is shown in; the program itself stays unknown to it."""

from __future__ import annotations

from collections.abc import Callable, Coroutine, Mapping, Sequence
from datetime import date, datetime
from typing import TYPE_CHECKING, Any, Protocol, TypeVar

from senco_tui.tui.door import Door

if TYPE_CHECKING:
    from senco_tui.casework.change import Change
    from senco_tui.casework.kind_words import Wording
    from senco_tui.desk.drafts import Draft
    from senco_tui.desk.first_window import Window
    from senco_tui.desk.inbox import Scribble
    from senco_tui.desk.kept_rows import KeptRows
    from senco_tui.desk.outcome import Recorded, Refused
    from senco_tui.desk.reading import Office
    from senco_tui.desk.since import Since
    from senco_tui.triage.drill import Chosen
    from senco_tui.triage.sheet import Sheet
    from senco_tui.tui.presenting.hinting import Hinting
    from senco_tui.tui.presenting.seeking import Look
    from senco_tui.tui.screens.triage import TriageView
    from senco_tui.tui.screens.view import View
    from senco_tui.tui.sitting import UnderWay

T = TypeVar("T")
Story = Coroutine[Any, Any, None]
"""Something that asks, waits and goes on, told from beginning to end as one coroutine."""


class Host(Protocol):
    """The program, as far as a view or a command may know it."""

    @property
    def today(self) -> date:
        """The day it is, or is taken to be."""
        ...

    def now(self) -> datetime:
        """The moment, with its offset from UTC; what is recorded now carries it."""
        ...

    @property
    def office(self) -> Office | None:
        """All heads as last read; None until the first reading is done."""
        ...

    @property
    def wording(self) -> Wording:
        """The words of this kind of setting; those of a school until the first reading is done."""
        ...

    @property
    def sheet(self) -> Sheet | None:
        """The triage sheet of that office."""
        ...

    @property
    def since(self) -> str:
        """What changed since the last triage was signed off, in words."""
        ...

    @property
    def scribbles(self) -> tuple[Scribble, ...]:
        """What waits in the inbox, oldest first, as last read."""
        ...

    @property
    def drill(self) -> tuple[Chosen, ...]:
        """The six an inspector would ask for, and how ready their files are."""
        ...

    @property
    def news(self) -> Since | None:
        """What was recorded since the last sign-off; None before the first reading."""
        ...

    @property
    def seen(self) -> frozenset[str]:
        """The revisions of others that have been seen."""
        ...

    async def see(self, revisions: Sequence[str]) -> None:
        """Note revisions as seen; a disk that refuses leaves them unread."""
        ...

    @property
    def under_way(self) -> UnderWay:
        """The triage under way, if one is."""
        ...

    @property
    def read_only(self) -> str | None:
        """Why nothing can be recorded, in a sentence; None where it can."""
        ...

    screen_reader: bool
    """Whether everything is shown in one column, as it would be said."""

    @property
    def rebound(self) -> Mapping[str, tuple[str, ...]]:
        """The keys the person chose for themselves, by the commands' ids."""
        ...

    @property
    def view(self) -> View:
        """The view on top."""
        ...

    @property
    def ready(self) -> bool:
        """Whether there is something for keys to act on."""
        ...

    @property
    def current_row(self) -> str:
        """The text of the row the cursor is on."""
        ...

    def pending(self, shown: str) -> None:
        """Show keys half pressed."""
        ...

    def used(self) -> None:
        """A key was pressed: somebody is there."""
        ...

    def typing_on(self, typing: bool) -> None:
        """Someone has begun or stopped typing words: keep drafts meanwhile."""
        ...

    def focus_view(self) -> None:
        """Give the keys to the view on top."""
        ...

    def say(self, words: str, tone: str = "") -> None:
        """Put words on the status line; tone is '', 'ok' or 'warn'."""
        ...

    def open_named(self, name: str) -> None:
        """Show one of the program's own views: triage, caseload, help, palette, command line."""
        ...

    def open_caseload(self, words: str) -> None:
        """Show everyone whom some words mean."""
        ...

    @property
    def last_window(self) -> Window | None:
        """What triage showed at the last visit, while nothing has been read yet."""
        ...

    @property
    def last_rows(self) -> KeptRows | None:
        """All the rows that window is the beginning of, while nothing has been read yet."""
        ...

    @property
    def glimpsed(self) -> bool:
        """Whether nothing has been read yet, but the rows of last time can be moved among."""
        ...

    async def opened(self) -> None:
        """Wait until the store is open."""
        ...

    def keep_window(self, view: TriageView) -> None:
        """Keep what triage shows for the next visit."""
        ...

    def draw_afresh(self) -> None:
        """Draw the whole screen again, whatever the terminal shows."""
        ...

    def next_theme(self) -> None:
        """Show in the next set of colours."""
        ...

    @property
    def initials(self) -> bool:
        """Whether names are shown as initials."""
        ...

    def turn_initials(self) -> None:
        """Show names as initials from now on, or whole again."""
        ...

    def step_back(self) -> None:
        """Esc: let go of a search, else of the view; of the program where it is the last view."""
        ...

    def quit(self) -> None:
        """Leave the program; half-typed words are kept."""
        ...

    def stop(self) -> None:
        """Give the terminal back to the shell for a while."""
        ...

    def copy(self, text: str) -> None:
        """Send text to the terminal's clipboard and say so."""
        ...

    def open(self, view: View) -> None:
        """Show a view on top of the others."""
        ...

    def back(self) -> None:
        """Leave the view on top; the last one is left by leaving the program."""
        ...

    def begin(self, story: Story, group: str) -> None:
        """Run a story; a running one of the same group is stopped first. Trouble ends it with a sentence."""
        ...

    async def desk(self, work: Callable[[Door], T]) -> T:
        """Do work at the desk in a thread, and give what it gives."""
        ...

    async def prompt(self, label: str, value: str = "", draft: str | None = None) -> str | None:
        """Ask for one line of words; None when left with Esc. Half-typed words are kept under `draft`."""
        ...

    async def choose(self, question: str, choices: Mapping[str, str]) -> str | None:
        """Ask for one letter of a few; None when left with Esc."""
        ...

    async def hinted(self, label: str, value: str, hinting: Hinting) -> str | None:
        """Ask for one line of words that says as it is typed what it would mean; None when left with Esc."""
        ...

    async def seek(self, label: str, look: Look) -> str | None:
        """Ask for one of many, found by typing; its key, None when left with Esc."""
        ...

    async def ask_day(self, label: str, value: date | None = None, *, back: bool = False) -> date | None:
        """Ask for a day, typed day first, and echo it before it is taken; None when left with Esc.

        With `back` a day without its year is one that has been.
        """
        ...

    async def record(
        self,
        change: Change,
        basis: Mapping[str, str] | None,
        why: str = "",
        trailers: Sequence[tuple[str, str]] = (),
    ) -> Recorded | Refused:
        """Record a change, say so on the status line, and read again what it touched."""
        ...

    async def refresh_office(self, near: Sequence[str | None] | None = None) -> None:
        """Read again what has changed on disk, near those pupils alone where one knows it was there.

        The view on top is shown again.
        """
        ...

    def draft(self, name: str) -> str | None:
        """The half-typed words kept under that name."""
        ...

    def drafts(self) -> tuple[Draft, ...]:
        """Every draft of this store, the latest kept first."""
        ...

    def keep_draft(self, name: str, text: str, basis: str | None = None) -> None:
        """Keep words under that name until they are recorded or dropped; `basis` is what they stand on."""
        ...

    def drop_draft(self, name: str) -> None:
        """Forget the words kept under that name."""
        ...
