"""Searching everything, or one pupil's file: what says the words now and, when asked, what said them once."""

import asyncio
from collections.abc import Mapping
from threading import Event
from typing import TYPE_CHECKING

from textual.app import ComposeResult

from senco_tui.tui.commands.search import SEARCH
from senco_tui.tui.messages.opening import OpenCase, OpenHistory
from senco_tui.tui.presenting.casefile.tabs import name_of_tab
from senco_tui.tui.presenting.line import Line
from senco_tui.tui.presenting.search import (
    Match,
    Past,
    detail_lines,
    progress_words,
    search_lines,
    title_lines,
)
from senco_tui.tui.screens.view import View
from senco_tui.tui.widgets.banner import Banner
from senco_tui.tui.widgets.lines import LineList, Lines

if TYPE_CHECKING:
    from senco_tui.desk.searching import Hit
    from senco_tui.desk.unearthing import Gone
    from senco_tui.history.revision import Revision

MOST = 50
"""Documents shown of the present, and of the past."""


class SearchView(View):
    """A document a row with the line that holds the words; Enter opens it, or the change that took it."""

    NAME = "search"
    COMMANDS = SEARCH
    FOOTER = ("open", "search-words", "search-past", "search-wider", "back")

    def __init__(self, about: str | None = None, words: str = "") -> None:
        super().__init__()
        self._about = about
        self._asked = words
        self._now: tuple[Match, ...] = ()
        self._past: tuple[Match, ...] | None = None
        self._went: dict[str, Revision] = {}
        self._read = self._begun = False
        self._stopped: Event | None = None

    def compose(self) -> ComposeResult:
        """What was searched for, what was found, and the whole of the row under the cursor."""
        yield Banner(self._banner, id="banner")
        yield LineList()
        yield Banner(self._detail, id="detail")

    def on_unmount(self) -> None:
        """Nobody waits for it any more."""
        self._stop()

    # What it is of

    @property
    def about(self) -> str | None:
        """The pupil whose file is searched; None: everyone's, and the setting."""
        return self._about

    @property
    def asked(self) -> str:
        """The words."""
        return self._asked

    @property
    def match(self) -> Match | None:
        """What the cursor is on."""
        key = self.lines.key if self.has_lines else None
        return next((one for one in (*self._now, *(self._past or ())) if one.key == key), None)

    @property
    def case(self) -> str | None:
        """Its pupil."""
        return self.match.case if self.match else self._about

    @property
    def document(self) -> str | None:
        """The document, where it is there now."""
        return self.match.document if self.match and self.match.past is None else None

    @property
    def place(self) -> str:
        """Which of how many."""
        every = [one.key for one in (*self._now, *(self._past or ()))]
        return f"{every.index(self.match.key) + 1} of {len(every)}" if self.match else ""

    def show(self) -> None:
        """Search again, for a file may say something else by now; without words, ask for them once."""
        self._lay_out()
        if self.host.office is None:
            return
        if self._asked:
            self.begin(self._search(), "search")
        elif not self._begun:
            self.begin(self.ask(), "question")
        self._begun = True

    def _lay_out(self) -> None:
        """What was found, as lines."""
        asked, now, past, names, of_case = self._asked, self._now, self._past, self._names, bool(self._about)
        nothing = self._nothing

        def lay(width: int) -> list[Line]:
            return search_lines(asked, now, past, names, width, of_case=of_case, nothing=nothing)

        self.lines.put(lay)
        self.query_one("#banner", Banner).again()
        self.query_one("#detail", Banner).again()

    @property
    def _nothing(self) -> str:
        """What stands where nothing does."""
        if not self._asked:
            return "/ asks for the words"
        return "nothing says this now; h looks through the past" if self._read else "searching…"

    @property
    def _names(self) -> Mapping[str, str]:
        office = self.host.office
        return {case.reference: case.listed_name for case in office.caseload.cases} if office else {}

    def _banner(self, width: int) -> list[Line]:
        name = self._names.get(self._about or "", "")
        whom = f"{name}, {self._about}".lstrip(", ") if self._about else "every file"
        return title_lines(self._asked, whom, self._now, self._past, width)

    def _detail(self, width: int) -> list[Line]:
        return detail_lines(self._asked, self.match, self._names, width)

    def follow(self, lines: Lines) -> None:
        """Another row: show the whole of its line."""
        self.query_one("#detail", Banner).again()

    # Searching

    async def ask(self) -> None:
        """Ask for words, and search for them."""
        words = await self.host.prompt("Search every text for", self._asked)
        if words and words.strip() and self.is_attached:
            self._begin_anew(words.strip(), self._about)

    def _begin_anew(self, asked: str, about: str | None) -> None:
        """Other words, or other files: what was found is let go of."""
        self._stop()
        self._asked, self._about = asked, about
        self._now, self._past, self._read = (), None, False
        self.show()

    async def _search(self) -> None:
        asked, about = self._asked, self._about
        hits = await self.host.desk(lambda door: door.search(asked, about, MOST))
        if self.is_attached and (asked, about) == (self._asked, self._about):
            self._now, self._read = tuple(map(_match, hits)), True
            self._lay_out()

    def look_back(self) -> None:
        """Search the past as well, in the background."""
        self._stop()
        self.begin(self._look_back(), "past")

    async def _look_back(self) -> None:
        asked, about, loop, host = self._asked, self._about, asyncio.get_running_loop(), self.host
        stopped = self._stopped = Event()

        def told(done: int, of: int) -> None:
            if not stopped.is_set():
                loop.call_soon_threadsafe(host.say, progress_words(done, of), "dim")

        found = await host.desk(lambda door: door.gone(asked, about, MOST, told, stopped.is_set))
        if not self.is_attached or (asked, about) != (self._asked, self._about):
            return
        if self._stopped is stopped:
            self._stopped = None
        self._went = {_key_of(one): one.went.revision for one in found}
        self._past = tuple(map(_past, found))
        host.say(
            "stopped; the past was not looked through to its beginning" if stopped.is_set() else "", "warn"
        )
        self._lay_out()

    def _stop(self) -> None:
        if self._stopped is not None:
            self._stopped.set()

    def turn_wider(self) -> None:
        """From one pupil to everyone, or to the pupil under the cursor."""
        self._begin_anew(self._asked, None if self._about else self.case)

    # Leaving

    def leave(self) -> bool:
        """While the past is looked through, that is what is left first."""
        if self._stopped is not None and not self._stopped.is_set():
            self._stop()
            return False
        return True

    def enter(self) -> None:
        """Open the document where it stands, or the history at the change that took the words."""
        match = self.match
        if match is None:
            return
        if match.past is not None:
            self.post_message(OpenHistory(match.case, match.document, at=self._went[match.key].id))
        elif match.case is None:
            self.host.open_named("setting")
        else:
            self.post_message(OpenCase(match.case, name_of_tab(match.document), match.document))


def _match(hit: "Hit") -> Match:
    return Match(f"now {hit.path}", hit.case, hit.document, hit.words)


def _key_of(one: "Gone") -> str:
    return f"then {one.went.path}"


def _past(one: "Gone") -> Match:
    came, went = one.came.revision, one.went.revision
    past = Past(came.when.date(), came.author, went.when.date(), went.author, went.reason)
    return Match(_key_of(one), one.went.case, one.went.document, one.went.words, past)
