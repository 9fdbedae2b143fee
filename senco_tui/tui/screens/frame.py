"""The one screen: views swapped in place, a question when there is one, the status line and the footer."""

from typing import TYPE_CHECKING, cast

from textual import events
from textual.app import ComposeResult
from textual.containers import Container, Horizontal
from textual.widget import Widget

from senco_tui.tui.commands.command import Command
from senco_tui.tui.commands.everywhere import EVERYWHERE
from senco_tui.tui.commands.keys import Fired, Keys, Unbound, Waiting, spoken_keys, stroke_of
from senco_tui.tui.presenting.frame import (
    footer_line,
    place_cells,
    place_line,
    small_lines,
    status_line,
    veil_line,
)
from senco_tui.tui.screens.view import View
from senco_tui.tui.widgets.asking import Choice, Prompt
from senco_tui.tui.widgets.banner import Banner
from senco_tui.tui.widgets.canvas import Canvas, Gathered
from senco_tui.tui.widgets.lines import Following, Lines

if TYPE_CHECKING:
    from senco_tui.tui.host import Host

AT_ONCE = ("escape", "ctrl+q", "ctrl+c")
"""Strokes that never wait for anything."""

ANY = 1_000
"""Cells more than any line has."""

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
        self.keys = Keys(())
        self._settled: View | None = None
        self._early: list[str] = []
        self._begun: tuple[str, ...] = ()
        self._held: set[int] = set()
        self._firing = False
        self._said = ("", "")
        self._pending = ""
        self._placed = ("", "")

    def on_mount(self) -> None:
        """Read aloud, one thing stands on a line."""
        self.set_class(self.host.screen_reader, "-spoken")

    def compose(self) -> ComposeResult:
        """The four parts of the frame, and the notice that stands for them where there is no room."""
        yield Banner(lambda width: (veil_line(width),), id="veil")
        yield Views(id="views")
        yield Banner(id="small")
        yield Container(id="asking")
        with Horizontal(id="told"):
            yield Banner(lambda width: (status_line(*self._said, self._room(width)),), id="status")
            yield Banner(lambda width: (place_line(self._pending, self._place, width),), id="place")
        yield Banner(lambda width: (footer_line(self._footer(), width),), id="footer")

    def _room(self, width: int) -> int:
        """Cells a line may take; read aloud, it goes on below."""
        return ANY if self.has_class("-spoken") else width

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
        bars = (self.query_one(f"#{name}", Banner) for name in ("status", "place", "footer"))
        return self.settled and all(bar.shown for bar in bars)

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
        commands = [command() for command in (*view.COMMANDS, *EVERYWHERE)]
        self.keys = Keys(commands, self.host.rebound)
        view.show()
        self.host.focus_view()
        self._put_bars()
        self.press_early()

    @property
    def aim(self) -> tuple[str, ...]:
        """What the cursor is on, as the view on top tells it apart; () where it is on nothing."""
        return self.views[-1].aim if self.settled and self.views[-1].has_lines else ()

    def show_again(self, aimed_at: tuple[str, ...] = ()) -> bool:
        """What is shown may have changed; False: `aimed_at` is gone, and keys with it."""
        let_go = False
        if self.settled:
            self.views[-1].show()
            self._put_bars()
            if aimed_at and self.aim != aimed_at:
                let_go = self.let_go_early("that row has changed: the keys that waited were let go")
            self.press_early()
        self._tell_if_small()
        return not let_go

    # Status and footer

    def say(self, words: str, tone: str) -> None:
        """Put words on the status line."""
        self._said = words, tone
        self._put("#status")

    def pend(self, shown: str) -> None:
        """Show keys half pressed; an earlier message stays beside them."""
        if shown != self._pending:
            self._pending = shown
            self._put_place()

    @property
    def _place(self) -> str:
        return self.views[-1].place if self.settled else ""

    def _put(self, bar: str) -> None:
        if self.is_mounted:
            self.query_one(bar, Banner).again()

    def _put_place(self, *, anew: bool = False) -> None:
        """Show the place in the cells it needs; it only grows while a view stands, so that nothing jumps."""
        told = self._pending, self._place
        if self.is_mounted and (anew or told != self._placed):
            self._placed = told
            bar = self.query_one("#place", Banner)
            held = bar.styles.width.value if bar.styles.width and not anew else 0
            wanted = max(held, place_cells(*told))
            if wanted != held or anew:
                bar.styles.width = wanted
            bar.again()

    def _put_bars(self) -> None:
        self._put_place(anew=True)
        self.query_one("#footer", Banner).again()

    def _footer(self) -> list[tuple[str, str]]:
        """Keys and short words of the view's chosen commands, help last; those that are off are left out."""
        view = self.views[-1] if self.settled else None
        known = {c.id: c for c in self.keys.commands}
        wanted = (*(view.footer if view else ()), "help")
        chosen = [known[w] for w in wanted if w in known]
        # Before the first reading nobody knows the kind of setting, and no vocabulary need be loaded.
        said = self.host.wording.said if self.host.office else str
        return [(self._footer_key(c), said(c.short or c.words)) for c in chosen if self.keys.keys_of(c)]

    def _footer_key(self, command: Command) -> str:
        """The first key of a command; the first that is no letter where letters are someone's words."""
        keys = self.keys.keys_of(command)
        no_letters = (k for k in keys if len(k) > 1 and " " not in k)
        return spoken_keys(next(no_letters, keys[0]) if self.typing else keys[0])

    # Questions

    async def ask(self, question: Widget) -> None:
        """Show a question above the status line."""
        self.add_class("-asking")
        await self.query_one("#asking", Container).mount(question)
        if not isinstance(question, Choice | Prompt):
            return
        early, self._early = (self._early, []) if self._held else ([], self._early)
        ahead = question.type_ahead(early)
        self._early = [*ahead.rest, *self._early]
        if ahead.let_go:
            self.say(f"{spoken_keys(ahead.let_go[0])} came before its question: press it now", "dim")

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
            self.press(stroke_of(event.key, event.character))

    def on_key(self, event: events.Key) -> None:
        """A key that no box of words took."""
        self.host.used()
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
            self._fire(pressed, (stroke,))

    def press(self, stroke: str) -> None:
        """Take one stroke; one that comes before there is anything to act on is kept and taken then."""
        if stroke == "escape" and self._early and not self.host.ready:
            self.let_go_early("let go of the keys that waited")
        elif self._waits(stroke):
            self._early.append(stroke)
        else:
            self._press(stroke)

    def _waits(self, stroke: str) -> bool:
        """Whether a stroke must wait, for what was asked for or for the reading; none overtakes another."""
        if stroke in AT_ONCE:
            return False
        return bool(self._held) or not (self.host.ready or (self.host.glimpsed and not self._early))

    def _press(self, stroke: str) -> None:
        strokes, pressed = (*self._begun, stroke), self.keys.press(stroke)
        self._begun = strokes if isinstance(pressed, Waiting) else ()
        self.pend(pressed.shown if isinstance(pressed, Waiting) else "")
        if isinstance(pressed, Fired):
            self._fire(pressed, strokes)
        elif isinstance(pressed, Unbound):
            self.say(f"{spoken_keys(pressed.shown)} does nothing here; ? shows what does", "dim")

    def press_early(self) -> None:
        """Take the strokes that were kept, as long as there is something to act on."""
        if not (self.host.ready or self.host.glimpsed):
            return
        strokes, self._early = self._early, []
        while strokes and not self._held and not self.typing:
            self.press(strokes.pop(0))
        self._early += strokes

    def let_go_early(self, why: str) -> bool:
        """Take none of the keys that waited, and say why; False where none did."""
        some, self._early = bool(self._early), []
        if some:
            self.say(why, "warn")
        return some

    def hold(self, what: object) -> None:
        """Keep keys back until `what` is released: something asked for is on its way."""
        self._held.add(id(what))

    def release(self, what: object) -> None:
        """`what` is there, or will not come: take the keys that were kept back."""
        self._held.discard(id(what))
        self.call_next(self.press_early)

    @property
    def firing(self) -> bool:
        """Whether a command is being run at this moment."""
        return self._firing

    def _fire(self, fired: Fired, strokes: tuple[str, ...]) -> None:
        view = self.host.view
        if not (self.host.ready or all(command.comes_early(view) for command in fired.commands)):
            self._early += strokes
            self.say(f"{spoken_keys(' '.join(strokes))} waits until the case files have been read", "dim")
            return
        refusals = []
        for command in fired.commands:
            why = command.why_off(self.host, view)
            if why is None:
                self._firing = True
                try:
                    command.run(self.host, view, fired.count, fired.letter)
                finally:
                    self._firing = False
                self._put_place()
                return
            refusals.append(why)
        told = f"{fired.commands[0].short or fired.commands[0].words}: {refusals[0]}"
        self.say(self.host.wording.said(told), "warn")

    def on_descendant_focus(self) -> None:
        """Keep drafts while a box of words has the keys."""
        self.host.typing_on(self.typing)
        self._put_bars()

    def on_descendant_blur(self) -> None:
        """Keep what was typed in the box that lost the keys."""
        self.host.typing_on(self.typing)

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

    def follow(self, lines: Lines) -> None:
        """Say where the cursor is."""
        if self.has_class("-small"):
            self.tell_small()
        elif self.settled:
            self._put_place()

    def _tell_if_small(self) -> None:
        if self.has_class("-small"):
            self.tell_small()

    def tell_small(self) -> None:
        """The current row, and how to leave."""
        row = self.views[-1].spoken_row if self.settled else ""
        self.query_one("#small", Banner).put(lambda width: small_lines(row, width, self.size.height - 1))
