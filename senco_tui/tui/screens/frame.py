"""The one screen: views swapped in place, a question when there is one, the status line and the footer."""

from typing import TYPE_CHECKING, cast

from textual import events
from textual.app import ComposeResult
from textual.containers import Container
from textual.screen import Screen
from textual.widget import Widget

from senco_tui.tui.commands.everywhere import EVERYWHERE
from senco_tui.tui.commands.keys import Fired, Keys, Unbound, Waiting, spoken_keys, stroke_of
from senco_tui.tui.presenting.frame import footer_line, small_lines, status_line
from senco_tui.tui.presenting.line import Line
from senco_tui.tui.screens.view import View
from senco_tui.tui.widgets.asking import Choice
from senco_tui.tui.widgets.banner import Banner
from senco_tui.tui.widgets.lines import Lines

if TYPE_CHECKING:
    from senco_tui.tui.host import Host

SMALLEST = (40, 15)
"""Cells below which only the current row and the way out are shown."""


class Frame(Screen[None], inherit_bindings=False):
    """Holds the views, and turns every key that no box of words took into a command."""

    DEFAULT_CSS = """
    Frame { layout: vertical; background: $background; color: $foreground; overflow: hidden hidden; }
    Frame #views { height: 1fr; }
    Frame #asking { height: auto; display: none; background: $ink-box-ground; }
    Frame #small { height: 1fr; display: none; }
    Frame #status { height: 1; }
    Frame #footer { height: 1; background: $ink-bar-ground; }
    Frame.-asking #asking { display: block; }
    Frame.-small #views, Frame.-small #footer, Frame.-small #asking { display: none; }
    Frame.-small #small { display: block; }
    """
    AUTO_FOCUS = None

    def __init__(self) -> None:
        super().__init__()
        self.views: list[View] = []
        self.keys = Keys(())
        self._settled: View | None = None
        self._early: list[str] = []
        self._said = ("", "")
        self._pending = ""

    def compose(self) -> ComposeResult:
        """The four parts of the frame, and the notice that stands for them where there is no room."""
        yield Container(id="views")
        yield Banner(id="small")
        yield Container(id="asking")
        yield Banner(lambda width: (self._status(width),), id="status")
        yield Banner(lambda width: (footer_line(self._footer(), width),), id="footer")

    @property
    def host(self) -> "Host":
        """The program, as far as the frame may know it."""
        return cast("Host", self.app)

    # Views

    @property
    def settled(self) -> bool:
        """Whether the view on top is there in full."""
        return bool(self.views) and self._settled is self.views[-1]

    def push(self, view: View) -> None:
        """Show a view on top of the others."""
        self.views.append(view)
        self.call_next(self._mount, view)

    async def _mount(self, view: View) -> None:
        for other in self.views[:-1]:
            other.display = False
        await self.query_one("#views", Container).mount(view)
        self._top()

    def pop(self) -> None:
        """Take the view on top away."""
        self.views.pop().remove()
        self.views[-1].display = True
        self._top()

    def pop_to_first(self) -> None:
        """Back to the first view."""
        while len(self.views) > 1:
            self.views.pop().remove()
        self.views[0].display = True
        self._top()

    def _top(self) -> None:
        """The view on top is another one."""
        view = self.views[-1]
        if not view.is_mounted:
            return
        self._settled = view
        commands = [command() for command in (*view.COMMANDS, *EVERYWHERE)]
        self.keys = Keys(commands, self.host.rebound)
        view.show()
        self.host.focus_view()
        self._put_bars()
        self.press_early()

    def show_again(self) -> None:
        """What is shown may have changed."""
        if self.settled:
            self.views[-1].show()
            self._put_bars()
            self.press_early()
        if self.has_class("-small"):
            self.tell_small()

    # Status and footer

    def say(self, words: str, tone: str) -> None:
        """Put words on the status line."""
        self._said = words, tone
        self._put_status()

    def pend(self, shown: str) -> None:
        """Show keys half pressed; an earlier message stays beside them."""
        if shown != self._pending:
            self._pending = shown
            self._put_status()

    def _status(self, width: int) -> Line:
        view = self.views[-1] if self.settled else None
        place = view.place if view else ""
        return status_line(*self._said, self._pending, place, width)

    def _put_status(self) -> None:
        if self.is_mounted:
            self.query_one("#status", Banner).again()

    def _put_bars(self) -> None:
        self._put_status()
        self.query_one("#footer", Banner).again()

    def _footer(self) -> list[tuple[str, str]]:
        """Keys and short words of the view's chosen commands, help last; those that are off are left out."""
        view = self.views[-1] if self.settled else None
        known = {c.id: c for c in self.keys.commands}
        wanted = (*(view.FOOTER if view else ()), "help")
        chosen = [known[w] for w in wanted if w in known]
        return [
            (spoken_keys(self.keys.keys_of(c)[0]), c.short or c.words) for c in chosen if self.keys.keys_of(c)
        ]

    # Questions

    async def ask(self, question: Widget) -> None:
        """Show a question above the status line."""
        self.add_class("-asking")
        await self.query_one("#asking", Container).mount(question)

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

    def on_key(self, event: events.Key) -> None:
        """A key that no box of words took."""
        stroke = stroke_of(event.key, event.character)
        if self.typing:
            self._while_typing(stroke, event)
            return
        event.stop()
        event.prevent_default()
        self.press(stroke)

    def _while_typing(self, stroke: str, event: events.Key) -> None:
        focused = cast(Widget, self.focused)
        if event.is_printable or focused._bindings.key_to_bindings.get(event.key):
            return
        pressed = self.keys.press(stroke)
        self.keys.forget()
        if isinstance(pressed, Fired) and any(c.while_typing for c in pressed.commands):
            event.stop()
            event.prevent_default()
            self._fire(pressed)

    def press(self, stroke: str) -> None:
        """Take one stroke; one that comes before there is anything to act on is kept and taken then."""
        if not self.host.ready and stroke not in ("q", "ctrl+q", "ctrl+c"):
            self._early.append(stroke)
            return
        pressed = self.keys.press(stroke)
        self.pend(pressed.shown if isinstance(pressed, Waiting) else "")
        if isinstance(pressed, Fired):
            self._fire(pressed)
        elif isinstance(pressed, Unbound):
            self.say(f"{spoken_keys(pressed.shown)} does nothing here; ? shows what does", "dim")

    def press_early(self) -> None:
        """Take the strokes that were kept, as long as there is something to act on."""
        while self._early and self.host.ready:
            self.press(self._early.pop(0))

    def _fire(self, fired: Fired) -> None:
        view = self.host.view
        refusals = []
        for command in fired.commands:
            why = command.why_off(self.host, view)
            if why is None:
                command.run(self.host, view, fired.count, fired.letter)
                return
            refusals.append(why)
        self.say(f"{fired.commands[0].words}: {refusals[0]}", "warn")

    # Room

    @property
    def current_row(self) -> str:
        """The text under the cursor."""
        if not self.settled or not self.views[-1].has_lines:
            return ""
        line = self.views[-1].lines.line
        return line.text if line else ""

    def on_resize(self, event: events.Resize) -> None:
        """Show the frame, or only the current row where the frame has no room."""
        small = event.size.width < SMALLEST[0] or event.size.height < SMALLEST[1]
        if small != self.has_class("-small"):
            self.set_class(small, "-small")
            if not small:
                self.call_after_refresh(self.host.focus_view)
        if small:
            self.tell_small()

    def on_lines_moved(self, event: Lines.Moved) -> None:
        """Say where the cursor is."""
        if self.has_class("-small"):
            self.tell_small()
        elif self.settled and self.views[-1].place:
            self._put_status()

    def tell_small(self) -> None:
        """The current row, and how to leave."""
        self.query_one("#small", Banner).put(
            lambda width: small_lines(self.current_row, width, self.size.height - 1)
        )
