"""A looked-after child's personal education plan is wanted this term."""

from collections.abc import Iterator

from senco_tui.clocks.clock import Standing, days_past_start
from senco_tui.clocks.looked_after import last_pep
from senco_tui.triage.glance import PupilGlance
from senco_tui.triage.row import Row
from senco_tui.triage.spoken import short_day


def pep(at: PupilGlance) -> Iterator[Row]:
    """Lane 4 from the last safe start of the term on, or at once where none is on file."""
    if at.left:
        return
    for clock, stands in at.each("looked_after.pep"):
        last = last_pep(at.case, at.today)
        open_ = stands in (Standing.START_NOW, Standing.DUE, Standing.OVERDUE)
        if clock.due is None or not (open_ or (last is None and stands is Standing.RUNNING)):
            continue
        told = f"last {short_day(last, at.today)}" if last else "none on file"
        missed = "PEP missed this term" if stands is Standing.OVERDUE else "PEP due"
        yield at.row(
            "4",
            "pep",
            f"{missed} (by {short_day(clock.due, at.today)}; {told})",
            clock,
            late=days_past_start(clock, at.today),
            short="PEP due",
            next="set the PEP",
        )
