"""What may be done in triage besides what may be done everywhere: ask why a row is there."""

from typing import TYPE_CHECKING, cast

from senco_tui.tui.commands.changed import WhatChanged
from senco_tui.tui.commands.command import Command
from senco_tui.tui.commands.disposing import DISPOSING
from senco_tui.tui.commands.readiness import SpotCheck
from senco_tui.tui.commands.reports import PrintPupil
from senco_tui.tui.commands.sitting import SITTING
from senco_tui.tui.commands.writing import WRITING

if TYPE_CHECKING:
    from senco_tui.tui.host import Host
    from senco_tui.tui.screens.triage import TriageView
    from senco_tui.tui.screens.view import View


class Explain(Command):
    """The arithmetic of a row, and the law or habit it stands on."""

    id = "explain"
    keys = ("x",)
    words = "explain this row: its dates, the arithmetic, the legal basis"
    short = "explain"
    section = "Show"

    def why_off(self, host: "Host", view: "View") -> str | None:
        """There must be a row."""
        return None if cast("TriageView", view).row else "there is no row to explain"

    def run(self, host: "Host", view: "View", count: int | None, letter: str | None) -> None:
        """Open a page that tells."""
        cast("TriageView", view).explain()


class FilterRows(Command):
    """Only some pupils' rows."""

    id = "filter-rows"
    keys = ("f",)
    words = "only the rows of some pupils: y6, e, slcn, ar<60d, a name"
    short = "filter"
    section = "Show"

    def run(self, host: "Host", view: "View", count: int | None, letter: str | None) -> None:
        """Ask for the words."""
        cast("TriageView", view).ask_words()


TRIAGE_COMMANDS: tuple[type[Command], ...] = (
    Explain,
    FilterRows,
    *SITTING,
    SpotCheck,
    WhatChanged,
    PrintPupil,
    *DISPOSING,
    *WRITING,
)
"""Triage's own commands."""
