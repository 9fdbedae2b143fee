"""The form: labelled boxes under one another on one region of the screen, each with its echo below it."""

from collections.abc import Callable, Iterator, Mapping, Sequence

from textual.app import ComposeResult
from textual.containers import Horizontal, Vertical, VerticalScroll
from textual.widget import Widget

from senco_tui.tui.presenting.form import Answers, Ask, Wrong, echo_lines, label_lines, over_lines
from senco_tui.tui.presenting.line import Span
from senco_tui.tui.widgets.banner import Banner
from senco_tui.tui.widgets.form_boxes import Changed, Done, PickBox, WordsArea, box_for

Echo = Callable[[Ask, str], Span]
"""What is said under an answer."""


class Field(Widget):
    """One question: its label, its box, and what is said of the answer."""

    DEFAULT_CSS = """
    Field, Field Horizontal, Field Vertical { height: auto; }
    Field #label { width: 15; }
    """

    def __init__(self, ask: Ask, value: str, echo: Echo) -> None:
        super().__init__()
        self.ask = ask
        self.box = box_for(ask, value)
        self._echo = echo
        self._wrong: str | None = None

    def compose(self) -> ComposeResult:
        """Label and box side by side, the echo under the box."""
        if self.ask.over:
            yield Banner(lambda width: over_lines(self.ask, width), id="over")
        with Horizontal():
            yield Banner(lambda width: label_lines(self.ask, width), id="label")
            with Vertical():
                yield self.box
                yield Banner(lambda width: echo_lines(self._said(), width), id="echo")

    def _said(self) -> Span:
        if self._wrong is not None:
            return Span(self._wrong, "warn")
        return self._echo(self.ask, self.box.answer)

    def say_again(self, wrong: str | None = None) -> None:
        """Say what there is to say of the answer now."""
        self._wrong = wrong
        self.query_one("#echo", Banner).again()


class Form(VerticalScroll, can_focus=False, inherit_bindings=False):
    """Fields in order. Set it from outside; ask it for its answers."""

    DEFAULT_CSS = """
    Form { width: 1fr; height: 1fr; padding: 0 1; background: $background; }
    Form { scrollbar-size-vertical: 1; scrollbar-color: $panel; scrollbar-background: $background; }
    """

    class LastDone(Done):
        """The person is done with the last box."""

    def __init__(self, asks: Sequence[Ask], given: Mapping[str, str], echo: Echo) -> None:
        super().__init__()
        self._at = 0
        self.fields = [Field(ask, given.get(ask.name, ask.value), echo) for ask in asks]

    def compose(self) -> ComposeResult:
        """Every field."""
        yield from self.fields

    @property
    def answers(self) -> Answers:
        """What stands in every box."""
        return {f.ask.name: f.box.answer for f in self.fields}

    def begin_at(self, name: str) -> None:
        """Put the keys into the box of that question."""
        self._at = next((n for n, f in enumerate(self.fields) if f.ask.name == name), 0)
        self.fields[self._at].box.focus()

    def go(self, step: int, *, round_the_end: bool = True) -> None:
        """To the next box, or the one before."""
        boxes = [f.box for f in self.fields]
        at = self._at + step
        if round_the_end:
            at %= len(boxes)
        self._at = min(max(at, 0), len(boxes) - 1)
        boxes[self._at].focus()

    def say_wrong(self, wrongs: Sequence[Wrong]) -> None:
        """Say under each answer that cannot stand why, and go to the first."""
        by_name = {w.name: w.sentence for w in wrongs}
        for field in self.fields:
            field.say_again(by_name.get(field.ask.name))
        if wrongs:
            self.begin_at(wrongs[0].name)

    def on_changed(self, event: Changed) -> None:
        """The echo follows the words."""
        for field in self._of(event.box):
            field.say_again()

    def on_done(self, event: Done) -> None:
        """On to the next box; from the last one the form is done."""
        if isinstance(event, self.LastDone):
            return
        event.stop()
        if event.box is self.fields[-1].box and not event.back and not event.at_edge:
            self.post_message(self.LastDone(event.box))
        else:
            self._at = next(n for n, f in enumerate(self.fields) if f.box is event.box)
            self.go(-1 if event.back else 1, round_the_end=not event.at_edge)

    def _of(self, box: WordsArea | PickBox) -> Iterator[Field]:
        return (f for f in self.fields if f.box is box)
