"""From single strokes to commands: counts (`12j`), sequences (`g g`) and letters (`m a`)."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from senco_tui.tui.commands.command import Command


@dataclass(frozen=True, slots=True)
class Fired:
    """Keys that mean something: the commands bound to them, the first that is on is meant."""

    commands: tuple[Command, ...]
    count: int | None = None
    letter: str | None = None


@dataclass(frozen=True, slots=True)
class Waiting:
    """Keys that may come to mean something; `shown` is what has been pressed."""

    shown: str


@dataclass(frozen=True, slots=True)
class Unbound:
    """Keys that mean nothing here."""

    shown: str


class Keys:
    """The keys of one view: its own commands first, then those that work everywhere."""

    def __init__(
        self, commands: Iterable[Command], rebound: Mapping[str, tuple[str, ...]] | None = None
    ) -> None:
        self.commands = tuple(commands)
        self._rebound = rebound or {}
        self._bound: dict[tuple[str, ...], list[Command]] = {}
        for command in self.commands:
            for keys in self.keys_of(command):
                self._bound.setdefault(tuple(keys.split()), []).append(command)
        self._beginnings = {keys[:n] for keys in self._bound for n in range(1, len(keys))}
        self.forget()

    def keys_of(self, command: Command) -> tuple[str, ...]:
        """The keys of a command: the person's own where they chose some, else the usual ones."""
        return self._rebound.get(command.id, command.keys)

    def forget(self) -> None:
        """Drop what has been pressed so far."""
        self._pressed: tuple[str, ...] = ()
        self._digits = ""
        self._wanting: list[Command] | None = None

    @property
    def waiting(self) -> bool:
        """Whether something has been pressed that means nothing yet."""
        return bool(self._pressed or self._digits or self._wanting)

    def press(self, stroke: str) -> Fired | Waiting | Unbound:
        """Take one more stroke."""
        if self._wanting is not None:
            return self._with_letter(stroke)
        if self._is_digit_of_count(stroke):
            self._digits += stroke
            return Waiting(self._digits)
        pressed = (*self._pressed, stroke)
        if pressed in self._bound:
            return self._found(pressed)
        if pressed in self._beginnings:
            self._pressed = pressed
            return Waiting(self._digits + "".join(pressed))
        shown = self._digits + "".join(pressed)
        self.forget()
        return Unbound(shown)

    def _is_digit_of_count(self, stroke: str) -> bool:
        if self._pressed or len(stroke) != 1 or stroke not in "0123456789":
            return False
        if self._digits:
            return len(self._digits) < 6
        return stroke != "0" and (stroke,) not in self._bound

    def _found(self, pressed: tuple[str, ...]) -> Fired | Waiting:
        commands = self._bound[pressed]
        if commands[0].takes_letter:
            self._pressed, self._wanting = pressed, commands
            return Waiting(self._digits + "".join(pressed))
        count = int(self._digits) if self._digits else None
        self.forget()
        return Fired(tuple(commands), count)

    def _with_letter(self, stroke: str) -> Fired | Unbound:
        commands, shown = self._wanting or [], "".join((*self._pressed, stroke))
        count = int(self._digits) if self._digits else None
        self.forget()
        return Fired(tuple(commands), count, stroke) if len(stroke) == 1 else Unbound(shown)


SPOKEN = {
    "space": "space",
    "escape": "Esc",
    "enter": "Enter",
    "down": "↓",
    "up": "↑",
    "left": "←",
    "right": "→",
    "pagedown": "PgDn",
    "pageup": "PgUp",
}


def stroke_of(key: str, character: str | None) -> str:
    """One stroke's name: the character where one is typed, else the key's own name."""
    if character is not None and len(character) == 1 and character.isprintable() and character != " ":
        return character
    # A terminal nobody has taken over yet turns Enter into a line feed: it was Enter that was meant.
    return "enter" if key == "ctrl+j" else key


def spoken_keys(keys: str) -> str:
    """Keys as a person reads them: `g g` → `gg`, `escape` → `Esc`."""
    return "".join(SPOKEN.get(stroke, stroke) for stroke in keys.split())
