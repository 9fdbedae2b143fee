"""Strokes into commands: each is run, waits for what is on its way, or is let go; none overtakes another.

Which widget a key came through, the frame knows; here it is a stroke that no box of words took.
"""

from typing import TYPE_CHECKING

from senco_tui.tui.commands.command import Command
from senco_tui.tui.commands.everywhere import EVERYWHERE
from senco_tui.tui.commands.keys import Fired, Keys, Unbound, Waiting, spoken_keys
from senco_tui.tui.screens.view import View
from senco_tui.tui.screens.waiting import WaitingKeys
from senco_tui.tui.widgets.asking import Choice, Prompt

if TYPE_CHECKING:
    from senco_tui.tui.screens.frame import Frame

AT_ONCE = ("escape", "ctrl+q", "ctrl+c")
"""Strokes that never wait for anything."""


class Strokes:
    """What the frame's keys mean in the view on top, and those that wait."""

    def __init__(self, frame: "Frame") -> None:
        self._frame = frame
        self._waiting = WaitingKeys()
        self._begun: tuple[str, ...] = ()
        self.keys = Keys(())
        self.firing = False
        """Whether a command is being run at this moment."""

    def turn_to(self, view: View) -> None:
        """Another view is on top: its keys first, then those that work everywhere."""
        commands = [command() for command in (*view.COMMANDS, *EVERYWHERE)]
        self.keys = Keys(commands, self._frame.host.rebound)

    # Waiting

    @property
    def wait(self) -> bool:
        """Whether some were kept."""
        return self._waiting.any

    def hold(self, what: object) -> None:
        """Keep keys back until `what` is released: something asked for is on its way."""
        self._waiting.hold(what)

    def release(self, what: object) -> None:
        """`what` is there, or will not come: take the keys that were kept back."""
        self._waiting.release(what)
        self._frame.call_next(self.take_early)

    def take_early(self) -> None:
        """Take the strokes that were kept, as long as there is something to act on."""
        host = self._frame.host
        if host.ready or host.glimpsed:
            self._waiting.take(self.press, lambda: not self._frame.typing)

    def let_go(self, why: str) -> bool:
        """Take none of the keys that waited, and say why; False where none did."""
        some = self._waiting.let_go()
        if some:
            self._frame.bars.say(why, "warn")
        return some

    def type_ahead(self, question: Prompt | Choice) -> None:
        """Give a question what was pressed for it before it stood there."""
        ahead = question.type_ahead(self._waiting.for_a_question())
        self._waiting.put_first(*ahead.rest)
        if ahead.let_go:
            self._say_dim(f"{spoken_keys(ahead.let_go[0])} came before its question: press it now")

    # Pressing

    def press(self, stroke: str) -> None:
        """Take one stroke; one that comes before there is anything to act on is kept and taken then."""
        if stroke == "escape" and self.wait and not self._frame.host.ready:
            self.let_go("let go of the keys that waited")
        elif self._waits(stroke):
            self._waiting.add(stroke)
        else:
            self._press(stroke)

    def press_while_typing(self, stroke: str) -> bool:
        """Run what a stroke means even between letters; False where it means nothing there."""
        pressed = self.keys.press(stroke)
        self.keys.forget()
        if not (isinstance(pressed, Fired) and any(c.while_typing for c in pressed.commands)):
            return False
        self._fire(pressed, (stroke,))
        return True

    def _waits(self, stroke: str) -> bool:
        """Whether a stroke must wait, for what was asked for or for the reading."""
        if stroke in AT_ONCE:
            return False
        host = self._frame.host
        return self._waiting.held or not (host.ready or (host.glimpsed and not self.wait))

    def _press(self, stroke: str) -> None:
        strokes, pressed = (*self._begun, stroke), self.keys.press(stroke)
        self._begun = strokes if isinstance(pressed, Waiting) else ()
        self._frame.bars.pend(pressed.shown if isinstance(pressed, Waiting) else "")
        if isinstance(pressed, Fired):
            self._fire(pressed, strokes)
        elif isinstance(pressed, Unbound):
            self._say_dim(f"{spoken_keys(pressed.shown)} does nothing here; ? shows what does")

    # Running

    def _fire(self, fired: Fired, strokes: tuple[str, ...]) -> None:
        """Run the first command that is on; where none is, say why."""
        host, view = self._frame.host, self._frame.host.view
        if not (host.ready or all(command.comes_early(view) for command in fired.commands)):
            self._waiting.add(*strokes)
            self._say_dim(f"{spoken_keys(' '.join(strokes))} waits until the case files have been read")
            return
        refusals = []
        for command in fired.commands:
            why = command.why_off(host, view)
            if why is None:
                self._run(command, fired)
                return
            refusals.append(why)
        told = f"{fired.commands[0].short or fired.commands[0].words}: {refusals[0]}"
        self._frame.bars.say(host.wording.said(told), "warn")

    def _run(self, command: Command, fired: Fired) -> None:
        host = self._frame.host
        self.firing = True
        try:
            command.run(host, host.view, fired.count, fired.letter)
        finally:
            self.firing = False
        self._frame.bars.put_place()

    def _say_dim(self, words: str) -> None:
        self._frame.bars.say(words, "dim")
