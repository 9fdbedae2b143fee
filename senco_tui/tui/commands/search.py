"""What may be done in a search: other words, the past too, one pupil or everyone."""

from typing import TYPE_CHECKING, cast

from senco_tui.tui.commands.command import Command

if TYPE_CHECKING:
    from senco_tui.tui.host import Host
    from senco_tui.tui.screens.search import SearchView
    from senco_tui.tui.screens.view import View


class OtherWords(Command):
    """Other words."""

    id = "search-words"
    keys = ("/",)
    words = "search for other words"
    short = "words"
    section = "Show"

    def run(self, host: "Host", view: "View", count: int | None, letter: str | None) -> None:
        """Ask for them."""
        view.begin(_search(view).ask(), "question")


class SearchThePast(Command):
    """What held the words once."""

    id = "search-past"
    keys = ("h",)
    words = "search the past too: what held the words once and does not now"
    short = "the past"
    section = "Show"

    def why_off(self, host: "Host", view: "View") -> str | None:
        """There must be words."""
        return None if _search(view).asked else "nothing was searched for; / asks"

    def run(self, host: "Host", view: "View", count: int | None, letter: str | None) -> None:
        """Look through it in the background."""
        _search(view).look_back()


class SearchWider(Command):
    """One pupil, or everyone."""

    id = "search-wider"
    keys = ("f",)
    words = "only this pupil, or everyone and the setting"
    short = "whose"
    section = "Show"

    def why_off(self, host: "Host", view: "View") -> str | None:
        """There must be a pupil to narrow it to."""
        return None if _search(view).about or view.case else "the cursor is on no pupil"

    def run(self, host: "Host", view: "View", count: int | None, letter: str | None) -> None:
        """To and fro."""
        _search(view).turn_wider()


def _search(view: "View") -> "SearchView":
    return cast("SearchView", view)


SEARCH: tuple[type[Command], ...] = (OtherWords, SearchThePast, SearchWider)
"""The commands of a search."""
