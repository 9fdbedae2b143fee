"""The census list as of a day: each pupil's code, the two types of need that count, and what to check.

Source: DfE school census guide: SEN provision N, K, E; types ranked 1 and 2; NSA never with E.
"""

from collections import Counter
from collections.abc import Iterator
from datetime import date

from senco_tui.casework.pupil import Pupil
from senco_tui.casework.spoken import counted, spoken_day
from senco_tui.casework.vocabulary import NeedType, Status
from senco_tui.reports.matter import Matter
from senco_tui.reports.report import Report, Table, Words
from senco_tui.reports.said import whom_meant

RETURNED = (Status.NONE, Status.SUPPORT, Status.EHC)
"""The codes a census takes; the others were closed."""

HEADS = ("Case", "Surname", "Forename", "Born", "Year", "Class", "SEN", "Type 1", "Type 2", "To check")


def report(matter: Matter) -> Report:
    """Everyone meant who is on roll that day. The UPN stands there only where it was asked for."""
    day, upn = matter.occasion.day, matter.wishes.upn
    found = [
        (case.reference, case.pupil.value)
        for case in matter.caseload.cases
        if case.pupil is not None and case.pupil.value.is_on_roll(day)
    ]
    found.sort(key=lambda one: (_names(one[1])[0].casefold(), _names(one[1])[1].casefold(), one[0]))
    counts = Counter(pupil.status_on(day) for _, pupil in found)
    codes = ", ".join(f"{code} {counts[code]}" for code in (*RETURNED, *sorted(set(counts) - set(RETURNED))))
    whom = whom_meant(matter.caseload)
    also = f" Whom it tells of: {whom}." if whom else ""
    said = f"{counted(len(found), 'file')} on {spoken_day(day)}: {codes}.{also}"
    heads = ("UPN", *HEADS) if upn else HEADS
    rows = tuple(((pupil.upn or "",) if upn else ()) + _row(case, pupil, day) for case, pupil in found)
    return Report(
        "census", f"Census list as of {spoken_day(day)}", (Words(said), Table("", heads, rows)), wide=True
    )


def _row(reference: str, pupil: Pupil, day: date) -> tuple[str, ...]:
    surname, forename = _names(pupil)
    types = [str(need.code) for need in pupil.needs_on(day)][:2]
    born = pupil.born.isoformat() if pupil.born else ""
    where = (pupil.year or "", pupil.class_group or "")
    code = str(pupil.status_on(day))
    check = "; ".join(to_check(pupil, day))
    return reference, surname, forename, born, *where, code, *[*types, "", ""][:2], check


def _names(pupil: Pupil) -> tuple[str, str]:
    """Surname and forenames, by the legal name where one is kept."""
    words = (pupil.legal_name or pupil.name).split()
    return (words[-1], " ".join(words[:-1])) if len(words) > 1 else ("".join(words), "")


def to_check(pupil: Pupil, day: date) -> Iterator[str]:
    """What a census would refuse or query."""
    code = pupil.status_on(day)
    types = [need.code for need in pupil.needs_on(day)][:2]
    if code not in RETURNED:
        yield f"{code} is a closed code"
    if code in (Status.SUPPORT, Status.EHC) and not types:
        yield "no type of need"
    if code is Status.NONE and types:
        yield "a type of need without K or E"
    if code is Status.EHC and NeedType.NSA in types:
        yield "NSA never stands with E"
    if len(types) == 2 and types[0] is types[1]:
        yield "the same type twice"
    if pupil.born is None:
        yield "no date of birth"
    if pupil.year is None:
        yield "no year"
