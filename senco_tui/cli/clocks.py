"""`senco clocks`: every running clock of a pupil, or of everyone and the setting."""

from collections.abc import Callable
from datetime import date

import click

from senco_tui.cli.asking import a_verb
from senco_tui.cli.naming import case_named
from senco_tui.cli.printing import Record, aligned, answer, say
from senco_tui.cli.visit import Visit
from senco_tui.clocks.almanac import almanac
from senco_tui.clocks.clock import Clock, Standing, is_open, standing
from senco_tui.clocks.running import clocks, provision_clocks, setting_clocks

Said = Callable[[str], str]
"""Puts words about a school into this setting's."""


@a_verb("clocks")
@click.argument("case", required=False)
def verb(visit: Visit, case: str | None) -> None:
    """Every running clock of CASE, or of every case and the setting itself, the nearest date first.

    A clock whose trigger date is missing is told first of all. Of one CASE the arithmetic is told too.
    """
    store = visit.store()
    wanted = case_named(store, case) if case else None
    office = visit.office(store)
    counted = almanac(office.setting)
    of_cases = [one for one in office.caseload.cases if wanted in (None, one.reference)]
    found = [c for one in of_cases for c in clocks(one, office.setting, visit.today, counted)]
    if wanted is None:
        found += provision_clocks(office.caseload.provision, office.setting, visit.today, counted)
        found += setting_clocks(office.setting, visit.today, counted)
    running = sorted((c for c in found if _runs(c, visit.today)), key=_nearest)
    records = [clock_record(c, visit.today) for c in running]
    said = office.setting.wording.said

    def lines() -> list[str]:
        return _lines(running, visit.today, said, worked=wanted is not None)

    answer(visit.form, "clocks", "clocks", records, lines)
    if not running:
        say("No clock is running.")


def _runs(clock: Clock, today: date) -> bool:
    return clock.missing is not None or is_open(clock, today)


def _nearest(clock: Clock) -> tuple[date, str, str]:
    return (clock.last_day or date.min, clock.case or "", clock.rule)


def clock_record(clock: Clock, today: date) -> Record:
    """A clock by its stable names."""
    return {
        "case": clock.case,
        "clock": clock.rule,
        "from": clock.start,
        "due": clock.due,
        "start_by": clock.start_by,
        "side": clock.side,
        "force": clock.force,
        "basis": clock.basis,
        "working": clock.working,
        "practical": clock.practical,
        "standing": standing(clock, today),
        "missing": clock.missing,
        "words": clock.words,
        "subject": clock.subject,
        "document": clock.document,
        "note": clock.note,
    }


def _lines(running: list[Clock], today: date, said: Said, *, worked: bool) -> list[str]:
    """A row a clock; `worked` puts the arithmetic of each below it."""
    heads = ("case", "due", "in practice", "start by", "stands", "whose", "what")
    rows: list[tuple[str, ...]] = [heads]
    for clock in running:
        rows.append(_row(clock, today, said))
        if worked and clock.working:
            rows.append(("", "", "", "", "", "", f"= {clock.working}"))
    return aligned(rows) if running else []


def _row(clock: Clock, today: date, said: Said) -> tuple[str, ...]:
    stands = standing(clock, today)
    what = f"{clock.words}{f' ({clock.subject})' if clock.subject else ''}, {clock.basis}"
    if stands is Standing.MISSING:
        what = f"{clock.words}: {clock.missing} is missing"
    sooner = clock.practical if clock.practical != clock.last_day else None
    dates = (str(clock.due or "?"), str(sooner or ""), str(clock.start_by or ""))
    return (clock.case or "setting", *dates, str(stands), said(clock.side), what)
