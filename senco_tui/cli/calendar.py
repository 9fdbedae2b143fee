"""`senco calendar`: due dates out as a calendar file, and the school's own calendar in from one."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from senco_tui.cli.asking import a_verb
from senco_tui.cli.printing import Form, answer, put_object, say
from senco_tui.cli.telling import tell_outcomes
from senco_tui.cli.visit import INVALID, TROUBLE, Visit, leave, wrong

if TYPE_CHECKING:
    from senco_tui.desk.opening import Store


@a_verb("calendar")
@click.argument("act", required=False, type=click.Choice(["import"]))
@click.argument("file", required=False, metavar="FILE.ics")
@click.option("-o", "--output", metavar="FILE.ics", help="Write the due dates to this file.")
@click.option("--dry-run", is_flag=True, help="Show what would change, and change nothing.")
def verb(visit: Visit, act: str | None, file: str | None, output: str | None, dry_run: bool) -> None:
    """Write due dates as a calendar with -o FILE.ics: whole days, references and no names, no alarms.

    `senco calendar import FILE.ics` takes terms, half-terms, INSET days and closures from a calendar file
    into setting/calendar, after showing what changes.
    """
    if act == "import" and file and not output:
        return _take_in(visit, file, dry_run)
    if act is None and output:
        return _put_out(visit, output)
    raise wrong("Say -o FILE.ics to write due dates, or import FILE.ics to take the setting's calendar in.")


def _put_out(visit: Visit, output: str) -> None:
    from senco_tui.clocks.almanac import almanac
    from senco_tui.clocks.running import clocks, provision_clocks, setting_clocks
    from senco_tui.desk.letting_out import write_again
    from senco_tui.exchange.calendar_out import PRODUCER, calendar_file

    store = visit.store()
    office = visit.office(store)
    setting, today = office.setting, visit.today
    counted = almanac(setting)
    found = [c for case in office.caseload.cases for c in clocks(case, setting, today, counted)]
    found += provision_clocks(office.caseload.provision, setting, today, counted)
    found += setting_clocks(setting, today, counted)
    data = calendar_file(found, counted, today)
    written = write_again(store.root, str(Path.cwd() / Path(output).expanduser()), data, PRODUCER.encode())
    entries = data.count(b"BEGIN:VEVENT")
    if visit.form is Form.JSON:
        put_object({"schema": "senco.calendar/1", "file": written, "entries": entries})
    else:
        say(f"{entries} entries written to {written}, references only; nobody else may read the file.")


def _take_in(visit: Visit, file: str, dry_run: bool) -> None:
    from senco_tui.casework.calendar_taken_in import CalendarTakenIn
    from senco_tui.desk.recording import record
    from senco_tui.desk.taking_in import read_in
    from senco_tui.exchange.calendar_in import calendar_told
    from senco_tui.exchange.calendar_laid import laid
    from senco_tui.exchange.ics_blocks import LARGEST, NotACalendar

    store = visit.store()
    if store.read_only and not dry_run:
        raise leave(TROUBLE, store.read_only)
    try:
        told = calendar_told(read_in(file, LARGEST), visit.today)
    except NotACalendar as no:
        raise leave(INVALID, f"Nothing was taken in. {no.sentence}") from None
    own = visit.office(store).setting.calendar
    now = laid(own, told.calendar)
    if visit.form is Form.LINES or dry_run:
        records = [{"change": line} for line in now.lines]
        answer(visit.form, "calendar", "changes", records, lambda: now.lines)
    for trouble in told.troubles:
        say(trouble)
    say(_counts(len(now.lines), told.passed_over))
    if dry_run or not now.lines:
        return
    outcome = record(store, CalendarTakenIn(own, now.calendar), basis=_basis(store), why="", when=visit.now())
    raise leave(tell_outcomes(visit.form, "calendar", [outcome]))


def _basis(store: "Store") -> dict[str, str]:
    """The calendar's file as it was when the difference was made."""
    from senco_tui.casework.calendar_taken_in import DOCUMENT
    from senco_tui.desk.reading import read_text

    found = read_text(store, None, DOCUMENT)
    return {DOCUMENT: found[1]} if found else {}


def _counts(changes: int, passed_over: int) -> str:
    said = f"{changes} changes" if changes != 1 else "1 change"
    also = f"; {passed_over} other entries passed over" if passed_over else ""
    return f"{said if changes else 'Nothing new'}{also}."
