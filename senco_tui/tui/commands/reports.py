"""What may be done with reports: narrow them, tell one another way, save it; a pupil's own from `P`."""

from typing import TYPE_CHECKING, cast

from senco_tui.tui.commands.command import Command

if TYPE_CHECKING:
    from senco_tui.tui.host import Host
    from senco_tui.tui.screens.report import ReportView
    from senco_tui.tui.screens.reports import ReportsView
    from senco_tui.tui.screens.view import View


class PrintPupil(Command):
    """The reports about one pupil."""

    id = "print"
    keys = ("P", "l")
    words = "print: the plan, the profile, a letter about this pupil"
    short = "print"

    def why_off(self, host: "Host", view: "View") -> str | None:
        """There must be a pupil."""
        return None if view.case else "the cursor is on no pupil"

    def run(self, host: "Host", view: "View", count: int | None, letter: str | None) -> None:
        """Offer them."""
        from senco_tui.tui.screens.reports import ReportsView

        host.open(ReportsView(view.case))


class NarrowReports(Command):
    """Whom the reports tell of."""

    id = "narrow-reports"
    keys = ("f",)
    words = "narrow the reports to some: y4, class=4b, ehc, any query"
    short = "filter"
    section = "Show"

    def why_off(self, host: "Host", view: "View") -> str | None:
        """A pupil's own reports are about that pupil."""
        return "these are about one already" if view.about else None

    def run(self, host: "Host", view: "View", count: int | None, letter: str | None) -> None:
        """Ask for the line."""
        cast("ReportsView", view).ask_words()


class SaveReport(Command):
    """The report into a file."""

    id = "save-report"
    keys = ("w",)
    words = "save it outside the store: .html prints on A4, .md is text, .csv the tables"
    short = "save"
    section = "Show"

    def run(self, host: "Host", view: "View", count: int | None, letter: str | None) -> None:
        """Ask where."""
        cast("ReportView", view).save()


class TellAnotherWay(Command):
    """By pupil, by staff, by area."""

    id = "report-way"
    keys = ("tab",)
    words = "tell the provision map the next way: by pupil, staff, area"
    short = "by…"
    section = "Show"

    def why_off(self, host: "Host", view: "View") -> str | None:
        """Only the map has ways."""
        return None if cast("ReportView", view).is_map else "only the provision map is told several ways"

    def run(self, host: "Host", view: "View", count: int | None, letter: str | None) -> None:
        """The next one."""
        cast("ReportView", view).turn()


class TellOtherYear(Command):
    """Financial year, academic year."""

    id = "report-year"
    keys = (">", "<")
    words = "cost the provision map by the other year"
    short = "year"
    section = "Show"

    def why_off(self, host: "Host", view: "View") -> str | None:
        """Only the map is costed."""
        return None if cast("ReportView", view).is_map else "only the provision map is costed by the year"

    def run(self, host: "Host", view: "View", count: int | None, letter: str | None) -> None:
        """The other one."""
        cast("ReportView", view).other_year()


REPORTS: tuple[type[Command], ...] = (NarrowReports,)
"""The list's own commands."""

REPORT: tuple[type[Command], ...] = (SaveReport, TellAnotherWay, TellOtherYear)
"""The preview's own commands."""
