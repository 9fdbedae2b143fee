"""The one screen: views swapped in place, a question when there is one, and the lines round them."""

from typing import TYPE_CHECKING, cast

from textual import events
from textual.app import ComposeResult
from textual.containers import Container
from textual.widget import Widget

from senco_tui.tui.commands.keys import stroke_of
from senco_tui.tui.presenting.frame import small_lines, veil_line
from senco_tui.tui.screens.bars import Bars
from senco_tui.tui.screens.strokes import Strokes
from senco_tui.tui.screens.view import View
from senco_tui.tui.widgets.asking import Choice, Prompt
from senco_tui.tui.widgets.banner import Banner
from senco_tui.tui.widgets.canvas import Canvas, Gathered
from senco_tui.tui.widgets.lines import Following, Lines

if TYPE_CHECKING:
    from senco_tui.tui.host import Host

PATIENCE = 0.1
"""Seconds after which a view is shown as it is, though it still reads."""

SMALLEST = (40, 15)
"""Cells below which only the current row and the way out are shown."""


class Views(Gathered, Container):
    """The views, one of which is seen."""


class Frame(Following, Canvas, inherit_bindings=False):
    """Holds the views, and turns every key that no box of words took into a command."""

    DEFAULT_CSS = """
    Frame { layout: vertical; background: $background; color: $foreground; overflow: hidden hidden; }
    Frame #views { height: 1fr; }
    Frame #asking { height: auto; display: none; background: $ink-box-ground; }
    Frame #small { height: 1fr; display: none; }
    Frame #veil { display: none; background: $ink-bar-ground; }
    Frame.-initials #veil { display: block; }
    Frame #told { height: 1; }
    Frame #status { height: 1; }
    Frame #place { height: 1; width: 0; }
    Frame #footer { height: 1; background: $ink-bar-ground; }
    Frame.-spoken #place { display: none; }
    Frame.-spoken #told, Frame.-spoken #status { height: auto; }
    Frame.-asking #asking { display: block; }
    Frame.-small #views, Frame.-small #footer, Frame.-small #asking { display: none; }
    Frame.-small #small { display: block; }
    """
    AUTO_FOCUS = None

    def __init__(self) -> None:
        super().__init__()
        self.views: list[View] = []
        self.strokes = Strokes(self)
        self.bars = Bars(self)
        self._settled: View | None = None

    def on_mount(self) -> None:
        """Read aloud, one thing stands on a line."""
        self.set_class(self.host.screen_reader, "-spoken")

    def compose(self) -> ComposeResult:
        """The parts of the frame, and the notice that stands for them where there is no room."""
        yield Banner(lambda width: (veil_line(width),), id="veil")
        yield Views(id="views")
        yield Banner(id="small")
        yield Container(id="asking")
        yield from self.bars.compose()

    @property
    def host(self) -> "Host":
        """The program, as far as the frame may know it."""
        return cast("Host", self.app)

    # Views

    @property
    def settled(self) -> bool:
        """Whether the view on top is there in full."""
        return bool(self.views) and self._settled is self.views[-1]

    @property
    def laid_out(self) -> bool:
        """Whether the view on top and the lines round it know what they show."""
        return self.settled and self.bars.laid_out

    def push(self, view: View) -> None:
        """Show a view on top of the others, once it has what it shows or that takes long."""
        self.views.append(view)
        if len(self.views) > 1:
            self.hold_drawing()
            self.set_timer(PATIENCE, self.let_draw)
        self.call_next(self._mount, view)

    async def _mount(self, view: View) -> None:
        for other in self.views[:-1]:
            other.display = False
        await self.query_one("#views", Container).mount(view)
        self._top()
        if not view.READS:
            self.arrived(view)

    def arrived(self, view: View) -> None:
        """A view has what it is to show: let it be seen once it is laid out."""
        if self.views[-1] is view:
            self.call_after_refresh(self.let_draw)
            self._tell_if_small()

    def pop(self) -> None:
        """Take the view on top away; the one below is as it was left."""
        self._pop_to(len(self.views) - 1)

    def pop_to_first(self) -> None:
        """Back to the first view."""
        self._pop_to(1)

    def _pop_to(self, count: int) -> None:
        with self.in_one_go():
            for view in self.views[count:]:
                view.display = False
                view.remove()
            del self.views[count:]
            self.views[-1].display = True
            self._top()
            self._tell_if_small()

    def _top(self) -> None:
        """The view on top is another one."""
        view = self.views[-1]
        if not view.is_mounted:
            return
        self._settled = view
        self.strokes.turn_to(view)
        view.show()
        self.host.focus_view()
        self.bars.put()
        self.strokes.take_early()

    @property
    def aim(self) -> tuple[str, ...]:
        """What the cursor is on, as the view on top tells it apart; () where it is on nothing."""
        return self.views[-1].aim if self.settled and self.views[-1].has_lines else ()

    def show_again(self, aimed_at: tuple[str, ...] = ()) -> bool:
        """What is shown may have changed; False: `aimed_at` is gone, and keys with it."""
        let_go = False
        if self.settled:
            self.views[-1].show()
            self.bars.put()
            if aimed_at and self.aim != aimed_at:
                let_go = self.strokes.let_go("that row has changed: the keys that waited were let go")
            self.strokes.take_early()
        self._tell_if_small()
        return not let_go

    # Questions

    async def ask(self, question: Widget) -> None:
        """Show a question above the status line."""
        self.add_class("-asking")
        await self.query_one("#asking", Container).mount(question)
        if isinstance(question, Choice | Prompt):
            self.strokes.type_ahead(question)

    def asked(self, question: Widget) -> None:
        """Take the question away and give the keys back to the view."""
        question.remove()
        self.remove_class("-asking")
        self.call_next(self.host.focus_view)

    # Keys

    @property
    def typing(self) -> bool:
        """Whether keys are letters of someone's words just now."""
        return self.focused is not None and not isinstance(self.focused, Lines | Choice)

    @property
    def takes_keys(self) -> bool:
        """Whether no box of words and no question would take a key first."""
        return self.focused is None or isinstance(self.focused, Lines)

    def take(self, event: events.Key) -> None:
        """A key that nothing else would take, at once; what it changes is drawn when the screen is."""
        self.host.used()
        with self._context(), self.gathering():
            self.strokes.press(stroke_of(event.key, event.character))

    def on_key(self, event: events.Key) -> None:
        """A key that no box of words took."""
        self.host.used()
        stroke = stroke_of(event.key, event.character)
        if self.typing:
            self._while_typing(stroke, event)
            return
        event.stop()
        event.prevent_default()
        self.strokes.press(stroke)

    def _while_typing(self, stroke: str, event: events.Key) -> None:
        focused = cast(Widget, self.focused)
        taken = event.is_printable or focused._bindings.key_to_bindings.get(event.key)
        if not taken and self.strokes.press_while_typing(stroke):
            event.stop()
            event.prevent_default()

    def hold(self, what: object) -> None:
        """Keep keys back until `what` is released."""
        self.strokes.hold(what)

    def release(self, what: object) -> None:
        """Take the keys that were kept back for it."""
        self.strokes.release(what)

    def on_descendant_focus(self) -> None:
        """Keep drafts while a box of words has the keys."""
        self.host.typing_on(self.typing)
        self.bars.put()

    def on_descendant_blur(self) -> None:
        """Keep what was typed in the box that lost the keys."""
        self.host.typing_on(self.typing)

    # Where the cursor is

    @property
    def place(self) -> str:
        """Where the cursor is, as the view on top says it."""
        return self.views[-1].place if self.settled else ""

    @property
    def current_row(self) -> str:
        """The text under the cursor."""
        if not self.settled or not self.views[-1].has_lines:
            return ""
        line = self.views[-1].lines.line
        return line.text if line else ""

    # Room

    def on_resize(self, event: events.Resize) -> None:
        """Show the frame, or only the current row where the frame has no room."""
        small = event.size.width < SMALLEST[0] or event.size.height < SMALLEST[1]
        if small != self.has_class("-small"):
            self.set_class(small, "-small")
            if not small:
                self.call_after_refresh(self.host.focus_view)
        self._tell_if_small()

    def follow(self, lines: Lines) -> None:
        """Say where the cursor is."""
        self._tell_if_small()
        if self.settled and not self.has_class("-small"):
            self.bars.put_place()

    def _tell_if_small(self) -> None:
        """Where there is no room, say the current row and how to leave."""
        if self.has_class("-small"):
            row = self.views[-1].spoken_row if self.settled else ""
            small = self.query_one("#small", Banner)
            small.put(lambda width: small_lines(row, width, self.size.height - 1))
