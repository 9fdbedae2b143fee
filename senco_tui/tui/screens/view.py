"""What every view is: a widget swapped in place, with the list that moves, its commands and its answers."""

from typing import TYPE_CHECKING, ClassVar, Protocol, cast, runtime_checkable

from textual.message import Message

from senco_tui.tui.messages.request import Request
from senco_tui.tui.widgets.canvas import Gathered
from senco_tui.tui.widgets.lines import Following, Lines

if TYPE_CHECKING:
    from collections.abc import Callable

    from senco_tui.desk.outcome import Recorded, Refused
    from senco_tui.tui.commands.command import Command
    from senco_tui.tui.host import Host, Story


@runtime_checkable
class Holding(Protocol):
    """The frame, as far as a view may know it: it can keep keys back for a while."""

    def hold(self, what: object) -> None:
        """Keep keys back until `what` is released."""
        ...

    def arrived(self, view: "View") -> None:
        """A view has what it is to show."""
        ...


class View(Following, Gathered, inherit_bindings=False):
    """One view. The host shows it, and calls `show` whenever what it shows may have changed."""

    DEFAULT_CSS = """
    View { width: 1fr; height: 1fr; layout: vertical; }
    """

    NAME: ClassVar[str] = ""
    COMMANDS: ClassVar[tuple[type["Command"], ...]] = ()
    FOOTER: ClassVar[tuple[str, ...]] = ()
    READS: ClassVar[bool] = False
    """Whether it reads something before it has what it is to show; it says so by `arrived`."""

    def __init__(self) -> None:
        super().__init__()
        self.marks: dict[str, str] = {}

    @property
    def host(self) -> "Host":
        """The program, as far as a view may know it."""
        return cast("Host", self.app)

    def post_message(self, message: Message) -> bool:
        """Send a message up to the program.

        A command is run by the frame, and a message stops at its sender; so a view sends as itself.
        """
        if isinstance(message, Request) and isinstance(self.screen, Holding):
            self.screen.hold(message)
        return super().post_message(message.set_sender(self) if message.bubble else message)

    def begin(self, story: "Story", group: str = "story") -> None:
        """Run a story of this view's own; a newer one of the same group stops the older."""
        self.host.begin(story, f"{id(self)} {group}")

    def arrived(self) -> None:
        """What was to be read is here, and laid out in the next frame."""
        if self.is_attached and isinstance(self.screen, Holding):
            self.screen.arrived(self)

    # What the host asks

    def take_focus(self) -> None:
        """Take the keys; a form puts them into its first box."""
        if self.has_lines:
            self.lines.focus(scroll_visible=False)

    def show(self) -> None:
        """Lay out what there is to show: when first shown, when back on top, after every reading."""

    @property
    def lines(self) -> Lines:
        """The list that moving, searching, copying and marking act on."""
        return self._lines_with_keys or self.query(Lines).first()

    @property
    def _lines_with_keys(self) -> Lines | None:
        focused = self.screen.focused if self.is_attached else None
        return focused if isinstance(focused, Lines) and self in focused.ancestors else None

    @property
    def has_lines(self) -> bool:
        """Whether there is a list to move in at all; a form has none."""
        return self._lines_with_keys is not None or bool(self.query(Lines))

    @property
    def footer(self) -> tuple[str, ...]:
        """The commands the last row offers, by id."""
        return self.FOOTER

    @property
    def place(self) -> str:
        """Where the cursor is, for the status line: `7 of 23`; '' where that says nothing."""
        return ""

    @property
    def spoken_row(self) -> str:
        """What the cursor is on, in words, for a window too small to show it."""
        line = self.lines.line if self.has_lines else None
        return " ".join(line.text.split()) if line else ""

    @property
    def panes(self) -> tuple[Lines, ...]:
        """The lists that tab goes through."""
        return tuple(self.query(Lines).results())

    @property
    def case(self) -> str | None:
        """The reference of the pupil the cursor is on."""
        return None

    @property
    def opens_early(self) -> bool:
        """Whether Enter can open what the cursor is on before the first reading."""
        return False

    @property
    def aim(self) -> tuple[str, ...]:
        """What a key pressed now is meant for, so that none is taken for anything else."""
        return (self.lines.key or "",)

    @property
    def about(self) -> str | None:
        """The pupil the whole view is of; None where it shows many, or nobody's."""
        return None

    @property
    def document(self) -> str | None:
        """The document the cursor is on."""
        return None

    def enter(self) -> None:
        """Enter was pressed."""

    def moving_on(self) -> "Callable[[], None]":
        """What moves on once the row under the cursor is dealt with; most views stay where they are."""
        return lambda: None

    def leave(self) -> bool:
        """The view is about to be left; False keeps it."""
        return True

    def escape(self) -> bool:
        """Esc was pressed while a box of words has the keys; True where that has been dealt with."""
        return False

    @property
    def draft(self) -> tuple[str, str] | None:
        """The name to keep half-typed words under, and the words; None where there are none."""
        return None

    def recorded(self, recorded: "Recorded") -> None:
        """A change this view asked for stands in history."""

    def refused(self, refused: "Refused") -> None:
        """A change this view asked for was refused; the status line has said why."""
