"""The form: labelled boxes under one another on one region of the screen, each with its echo below it."""

from collections.abc import Callable, Mapping, Sequence

from rich.segment import Segment
from rich.style import Style
from textual import events
from textual.app import ComposeResult
from textual.containers import VerticalScroll
from textual.strip import Strip
from textual.widget import Widget

from senco_tui.tui.presenting.form import (
    LABEL,
    Answers,
    Ask,
    Wrong,
    echo_lines,
    label_lines,
    over_lines,
    wanting,
)
from senco_tui.tui.presenting.line import Line, Span
from senco_tui.tui.widgets.form_boxes import Changed, Done, box_for
from senco_tui.tui.widgets.ink import ink_of

Echo = Callable[[Ask, str], Span]
"""What is said under an answer."""

SIDES = 3
"""Cells of a form's margins and scroll bar."""


class Field(Widget):
    """One question: what it is about above, its label left, its box, and what is said of the answer below.

    The words are drawn by the field itself and the box is its only child, so that a long form opens at once.
    """

    DEFAULT_CSS = """
    Field { height: auto; width: 1fr; background: $background; }
    """

    def __init__(self, ask: Ask, value: str, echo: Echo, every: Callable[[], Answers]) -> None:
        super().__init__()
        self._every = every
        self.ask = ask
        self.box = box_for(ask, value)
        self._echo = echo
        self._wrong: str | None = None
        self._above: Sequence[Line] = ()
        self._below: Sequence[Line] = ()
        self._inks: dict[str, Style] | None = None

    def compose(self) -> ComposeResult:
        """Only the box."""
        self._lay(self.app.size.width - SIDES)
        yield self.box

    def on_resize(self, event: events.Resize) -> None:
        """The words round the box are laid out for the width there is."""
        self._lay(event.size.width)

    def _lay(self, width: int) -> None:
        """Lay out the words, and leave room for the box between them."""
        self._above = over_lines(self.ask, width)
        if self._beside == 0:
            self._above = (*self._above, *label_lines(self.ask, width))
        room_below = max(width - self._beside, 1)
        lacking = wanting(self.ask, self._every()) if self.ask.lacks else Span("")
        self._below = (*echo_lines(self._said(), room_below), *echo_lines(lacking, room_below))
        room = (len(self._above), 0, len(self._below), self._beside)
        if tuple(self.box.styles.margin) != room:
            self.box.styles.margin = room
        self.refresh()

    @property
    def _beside(self) -> int:
        """Cells of the label's column; read aloud, the label stands above its box."""
        return 0 if getattr(self.app, "screen_reader", False) else LABEL

    def _said(self) -> Span:
        if self._wrong is not None:
            return Span(self._wrong, "warn")
        return self._echo(self.ask, self.box.answer)

    def say_again(self, wrong: str | None = None) -> None:
        """Say what there is to say of the answer now."""
        self._wrong = wrong
        self._lay(self.size.width)

    def look_again(self) -> None:
        """Another answer has changed: what is wanting here may be there now."""
        if self.ask.lacks is not None:
            self._lay(self.size.width)

    def render_line(self, y: int) -> Strip:
        """One row: a line above, the label, or a line below."""
        at = y - (self.size.height - len(self._below))
        spans: tuple[Span, ...] = ()
        if y < len(self._above):
            spans = self._above[y].spans
        elif y == len(self._above) and self._beside:
            spans = label_lines(self.ask, LABEL)[0].spans
        elif at >= 0:
            spans = (Span(" " * self._beside), *self._below[at].spans)
        inks = self._inks = self._inks or ink_of(self.app.theme_variables)
        ground = self.rich_style
        pieces = [Segment(s.text, ground + inks.get(s.style, Style.null())) for s in spans]
        return Strip(pieces).adjust_cell_length(self.size.width, ground)

    def notify_style_update(self) -> None:
        """Forget another theme's ink."""
        self._inks = None
        super().notify_style_update()


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
        self.fields = [Field(a, given.get(a.name, a.value), echo, lambda: self.answers) for a in asks]

    def compose(self) -> ComposeResult:
        """Every field."""
        yield from self.fields

    @property
    def answers(self) -> Answers:
        """What stands in every box."""
        return {f.ask.name: f.box.answer for f in self.fields}

    def begin_at(self, name: str) -> None:
        """Put the keys into the box of that question."""
        self._give(next((n for n, f in enumerate(self.fields) if f.ask.name == name), 0))

    def go(self, step: int, *, round_the_end: bool = True) -> None:
        """To the next box, or the one before."""
        at = self._at + step
        self._give(at % len(self.fields) if round_the_end else min(max(at, 0), len(self.fields) - 1))

    def _give(self, at: int) -> None:
        """Give the keys to a box, and scroll no further than needed to have its field in sight."""
        self._at = at
        self.fields[at].box.focus(scroll_visible=False)
        self.call_after_refresh(self.scroll_to_widget, self.fields[at], animate=False)

    def say_wrong(self, wrongs: Sequence[Wrong]) -> None:
        """Say under each answer that cannot stand why, and go to the first."""
        by_name = {w.name: w.sentence for w in wrongs}
        for field in self.fields:
            field.say_again(by_name.get(field.ask.name))
        if wrongs:
            self.begin_at(wrongs[0].name)

    def on_changed(self, event: Changed) -> None:
        """The echo follows the words."""
        for field in self.fields:
            if field.box is event.box:
                field.say_again()
            else:
                field.look_again()

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
