"""Questions asked in place, above the status line: one line of words, or one letter of a few."""

from collections.abc import Mapping, Sequence

from textual import events
from textual.app import ComposeResult
from textual.geometry import Offset
from textual.message import Message
from textual.widget import Widget
from textual.widgets import Input

from senco_tui.tui.presenting.asking import choice_lines, label_lines
from senco_tui.tui.widgets.ahead import Ahead, for_a_choice, for_a_line
from senco_tui.tui.widgets.banner import Banner


class Answered(Message):
    """What was answered; None where the question was left with Esc."""

    def __init__(self, answer: str | None) -> None:
        super().__init__()
        self.answer = answer


class Typed(Message):
    """The words as they stand, after each key."""

    def __init__(self, words: str) -> None:
        super().__init__()
        self.words = words


class WordsBox(Input, inherit_bindings=True):
    """A line to type on: no frame, no blinking, and the keys of the shell's own line."""

    DEFAULT_CSS = """
    WordsBox, WordsBox:focus {
        border: none; height: 1; padding: 0; background: $ink-box-ground; color: $foreground;
        &>.input--cursor { background: $foreground; color: $background; text-style: none; }
    }
    """

    def __init__(self, value: str = "", *, id: str | None = None, placeholder: str = "") -> None:
        super().__init__(value, id=id, placeholder=placeholder, select_on_focus=False, compact=True)
        self.cursor_blink = False

    @property
    def letter_at(self) -> Offset:
        """The cell of the screen where the next letter would stand."""
        return self.cursor_screen_offset


class Prompt(Widget):
    """One line of words. Enter answers with them, Esc with None."""

    DEFAULT_CSS = """
    Prompt { height: auto; }
    """

    def __init__(self, label: str, value: str = "") -> None:
        super().__init__()
        self._label = label
        self._value = value

    def compose(self) -> ComposeResult:
        """The question above, the line to type on below."""
        yield Banner(lambda width: label_lines(self._label, width))
        yield WordsBox(self._value)

    def on_mount(self) -> None:
        """The next key is a letter of the answer."""
        self.query_one(WordsBox).focus()

    @property
    def may_end_unseen(self) -> bool:
        """Whether an Enter pressed before the line was there counts: not over words nobody has seen."""
        return not self._value

    def type_ahead(self, strokes: Sequence[str]) -> Ahead:
        """Take what was typed before the box was there, and say what is left of it."""
        ahead = for_a_line(strokes, may_end=self.may_end_unseen)
        box = self.query_one(WordsBox)
        self.screen.set_focus(box)
        if ahead.words:
            box.insert_text_at_cursor(ahead.words)
        if ahead.entered:
            self.submitted(box.value)
        return ahead

    @property
    def words(self) -> str:
        """What has been typed so far."""
        return self.query_one(WordsBox).value

    def on_input_changed(self, event: Input.Changed) -> None:
        """Say what has been typed, for whoever answers as one types."""
        event.stop()
        self.changed(event.value)

    def on_input_submitted(self, event: Input.Submitted) -> None:
        """Enter: these are the words."""
        event.stop()
        self.submitted(event.value)

    def changed(self, words: str) -> None:
        """The words are others now."""
        self.post_message(Typed(words))

    def submitted(self, words: str) -> None:
        """Enter was pressed."""
        self.post_message(Answered(words))

    def on_key(self, event: events.Key) -> None:
        """Esc: no answer."""
        if event.key in ("escape", "ctrl+c"):
            event.stop()
            self.post_message(Answered(None))


class Choice(Widget, can_focus=True, inherit_bindings=False):
    """One letter of a few. Any other key leaves the question standing; Esc answers None."""

    DEFAULT_CSS = """
    Choice { height: auto; }
    """

    def __init__(self, question: str, choices: Mapping[str, str]) -> None:
        super().__init__()
        self._question = question
        self._choices = choices

    def compose(self) -> ComposeResult:
        """The question and its letters."""
        yield Banner(lambda width: choice_lines(self._question, self._choices, width))

    def on_mount(self) -> None:
        """The next key is the answer."""
        self.focus()

    def type_ahead(self, strokes: Sequence[str]) -> Ahead:
        """Take a letter that was pressed before the question was there, but never a yes."""
        self.screen.set_focus(self)
        ahead = for_a_choice(strokes, self._choices)
        if ahead.entered:
            self.post_message(Answered(ahead.words))
        return ahead

    def on_key(self, event: events.Key) -> None:
        """A letter that was offered, or Esc."""
        event.stop()
        event.prevent_default()
        if event.key in ("escape", "ctrl+c"):
            self.post_message(Answered(None))
        elif event.character in self._choices:
            self.post_message(Answered(event.character))
