"""The boxes of a form: words in one line or many, and one key of a few. Nothing pasted presses a key."""

from textual import events
from textual.geometry import Offset, Size
from textual.message import Message
from textual.widgets import TextArea

from senco_tui.tui.presenting.form import Ask, Way, as_answered, pick_lines
from senco_tui.tui.presenting.line import Line
from senco_tui.tui.presenting.wrapping import UNSAFE
from senco_tui.tui.widgets.banner import Banner


class Changed(Message):
    """What stands in a box is another answer now."""

    def __init__(self, box: "WordsArea | PickBox") -> None:
        super().__init__()
        self.box = box


class Done(Message):
    """The person is done with a box: on to the next, or back to the one before."""

    def __init__(self, box: "WordsArea | PickBox", *, back: bool = False, at_edge: bool = False) -> None:
        super().__init__()
        self.box = box
        self.back = back
        self.at_edge = at_edge


class WordsArea(TextArea):
    """Words that wrap and grow. In a box of one line Enter goes on; in one of many it begins a line."""

    DEFAULT_CSS = """
    WordsArea, WordsArea:focus {
        border: none; padding: 0; height: auto; min-height: 1; max-height: 12; width: 1fr;
        background: $background; color: $foreground; scrollbar-size-vertical: 1;
    }
    WordsArea:focus { background: $ink-box-ground; }
    WordsArea .text-area--cursor { background: $foreground; color: $background; text-style: none; }
    """

    def __init__(self, ask: Ask, value: str) -> None:
        super().__init__(
            value, soft_wrap=True, show_line_numbers=False, compact=True, highlight_cursor_line=False
        )
        self.ask = ask
        self.cursor_blink = False
        self._wrapped_for = 0

    @property
    def answer(self) -> str:
        """The words as typed, with nothing in them that could steer a terminal."""
        return as_answered(self.ask, UNSAFE.sub("", self.text))

    @property
    def many(self) -> bool:
        """Whether it holds lines, not one line."""
        return self.ask.way is Way.WORDS

    @property
    def letter_at(self) -> Offset:
        """The cell of the screen where the next letter would stand."""
        within = Offset(*self.wrapped_document.location_to_offset(self.cursor_location))
        return self.content_region.offset + within - self.scroll_offset

    def on_mount(self) -> None:
        """The cursor stands behind the words that are there."""
        self.move_cursor(self.document.end)

    def get_content_height(self, container: Size, viewport: Size, width: int) -> int:
        """As many rows as the words take at that width."""
        if width > 1 and width != self._wrapped_for:
            self._wrapped_for = width
            self.wrapped_document.wrap(width - 1, tab_width=self.indent_width)
        return max(self.wrapped_document.height, 1)

    def on_key(self, event: events.Key) -> None:
        """Enter goes on where one line is asked for; up and down leave at the edges."""
        if event.key == "enter" and not self.many:
            self._leave(event)
        elif event.key == "up" and self.navigator.is_first_wrapped_line(self.cursor_location):
            self._leave(event, back=True, at_edge=True)
        elif event.key == "down" and self.navigator.is_last_wrapped_line(self.cursor_location):
            self._leave(event, at_edge=True)

    def _leave(self, event: events.Key, *, back: bool = False, at_edge: bool = False) -> None:
        event.stop()
        event.prevent_default()
        self.post_message(Done(self, back=back, at_edge=at_edge))

    def on_paste(self, event: events.Paste) -> None:
        """Pasted words are only words: no control signs, and in one line no line ends."""
        event.stop()
        event.prevent_default()
        words = UNSAFE.sub("", event.text.replace("\r\n", "\n").replace("\r", "\n"))
        if not self.many:
            words = " ".join(words.split("\n"))
        self.insert(words)

    def on_text_area_changed(self, event: TextArea.Changed) -> None:
        """Say that the answer is another one."""
        event.stop()
        self.post_message(Changed(self))


class PickBox(Banner, can_focus=True):
    """One key of a few. A key that picks goes on to the next question by itself."""

    DEFAULT_CSS = """
    PickBox { width: 1fr; height: auto; background: $background; }
    PickBox:focus { background: $ink-box-ground; }
    """

    def __init__(self, ask: Ask, value: str) -> None:
        super().__init__(self._lay_choices)
        self.ask = ask
        self.answer = value

    def _lay_choices(self, width: int) -> tuple[Line, ...]:
        return tuple(pick_lines(self.ask, self.answer, width, focused=self.has_focus))

    def pick(self, value: str) -> None:
        """Take an answer."""
        self.answer = value
        self.again()
        self.post_message(Changed(self))

    def watch_has_focus(self, has_focus: bool) -> None:
        """With the keys all the choices are shown, without them only the one that was picked."""
        super().watch_has_focus(has_focus)
        self.again()

    def on_key(self, event: events.Key) -> None:
        """A choice's own key picks it; left and right go along; delete takes the answer back."""
        if event.key in ("enter", "down", "up"):
            self._leave(event)
        elif event.key in ("left", "right", "space"):
            self.pick(self._beside(-1 if event.key == "left" else 1))
        elif event.key in ("backspace", "delete"):
            self.pick("")
        elif choice := next((c for c in self.ask.choices if c.key == event.character), None):
            self.pick(choice.value)
            self._leave(event)
        elif not event.is_printable:
            return
        event.stop()
        event.prevent_default()

    def _leave(self, event: events.Key) -> None:
        at_edge = event.key in ("up", "down")
        self.post_message(Done(self, back=event.key == "up", at_edge=at_edge))

    def _beside(self, step: int) -> str:
        values = [c.value for c in self.ask.choices]
        at = values.index(self.answer) + step if self.answer in values else 0
        return values[at % len(values)]

    def on_paste(self, event: events.Paste) -> None:
        """Nothing pasted picks anything."""
        event.stop()


def box_for(ask: Ask, value: str) -> "WordsArea | PickBox":
    """The box a question is answered in."""
    return PickBox(ask, value) if ask.way is Way.PICK else WordsArea(ask, value)
