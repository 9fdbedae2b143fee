"""Asks the desk what changed, once for each question, and lays the answer out for the other pane."""

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from senco_tui.history.revision import Revision
from senco_tui.tui.presenting.difference import Manner
from senco_tui.tui.presenting.revision import Page, between_lines, days_lines, revision_lines
from senco_tui.tui.presenting.standing import standing_lines
from senco_tui.tui.presenting.two_days import two_days_lines
from senco_tui.tui.stories.asked import Asked
from senco_tui.tui.widgets.lines import Lay

if TYPE_CHECKING:
    from senco_tui.desk.recalling import DocumentDifference
    from senco_tui.tui.host import Host

KEPT = 64
"""Answers kept, so that going back and forth asks nothing twice; a recorded past never changes."""


class Comparing:
    """What changed in a case, or in the whole store where `case` is None, narrowed to `document`."""

    def __init__(self, host: "Host", case: str | None, document: str | None) -> None:
        self._host = host
        self._case = case
        self._document = document
        self._kept: dict[tuple[str, ...], tuple[Page, ...]] = {}

    async def lay(
        self,
        asked: Asked,
        revision: Revision | None,
        log: Sequence[Revision],
        manner: Manner,
        *,
        beside: bool,
    ) -> Lay:
        """What the pane says of `log` (newest first) with the cursor on `revision`.

        `beside`: two days stand beside one another, as they stood.
        """
        if asked.standing:
            return await self.standing()
        if asked.days is not None:
            first, last = asked.days
            return await (self.days_beside if beside else self.days)(first, last, manner)
        if len(asked.pins) == 2:
            before, after = asked.pinned(log)
            return await (self.beside if beside else self.between)(before, after, manner)
        return await self.revision(revision, manner) if revision else lambda width: ()

    async def revision(self, revision: Revision, manner: Manner) -> Lay:
        """One revision in full."""
        case, document = self._case, self._document
        key = (revision.id,)
        if key not in self._kept:
            self._keep(
                key,
                await self._host.desk(
                    lambda door: door.differences(revision.id, case=case, document=document)
                ),
            )
        pages = self._kept[key]
        more = 0 if case or document else max(len(revision.paths) - len(pages), 0)
        return lambda width: tuple(revision_lines(revision, pages, width, manner, more=more))

    async def between(self, before: Revision, after: Revision, manner: Manner) -> Lay:
        """All that changed from one revision to another."""
        pages = await self._pages_between(before, after)
        return lambda width: tuple(between_lines(before, after, pages, width, manner))

    async def beside(self, before: Revision, after: Revision, manner: Manner) -> Lay:
        """The same, each document as it stood after the one beside how it stood after the other."""
        pages, of_case = await self._pages_between(before, after), self._case is not None
        return lambda width: tuple(two_days_lines(pages, width, manner, of_case=of_case))

    async def _pages_between(self, before: Revision, after: Revision) -> tuple[Page, ...]:
        key = (before.id, after.id)
        if key not in self._kept:
            self._keep(key, await self._asked(before.id, after.id))
        return self._kept[key]

    async def days(self, first: date, last: date, manner: Manner) -> Lay:
        """All that changed from the end of one day to the end of another."""
        pages = _pages(await self._asked(first, last))
        return lambda width: tuple(days_lines(first, last, pages, width, manner))

    async def days_beside(self, first: date, last: date, manner: Manner) -> Lay:
        """The same, each document as it stood at the end of the one beside how it stood at the other's."""
        pages, of_case = _pages(await self._asked(first, last)), self._case is not None
        return lambda width: tuple(two_days_lines(pages, width, manner, of_case=of_case))

    async def standing(self) -> Lay:
        """How long the words of each outcome have stood."""
        case, today = self._case, self._host.today
        found = await self._host.desk(lambda door: door.blame(case)) if case else ()
        return lambda width: tuple(standing_lines(found, today, width))

    async def _asked(self, before: str | date, after: str | date) -> "Sequence[DocumentDifference]":
        case, document = self._case, self._document
        found: Sequence[DocumentDifference] = await self._host.desk(
            lambda door: door.differences_between(before, after, case=case, document=document)
        )
        return found

    def _keep(self, key: tuple[str, ...], found: "Sequence[DocumentDifference]") -> None:
        if len(self._kept) >= KEPT:
            self._kept.pop(next(iter(self._kept)))
        self._kept[key] = _pages(found)


def _pages(found: "Sequence[DocumentDifference]") -> tuple[Page, ...]:
    return tuple(Page(one.case, one.document, one) for one in found)
