"""The lines under the views: what has just been said, where the cursor is, and the keys of the view."""

from typing import TYPE_CHECKING

from textual.app import ComposeResult
from textual.containers import Horizontal

from senco_tui.tui.commands.command import Command
from senco_tui.tui.commands.keys import spoken_keys
from senco_tui.tui.presenting.frame import footer_line, place_cells, place_line, status_line
from senco_tui.tui.widgets.banner import Banner

if TYPE_CHECKING:
    from senco_tui.tui.screens.frame import Frame

ANY = 1_000
"""Cells more than any line has."""


class Bars:
    """Status, place and footer of the frame; each is laid out again only when told to."""

    def __init__(self, frame: "Frame") -> None:
        self._frame = frame
        self._said = ("", "")
        self._pending = ""
        self._placed = ("", "")
        self._status = Banner(lambda width: (status_line(*self._said, self._room(width)),), id="status")
        self._place = Banner(lambda width: (place_line(self._pending, frame.place, width),), id="place")
        self._footer = Banner(lambda width: (footer_line(self._entries(), width),), id="footer")

    def compose(self) -> ComposeResult:
        """The first two beside each other, the footer below."""
        with Horizontal(id="told"):
            yield self._status
            yield self._place
        yield self._footer

    @property
    def laid_out(self) -> bool:
        """Whether each knows what it shows."""
        return all(bar.shown for bar in (self._status, self._place, self._footer))

    def say(self, words: str, tone: str) -> None:
        """Put words on the status line."""
        self._said = words, tone
        if self._frame.is_mounted:
            self._status.again()

    def pend(self, shown: str) -> None:
        """Show keys half pressed; an earlier message stays beside them."""
        if shown != self._pending:
            self._pending = shown
            self.put_place()

    def put(self) -> None:
        """Another view, or other keys: place and footer anew."""
        self.put_place(anew=True)
        self._footer.again()

    def put_place(self, *, anew: bool = False) -> None:
        """Show the place in the cells it needs; it only grows while a view stands, so that nothing jumps."""
        told = self._pending, self._frame.place
        if self._frame.is_mounted and (anew or told != self._placed):
            self._placed = told
            styles = self._place.styles
            held = styles.width.value if styles.width and not anew else 0
            wanted = max(held, place_cells(*told))
            if wanted != held or anew:
                styles.width = wanted
            self._place.again()

    def _room(self, width: int) -> int:
        """Cells the status may take; read aloud, it goes on below."""
        return ANY if self._frame.host.screen_reader else width

    def _entries(self) -> list[tuple[str, str]]:
        """Keys and short words of the view's chosen commands, help last; those that are off are left out."""
        frame, keys = self._frame, self._frame.strokes.keys
        known = {c.id: c for c in keys.commands}
        wanted = (*(frame.views[-1].footer if frame.settled else ()), "help")
        chosen = [known[w] for w in wanted if w in known]
        # Before the first reading nobody knows the kind of setting, and no vocabulary need be loaded.
        said = frame.host.wording.said if frame.host.office else str
        return [(self._key(c), said(c.short or c.words)) for c in chosen if keys.keys_of(c)]

    def _key(self, command: Command) -> str:
        """The first key of a command; the first that is no letter where letters are someone's words."""
        keys = self._frame.strokes.keys.keys_of(command)
        no_letters = (k for k in keys if len(k) > 1 and " " not in k)
        return spoken_keys(next(no_letters, keys[0]) if self._frame.typing else keys[0])
