"""What may be done in a case file besides the usual: tabs, neighbours, an outcome, the dates."""

from typing import TYPE_CHECKING, ClassVar, cast

from senco_tui.tui.commands.command import Command
from senco_tui.tui.commands.disposing import DISPOSING
from senco_tui.tui.commands.reports import PrintPupil
from senco_tui.tui.commands.writing import WRITING
from senco_tui.tui.messages.opening import OpenHistory
from senco_tui.tui.stories.giving import give
from senco_tui.tui.stories.records import new_record, next_cycle

if TYPE_CHECKING:
    from senco_tui.tui.host import Host
    from senco_tui.tui.screens.casefile import CaseFileView
    from senco_tui.tui.screens.view import View


class ShowTab(Command):
    """One tab, by its number."""

    number: ClassVar[int]
    section = "Show"
    early = True

    def why_off(self, host: "Host", view: "View") -> str | None:
        """There must be such a tab."""
        count = cast("CaseFileView", view).tab_count
        return None if self.number <= count else f"there are {count} tabs here"

    def run(self, host: "Host", view: "View", count: int | None, letter: str | None) -> None:
        """Turn to it."""
        cast("CaseFileView", view).turn_to(self.number - 1)


def _numbered(number: int) -> type[ShowTab]:
    """The command of one number."""
    words = "tab by its number, 1 to 9" if number == 1 else f"tab {number}"
    named = {"id": f"tab-{number}", "keys": (str(number),), "words": words, "number": number}
    return cast(type[ShowTab], type(f"ShowTab{number}", (ShowTab,), named))


class GiveToFamily(Command):
    """The plan as it stands given to the family."""

    id = "give-plan"
    keys = ("V",)
    words = "the family has been given this plan: remember which version they have"
    short = "given"
    section = "Write"

    def why_off(self, host: "Host", view: "View") -> str | None:
        """Nothing can be given where nothing can be recorded."""
        return host.read_only

    def run(self, host: "Host", view: "View", count: int | None, letter: str | None) -> None:
        """Ask to whom, and when."""
        if view.case:
            view.begin(give(host, view.case), "recording")


class NextTab(Command):
    """The tab to the right."""

    id = "next-tab"
    early = True
    keys = ("tab",)
    words = "next tab"
    section = "Show"

    def run(self, host: "Host", view: "View", count: int | None, letter: str | None) -> None:
        """Turn to it."""
        cast("CaseFileView", view).turn(1)


class PreviousTab(Command):
    """The tab to the left."""

    id = "previous-tab"
    early = True
    keys = ("shift+tab",)
    words = "previous tab"
    section = "Show"

    def run(self, host: "Host", view: "View", count: int | None, letter: str | None) -> None:
        """Turn to it."""
        cast("CaseFileView", view).turn(-1)


class NextPupil(Command):
    """The next pupil of the list one came from."""

    id = "next-pupil"
    early = True
    keys = ("]",)
    words = "next pupil of the list you came from"
    section = "Move"

    def run(self, host: "Host", view: "View", count: int | None, letter: str | None) -> None:
        """Turn to them; the list's own cursor comes along."""
        if not cast("CaseFileView", view).neighbour(count or 1):
            host.say("that was the last of the list", "warn")


class PreviousPupil(Command):
    """The pupil before."""

    id = "previous-pupil"
    early = True
    keys = ("[",)
    words = "previous pupil of the list you came from"
    section = "Move"

    def run(self, host: "Host", view: "View", count: int | None, letter: str | None) -> None:
        """Turn to them; the list's own cursor comes along."""
        if not cast("CaseFileView", view).neighbour(-(count or 1)):
            host.say("that was the first of the list", "warn")


class NextEntry(Command):
    """The next outcome, review or contact of the page."""

    id = "next-entry"
    early = True
    keys = ("J", "}")
    words = "next outcome, review or contact"
    section = "Move"

    def run(self, host: "Host", view: "View", count: int | None, letter: str | None) -> None:
        """Go there."""
        if not cast("CaseFileView", view).next_entry(1):
            host.say("that was the last on this page", "dim")


class PreviousEntry(Command):
    """The outcome, review or contact before."""

    id = "previous-entry"
    early = True
    keys = ("K", "{")
    words = "outcome, review or contact before"
    section = "Move"

    def run(self, host: "Host", view: "View", count: int | None, letter: str | None) -> None:
        """Go there."""
        if not cast("CaseFileView", view).next_entry(-1):
            host.say("that was the first on this page", "dim")


class AmendTheOutcome(Command):
    """The outcome, record or entry under the cursor, in a form."""

    id = "amend-outcome"
    keys = ("i",)
    words = "amend what the cursor is on"
    short = "amend"
    section = "Write"

    def why_off(self, host: "Host", view: "View") -> str | None:
        """There must be something to amend, in a file that can be understood."""
        if host.read_only:
            return host.read_only
        return cast("CaseFileView", view).why_nothing()

    def run(self, host: "Host", view: "View", count: int | None, letter: str | None) -> None:
        """Open the form."""
        cast("CaseFileView", view).amend()


class WriteARecord(Command):
    """A record of any other kind."""

    id = "new-record"
    keys = ("+",)
    words = "write another record: request, arrangements, adjustments, risk plan …"
    short = "new"
    section = "Write"

    def why_off(self, host: "Host", view: "View") -> str | None:
        """There must be a place to record it."""
        return host.read_only

    def run(self, host: "Host", view: "View", count: int | None, letter: str | None) -> None:
        """Ask which, and open its form."""
        if view.case:
            view.begin(new_record(host, view.case), "writing")


class BeginTheNextCycle(Command):
    """The plan's next cycle, from its last review."""

    id = "next-cycle"
    keys = ("b",)
    words = "begin the plan's next cycle from its last review"
    short = "next cycle"
    section = "Write"

    def why_off(self, host: "Host", view: "View") -> str | None:
        """There must be a place to record it."""
        return host.read_only

    def run(self, host: "Host", view: "View", count: int | None, letter: str | None) -> None:
        """Read the file afresh and open the form."""
        if view.case:
            view.begin(next_cycle(host, view.case), "writing")


class WhatChanged(Command):
    """What changed last in what the cursor is on."""

    id = "what-changed"
    keys = ("=",)
    words = "what changed: this outcome's or document's own history"
    short = "changed"

    def run(self, host: "Host", view: "View", count: int | None, letter: str | None) -> None:
        """Open the history of just that."""
        file = cast("CaseFileView", view)
        view.post_message(OpenHistory(file.case, file.document, file.outcome))


class ExplainDates(Command):
    """Every date, its arithmetic and its basis."""

    id = "explain"
    early = True
    keys = ("x",)
    words = "explain this pupil's dates: arithmetic and legal basis"
    short = "explain"
    section = "Show"

    def run(self, host: "Host", view: "View", count: int | None, letter: str | None) -> None:
        """Open the page."""
        cast("CaseFileView", view).explain()


CASEFILE: tuple[type[Command], ...] = (
    *(_numbered(n) for n in range(1, 10)),
    NextTab, PreviousTab, NextPupil, PreviousPupil, NextEntry, PreviousEntry,
    AmendTheOutcome, WriteARecord, BeginTheNextCycle, GiveToFamily, *DISPOSING, *WRITING,
    WhatChanged, ExplainDates, PrintPupil,
)  # fmt: skip
"""The case file's own commands."""
