"""`senco triage`: what needs you and why, one row a pupil, the worst first."""

from collections.abc import Iterator

import click

from senco_tui.casework.change import spoken_day
from senco_tui.cli.asking import a_verb
from senco_tui.cli.printing import Record, aligned, answer
from senco_tui.cli.querying import complete_query, narrowed
from senco_tui.cli.visit import DONE, PROBLEMS, Visit, leave
from senco_tui.triage.row import LANE, Row
from senco_tui.triage.sheet import Sheet, sheet
from senco_tui.triage.time_box import fitting

BREACH = ("0", "1")
"""The lanes that end `triage --fail` with 1: what is owed now, and what is already late and ours."""


@a_verb("triage")
@click.argument("query", nargs=-1, shell_complete=complete_query)
@click.option("--minutes", type=click.IntRange(min=1), help="Only what fits in so many minutes.")
@click.option("--every", is_flag=True, help="Every reason by itself, not one row a case.")
@click.option("--fail", is_flag=True, help="End with 1 when anything is in breach, for cron.")
def verb(visit: Visit, query: tuple[str, ...], minutes: int | None, every: bool, fail: bool) -> None:
    """The triage sheet: what needs you and why, one row a case, the worst first.

    QUERY narrows it to some cases, by the words of senco list: senco triage e y6.
    """
    store = visit.store()
    office = visit.office(store)
    found = sheet(office.caseload, office.setting, office.problems, visit.today)
    rows = found.every if every else found.rows
    if query:
        meant = {case.reference for case in narrowed(office, " ".join(query), visit.today).cases}
        rows = tuple(row for row in rows if row.case in meant)
    shown = fitting(rows, minutes, office.setting) if minutes else rows
    records = [_record(row) for row in shown]
    also = {"today": visit.today, "rows_in_all": len(rows)}
    answer(visit.form, "triage", "rows", records, lambda: _lines(found, shown, len(rows)), also)
    raise leave(PROBLEMS if fail and any(row.lane in BREACH for row in found.every) else DONE)


def _record(row: Row) -> Record:
    return {
        "case": row.case,
        "lane": row.lane,
        "reason": row.reason,
        "clock": row.clock,
        "due": row.due,
        "start_by": row.start_by,
        "side": row.side,
        "basis": row.basis or None,
        "rule": row.rule,
        "next": row.next,
        "explain": row.explain or None,
        "document": row.document,
        "further": len(row.further),
    }


def _lines(found: Sheet, shown: tuple[Row, ...], in_all: int) -> Iterator[str]:
    counts = "  ".join(f"{tally.lane.name} {tally.count}" for tally in found.tallies if tally.count)
    yield f"{spoken_day(found.today)}, {found.week}{f', {found.to_break}' if found.to_break else ''}"
    yield found.breach
    if shown:
        yield counts
        yield ""
        yield from aligned(
            [("", "case", found.wording.learner, "why now", "next"), *(_row(row) for row in shown)]
        )
    if len(shown) < in_all:
        yield f"{len(shown)} of {in_all} rows fit in the time."


def _row(row: Row) -> tuple[str, ...]:
    lane = f"{row.mark:2} {LANE[row.lane].name}"
    return (lane, row.case or "setting", row.subject if row.case else "", row.reason, row.next or "")
