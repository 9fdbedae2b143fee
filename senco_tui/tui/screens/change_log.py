"""The log of a history: which changes it lists, whose they are, and how it is read."""

from collections.abc import Mapping, Sequence

from senco_tui.casework.documents import kind_of
from senco_tui.history.revision import Revision
from senco_tui.tui.presenting.history import decisions, holding, log_lines, log_rows, taken_apart
from senco_tui.tui.presenting.history_filters import known, narrowed_words
from senco_tui.tui.presenting.history_title import Given, shared_line, title_lines
from senco_tui.tui.presenting.line import Line, plain
from senco_tui.tui.screens.view import View
from senco_tui.tui.stories.asked import Asked
from senco_tui.tui.widgets.banner import Banner
from senco_tui.tui.widgets.lines import LineList

FIRST = 200
"""Revisions read before the rest, so that the first screen never waits for years."""


class ChangeLog(View):
    """The changes of everything, of a case, a document or an outcome; the cursor begins on the one `at`."""

    def __init__(self, case: str | None, document: str | None, outcome: str | None, at: str | None) -> None:
        super().__init__()
        self._reference = case
        self._document = known(document, of_case=case is not None) if outcome is None else None
        self._outcome = outcome
        self._begin_at = at
        self._revisions: tuple[Revision, ...] = ()
        self._asked = Asked()
        self._decided = self._read = False
        self._names: Mapping[str, Sequence[str]] = {}
        self._given: Given | None = None

    def tell(self) -> None:
        """Say again what the change under the cursor changed."""

    @property
    def logged(self) -> LineList:
        """The list of revisions."""
        return self.query_one("#log", LineList)

    @property
    def revision(self) -> Revision | None:
        """The revision under the cursor."""
        return next((r for r in self.listed if r.id == self.logged.key), None) if self.is_mounted else None

    @property
    def listed(self) -> tuple[Revision, ...]:
        """The revisions in the log: all, or those that decide something."""
        return tuple(r for r in self._revisions if decisions(r)) if self._decided else self._revisions

    @property
    def about(self) -> str | None:
        """The pupil whose history it is."""
        return self._reference

    @property
    def case(self) -> str | None:
        """The pupil whose history it is, else the one the change belongs to."""
        if self._reference is not None or self.revision is None:
            return self._reference
        return taken_apart(self.revision.sentence).case or None

    @property
    def document(self) -> str | None:
        """The document the change touched, where it is one that can be opened."""
        said = taken_apart(self.revision.sentence) if self.revision else None
        if said is None or said.case != (self.case or ""):
            return None
        return said.document if kind_of(said.document, of_case=self.case is not None) else None

    @property
    def place(self) -> str:
        """Which of how many."""
        return f"{self.logged.row + 1} of {len(self.listed)}" if self.listed else ""

    def _banner(self, width: int) -> tuple[Line, ...]:
        office = self.host.office
        named = office.caseload.case(self._reference) if office and self._reference else None
        known_as = named is not None and named.pupil is not None
        name = f"of {named.listed_name}, {self._reference}" if named and known_as else f"of {self._reference}"
        pinned = self._asked.pinned(self._revisions)[::-1]
        words = name if self._reference else "of everything"
        count, reasons = len(self._revisions), sum(bool(r.reason) for r in self._revisions)
        title = title_lines(words, count, width, reasons=reasons, narrowed=self._narrowed, pinned=pinned)
        return (*title, shared_line(self._given, width))

    @property
    def _narrowed(self) -> str:
        named = narrowed_words(self._document, self._outcome, of_case=self._reference is not None)
        told = f"{len(self.listed)} decided" if self._decided else ""
        return ", ".join(part for part in (named, told) if part)

    # Reading

    def show(self) -> None:
        """Read the log again; what stands is kept until it is there."""
        if self.host.office is not None:
            self._put_log()
            self.begin(self._load(), "load")

    async def _load(self) -> None:
        case, document, outcome = self._reference, self._document, self._outcome
        if case is not None and outcome is not None:
            self._take(await self.host.desk(lambda door: door.outcome_log(case, outcome)))
        else:
            found = await self.host.desk(lambda door: door.log(case, document, FIRST))
            self._take(found)
            if len(found) == FIRST:
                self._take(await self.host.desk(lambda door: door.log(case, document)))
        names = await self.host.desk(lambda door: door.names())
        given = await self.host.desk(lambda door: door.last_shared(case) if case else None)
        if self.is_attached and (names, given) != (self._names, self._given):
            self._names, self._given = names, given
            self._put_log()

    def _take(self, revisions: tuple[Revision, ...]) -> None:
        if not self.is_attached:
            return
        fresh = revisions != self._revisions or not self._read
        self._read = True
        self._revisions = revisions
        self._asked.pins = [p for p in self._asked.pins if any(r.id == p for r in revisions)]
        if fresh:
            self._put_log()
            if self._begin_at and self.logged.go_key(self._begin_at):
                self._begin_at = None
            self.tell()
            self.logged.tell_moved()

    def _put_log(self) -> None:
        pins = [r.id for r in self._asked.pinned(self._revisions)]
        rows = log_rows(self.listed, pins, self._names, decided=self._decided)
        of_case = self._reference is not None
        if rows:
            self.logged.put(lambda width: log_lines(rows, width, of_case=of_case))
        else:
            self.logged.put(lambda width: (plain(f"  {self._no_rows}", "quiet"),))
        self.query_one("#banner", Banner).again()

    @property
    def _no_rows(self) -> str:
        """Why the log is empty."""
        if not self._read:
            return "reading the history…"
        return "no change here says what was decided" if self._decided else "nothing is recorded here yet"

    def seek(self, words: str, step: int) -> bool:
        """Go to the next change (1), the last (-1) or from here on (0) that holds `words`; False if none."""
        wanted = self.logged.sought = words.casefold()
        self._put_log()
        found = holding(self.listed, wanted, self.logged.row + step, step)
        return found is not None and self.logged.go_key(found.id)
