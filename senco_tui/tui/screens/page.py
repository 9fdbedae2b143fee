"""A page to read: a title and lines that scroll, for help, explanations and lists that only tell."""

from collections.abc import Callable
from typing import ClassVar

from textual.app import ComposeResult

from senco_tui.tui.presenting.line import plain
from senco_tui.tui.screens.view import View
from senco_tui.tui.widgets.banner import Banner
from senco_tui.tui.widgets.lines import Lay, Reader


class PageView(View):
    """Shows what `lay` lays out under a title. `enter` may do something with the line on top."""

    NAME = "page"
    FOOTER: ClassVar[tuple[str, ...]] = ("back", "search")

    def __init__(self, title: str, lay: Lay, enter: Callable[[str], None] | None = None) -> None:
        super().__init__()
        self._title = title
        self._lay = lay
        self._enter = enter

    def compose(self) -> ComposeResult:
        """The title, then the lines."""
        yield Banner(lambda width: (plain(self._title, "heading"), plain()))
        yield Reader(cursor=self._enter is not None)

    def show(self) -> None:
        """Lay out the lines."""
        self.lines.put(self._lay)

    def enter(self) -> None:
        """Do what the line is for."""
        if self._enter is not None and self.lines.key is not None:
            self._enter(self.lines.key)
