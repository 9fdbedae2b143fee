"""A line to type on that says as one types what it would mean; Tab makes its last word whole."""

from textual import events
from textual.app import ComposeResult

from senco_tui.tui.presenting.asking import label_lines
from senco_tui.tui.presenting.hinting import Hinting, hint_lines
from senco_tui.tui.widgets.asking import Prompt, WordsBox
from senco_tui.tui.widgets.banner import Banner


class Hinted(Prompt):
    """Enter answers with the line, whatever the hint says of it; Esc with None."""

    DEFAULT_CSS = """
    Hinted { height: auto; }
    """

    def __init__(self, label: str, value: str, hinting: Hinting) -> None:
        super().__init__(label, value)
        self._hinting = hinting
        self._hint = hinting(value)

    def compose(self) -> ComposeResult:
        """The question, the line to type on, what it means so far."""
        yield Banner(lambda width: label_lines(self._label, width))
        yield WordsBox(self._value)
        yield Banner(lambda width: hint_lines(self._hint, width), id="hint")

    def changed(self, words: str) -> None:
        """Other words mean something else."""
        super().changed(words)
        self._hint = self._hinting(words)
        self.query_one("#hint", Banner).again()

    def on_key(self, event: events.Key) -> None:
        """Tab takes the first way to go on; Esc is no answer, as in every prompt."""
        if event.key == "tab":
            event.stop()
            event.prevent_default()
            if self._hint.ways:
                box = self.query_one(WordsBox)
                box.value = self._hint.ways[0][2]
                box.cursor_position = len(box.value)
