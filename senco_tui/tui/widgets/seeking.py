"""One of many found by typing: a line to type on, what fits below it, arrows to choose, Enter to take."""

from textual import events
from textual.app import ComposeResult

from senco_tui.tui.presenting.asking import label_lines
from senco_tui.tui.presenting.seeking import Look, Offer, offer_lines
from senco_tui.tui.widgets.asking import Answered, Prompt, WordsBox
from senco_tui.tui.widgets.banner import Banner


class Seek(Prompt):
    """Enter answers with the key of the row that is marked; where none is, it answers nothing."""

    DEFAULT_CSS = """
    Seek { height: auto; }
    """

    def __init__(self, label: str, look: Look) -> None:
        super().__init__(label)
        self._look = look
        self._offer: Offer = look("")
        self._at = self._offer.taken

    def compose(self) -> ComposeResult:
        """The question, the line to type on, what fits."""
        yield Banner(lambda width: label_lines(self._label, width))
        yield WordsBox()
        yield Banner(lambda width: offer_lines(self._offer, self._at, bool(self.words), width), id="fits")

    @property
    def may_end_unseen(self) -> bool:
        """Never: whoever is meant is seen before being taken."""
        return False

    def changed(self, words: str) -> None:
        """Other letters: others fit."""
        self._offer = self._look(words)
        self._at = self._offer.taken
        self._again()

    def submitted(self, words: str) -> None:
        """Enter: the row that is marked; where two may be meant, it waits for one to be chosen."""
        if self._at is not None:
            self.post_message(Answered(self._offer.rows[self._at][0]))

    def on_key(self, event: events.Key) -> None:
        """The arrows choose; Esc is no answer, as in every prompt."""
        steps = {"down": 1, "up": -1, "ctrl+n": 1, "tab": 1, "shift+tab": -1}
        if event.key in steps and self._offer.rows:
            event.stop()
            event.prevent_default()
            step = steps[event.key]
            start = -1 if step > 0 else 0
            self._at = ((start if self._at is None else self._at) + step) % len(self._offer.rows)
            self._again()

    def _again(self) -> None:
        self.query_one("#fits", Banner).again()
