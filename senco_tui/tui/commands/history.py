"""What may be done in the history: pin two days, see exact lines, read what stood then, undo an act."""

from typing import TYPE_CHECKING, cast

from senco_tui.tui.commands.command import Command
from senco_tui.tui.commands.moving import Search, SearchBack, SearchOn
from senco_tui.tui.messages.recording import Undo

if TYPE_CHECKING:
    from senco_tui.tui.host import Host
    from senco_tui.tui.screens.history import HistoryView
    from senco_tui.tui.screens.view import View


class OfHistory(Command):
    """A command that needs a revision under the cursor."""

    section = "Show"

    def why_off(self, host: "Host", view: "View") -> str | None:
        """There must be a revision."""
        return None if _history(view).revision else "there is nothing recorded here"


class Pin(OfHistory):
    """Hold this day against another."""

    id = "pin"
    keys = ("space",)
    words = "pin this day, to compare it with another"
    short = "pin"

    def run(self, host: "Host", view: "View", count: int | None, letter: str | None) -> None:
        """Two pins show what changed between them."""
        _history(view).pin()


class CompareDays(OfHistory):
    """Two days by their dates."""

    id = "compare-days"
    keys = ("d",)
    words = "what changed between two days"
    short = "two days"

    def run(self, host: "Host", view: "View", count: int | None, letter: str | None) -> None:
        """Ask for both."""
        host.begin(_history(view).compare_days(), "question")


class ShowExactLines(OfHistory):
    """The file as it is written, line by line."""

    id = "exact"
    keys = ("=",)
    words = "exact lines, and back to words"
    short = "lines"

    def run(self, host: "Host", view: "View", count: int | None, letter: str | None) -> None:
        """To and fro."""
        _history(view).show_exactly()


class ReadAsItStood(OfHistory):
    """The case file as it stood then."""

    id = "as-it-stood"
    keys = ("a",)
    words = "read the case file as it stood then"
    short = "as it stood"

    def why_off(self, host: "Host", view: "View") -> str | None:
        """There must be a revision of a pupil's file."""
        return super().why_off(host, view) or (None if view.case else "this change belongs to no pupil")

    def run(self, host: "Host", view: "View", count: int | None, letter: str | None) -> None:
        """On the document the cursor is on."""
        _history(view).read_then()


class FilterDocuments(Command):
    """Only one kind of document."""

    id = "filter-documents"
    keys = ("f",)
    words = "only the history of one document"
    short = "filter"
    section = "Show"

    def run(self, host: "Host", view: "View", count: int | None, letter: str | None) -> None:
        """Ask which."""
        host.begin(_history(view).choose_document(), "question")


class OnlyDecisions(Command):
    """The decision log."""

    id = "decisions"
    keys = ("R",)
    words = "only changes that say what was decided, with whom, on what; and back"
    short = "decisions"
    section = "Show"

    def run(self, host: "Host", view: "View", count: int | None, letter: str | None) -> None:
        """To and fro."""
        _history(view).show_decisions()


class ShowStanding(Command):
    """How long each outcome's words have stood."""

    id = "standing"
    keys = ("b",)
    words = "how long each outcome has stood, and back"
    short = "how long"
    section = "Show"

    def why_off(self, host: "Host", view: "View") -> str | None:
        """There must be a pupil."""
        return None if view.case else "the cursor is on no pupil"

    def run(self, host: "Host", view: "View", count: int | None, letter: str | None) -> None:
        """To and fro."""
        _history(view).show_standing()


class UndoThis(OfHistory):
    """Take back the act under the cursor."""

    id = "undo-this"
    keys = ("u",)
    words = "undo this change by a new one"
    short = "undo this"
    section = "Write"

    def why_off(self, host: "Host", view: "View") -> str | None:
        """There must be a revision, and a place to record its undoing."""
        return host.read_only or super().why_off(host, view)

    def run(self, host: "Host", view: "View", count: int | None, letter: str | None) -> None:
        """The program asks first, in words."""
        revision = _history(view).revision
        view.post_message(Undo(revision.id if revision else None))


class CopySentence(OfHistory):
    """The sentence with its day, author and number, to the clipboard."""

    id = "copy-sentence"
    keys = ("y",)
    words = "copy this sentence"

    def run(self, host: "Host", view: "View", count: int | None, letter: str | None) -> None:
        """As one would quote it."""
        revision = _history(view).revision
        if revision is not None:
            host.copy(f"{revision.when:%Y-%m-%d} {revision.author}: {revision.sentence} ({revision.short})")


class SearchSentences(Search):
    """Look for words in sentences and reasons, the parts that do not fit the row too."""

    id = "search-history"
    words = "search sentences and reasons"

    async def _ask(self, host: "Host", view: "View") -> None:
        words = await host.prompt("Search for")
        if words and not _history(view).seek(words, 0):
            host.say(f"nothing here holds “{words}”", "warn")


class SearchSentencesOn(SearchOn):
    """The next one that holds them."""

    id = "search-history-next"
    step = 1

    def run(self, host: "Host", view: "View", count: int | None, letter: str | None) -> None:
        """Go there."""
        if not _history(view).seek(view.lines.sought, self.step):
            host.say(f"nothing else here holds “{view.lines.sought}”", "warn")


class SearchSentencesBack(SearchSentencesOn):
    """The one before."""

    id = "search-history-back"
    keys = SearchBack.keys
    words = SearchBack.words
    step = -1


def _history(view: "View") -> "HistoryView":
    return cast("HistoryView", view)


HISTORY: tuple[type[Command], ...] = (
    Pin,
    CompareDays,
    ShowExactLines,
    ReadAsItStood,
    FilterDocuments,
    OnlyDecisions,
    ShowStanding,
    UndoThis,
    CopySentence,
    SearchSentences,
    SearchSentencesOn,
    SearchSentencesBack,
)
"""The history's own commands."""


class OfThen(Command):
    """A command of a case file as it stood."""

    section = "Move"


class EarlierThen(OfThen):
    """The change before."""

    id = "earlier"
    keys = ("[",)
    words = "as it stood one change earlier"
    short = "earlier"

    def run(self, host: "Host", view: "View", count: int | None, letter: str | None) -> None:
        """Further back."""
        _then(view).step(count or 1)


class LaterThen(OfThen):
    """The change after."""

    id = "later"
    keys = ("]",)
    words = "as it stood one change later"
    short = "later"

    def run(self, host: "Host", view: "View", count: int | None, letter: str | None) -> None:
        """Nearer to today."""
        _then(view).step(-(count or 1))


class NextTabThen(OfThen):
    """The next page of the case file."""

    id = "next-tab-then"
    keys = ("tab",)
    words = "the next page of the case file"
    short = "next page"

    def run(self, host: "Host", view: "View", count: int | None, letter: str | None) -> None:
        """Round and round."""
        _then(view).turn(1)


class LastTabThen(OfThen):
    """The page before."""

    id = "last-tab-then"
    keys = ("shift+tab",)
    words = "the page of the case file before"

    def run(self, host: "Host", view: "View", count: int | None, letter: str | None) -> None:
        """Round and round."""
        _then(view).turn(-1)


class BringBack(OfThen):
    """The outcome or section under the cursor, or the page's document, as it stood, into today's file."""

    id = "bring-back"
    keys = ("A",)
    words = "bring this outcome, section or page back as it stood, by a new commit"
    short = "bring back"
    section = "Write"

    def why_off(self, host: "Host", view: "View") -> str | None:
        """There must be one document on the page, and a place to record it."""
        return host.read_only or (None if _then(view).page_of else "this page is of no one document")

    def run(self, host: "Host", view: "View", count: int | None, letter: str | None) -> None:
        """What it would change is said first."""
        host.begin(_then(view).bring_back(), "recording")


def _then(view: "View") -> "AsItStoodView":
    return cast("AsItStoodView", view)


THEN: tuple[type[Command], ...] = (EarlierThen, LaterThen, NextTabThen, LastTabThen, BringBack)
"""The commands of a case file as it stood."""

if TYPE_CHECKING:
    from senco_tui.tui.screens.as_it_stood import AsItStoodView
