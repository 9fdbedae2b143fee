"""Moving through lines: the same keys in every list and every text."""

from typing import TYPE_CHECKING

from senco_tui.tui.commands.command import Command

if TYPE_CHECKING:
    from senco_tui.tui.host import Host
    from senco_tui.tui.screens.view import View


class Move(Command):
    """A command of the moving kind."""

    section = "Move"
    counted = True
    early = True

    def why_off(self, host: "Host", view: "View") -> str | None:
        """There must be rows to move among; a form has none."""
        return None if view.has_lines else "there are no rows here"


class GoDown(Move):
    """One row down, or as many as were counted."""

    id = "down"
    keys = ("j", "down")
    words = "down"

    def run(self, host: "Host", view: "View", count: int | None, letter: str | None) -> None:
        """Move the cursor."""
        view.lines.move(count or 1)


class GoUp(Move):
    """One row up, or as many as were counted."""

    id = "up"
    keys = ("k", "up")
    words = "up"

    def run(self, host: "Host", view: "View", count: int | None, letter: str | None) -> None:
        """Move the cursor."""
        view.lines.move(-(count or 1))


class GoTop(Move):
    """The first row, or the one counted."""

    id = "top"
    keys = ("g g", "home")
    words = "to the top, or to row 12 with 12gg"

    def run(self, host: "Host", view: "View", count: int | None, letter: str | None) -> None:
        """Move the cursor."""
        view.lines.go((count or 1) - 1)


class GoEnd(Move):
    """The last row, or the one counted."""

    id = "end"
    keys = ("G", "end")
    words = "to the end, or to row 40 with 40G"

    def run(self, host: "Host", view: "View", count: int | None, letter: str | None) -> None:
        """Move the cursor."""
        view.lines.go((count or view.lines.count) - 1)


class HalfDown(Move):
    """Half a window down."""

    id = "half-down"
    keys = ("ctrl+d",)
    words = "half a page down"

    def run(self, host: "Host", view: "View", count: int | None, letter: str | None) -> None:
        """Move the cursor."""
        view.lines.turn(max(view.lines.page // 2, 1) * (count or 1))


class HalfUp(Move):
    """Half a window up."""

    id = "half-up"
    keys = ("ctrl+u",)
    words = "half a page up"

    def run(self, host: "Host", view: "View", count: int | None, letter: str | None) -> None:
        """Move the cursor."""
        view.lines.turn(-max(view.lines.page // 2, 1) * (count or 1))


class PageDown(Move):
    """A window down."""

    id = "page-down"
    keys = ("ctrl+f", "pagedown", "space")
    words = "a page down"

    def run(self, host: "Host", view: "View", count: int | None, letter: str | None) -> None:
        """Move the cursor."""
        view.lines.turn(view.lines.page * (count or 1))


class PageUp(Move):
    """A window up."""

    id = "page-up"
    keys = ("ctrl+b", "pageup")
    words = "a page up"

    def run(self, host: "Host", view: "View", count: int | None, letter: str | None) -> None:
        """Move the cursor."""
        view.lines.turn(-view.lines.page * (count or 1))


class NextPane(Move):
    """The next list of the view."""

    id = "pane"
    keys = ("tab",)
    words = "to the other pane"
    counted = False

    def why_off(self, host: "Host", view: "View") -> str | None:
        """There must be two lists."""
        return None if len(view.panes) > 1 else "there is only one pane here"

    def run(self, host: "Host", view: "View", count: int | None, letter: str | None) -> None:
        """Give the keys to the next list."""
        panes = view.panes
        here = panes.index(view.lines) if view.lines in panes else -1
        panes[(here + 1) % len(panes)].focus(scroll_visible=False)


class Search(Move):
    """Look for words among the rows."""

    id = "search"
    keys = ("/",)
    words = "search in what is shown"
    short = "search"
    counted = False

    def run(self, host: "Host", view: "View", count: int | None, letter: str | None) -> None:
        """Ask for the words, then go to the first row that holds them."""
        host.begin(self._ask(host, view), "question")

    async def _ask(self, host: "Host", view: "View") -> None:
        words = await host.prompt("Search for")
        if words and not view.lines.find(words, here=True):
            host.say(f"{_nothing(host)} “{words}”", "warn")


class SearchOn(Move):
    """The next row that holds what was searched for."""

    id = "search-next"
    keys = ("n",)
    words = "to the next match"
    counted = False

    def why_off(self, host: "Host", view: "View") -> str | None:
        """Something must have been searched for."""
        return None if view.has_lines and view.lines.sought else "nothing was searched for; / searches"

    def run(self, host: "Host", view: "View", count: int | None, letter: str | None) -> None:
        """Go there."""
        if not view.lines.find(view.lines.sought):
            host.say(f"{_nothing(host)} “{view.lines.sought}”", "warn")


class SearchBack(SearchOn):
    """The row before that holds what was searched for."""

    id = "search-back"
    keys = ("N",)
    words = "to the match before"

    def run(self, host: "Host", view: "View", count: int | None, letter: str | None) -> None:
        """Go there."""
        if not view.lines.find(view.lines.sought, backwards=True):
            host.say(f"{_nothing(host)} “{view.lines.sought}”", "warn")


def _nothing(host: "Host") -> str:
    """That nothing was found; before the first reading, where it was not found."""
    return "nothing here holds" if host.ready else "none of the rows of last time holds"


class SetMark(Move):
    """Remember the row under a letter."""

    id = "mark"
    keys = ("m",)
    words = "mark this row with a letter"
    takes_letter = True
    counted = False

    def run(self, host: "Host", view: "View", count: int | None, letter: str | None) -> None:
        """Remember it by its key, so that it is found again after a reading."""
        if view.lines.key and letter:
            view.marks[letter] = view.lines.key
            host.say(f"marked {letter}; ' {letter} comes back", "dim")


class GoToMark(Move):
    """Back to a marked row."""

    id = "go-to-mark"
    keys = ("'",)
    words = "back to a marked row"
    takes_letter = True
    counted = False

    def run(self, host: "Host", view: "View", count: int | None, letter: str | None) -> None:
        """Go there; say so where the row is gone."""
        key = view.marks.get(letter or "")
        if key is None:
            host.say(f"no row is marked {letter}; m {letter} marks one", "warn")
        elif not view.lines.go_key(key):
            host.say("the marked row is not shown now", "warn")


MOVES: tuple[type[Command], ...] = (
    GoDown, GoUp, GoTop, GoEnd, HalfDown, HalfUp, PageDown, PageUp, NextPane,
    Search, SearchOn, SearchBack, SetMark, GoToMark,
)  # fmt: skip
"""Every moving command, in the order of the help."""
