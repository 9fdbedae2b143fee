"""What is measured in one case file: days since something, whole numbers, fields of a few words."""

from collections.abc import Callable
from datetime import date

from dateutil.relativedelta import relativedelta

from senco_tui.casework.casefile import CaseFile
from senco_tui.casework.length import Length
from senco_tui.casework.pupil import Pupil
from senco_tui.casework.vocabulary import AREA_OF_NEED
from senco_tui.clocks.statute import moved


def bound(day: date, length: Length, sign: int) -> date:
    """The day a length after (1) or before (-1) `day`; time has its ends."""
    try:
        return moved(day, Length(sign * length.count, length.unit))
    except (OverflowError, ValueError):
        return date.max if sign > 0 else date.min


def since(name: str, case: CaseFile, day: date) -> date | None:
    """The day of what the word counts from; None where it never was."""
    return SINCE[name](case, day)


def number(name: str, case: CaseFile, day: date) -> int | None:
    """A whole number; None where nothing is recorded."""
    return NUMBERS[name](case, day)


def field(name: str, case: CaseFile, day: date) -> tuple[str, ...]:
    """Everything a field says, in small letters."""
    return tuple(word.casefold() for word in FIELDS[name](case, day) if word)


def _pupil(case: CaseFile) -> Pupil | None:
    return case.pupil.value if case.pupil else None


def _status_since(case: CaseFile, day: date) -> date | None:
    pupil = _pupil(case)
    spells = [s.since for s in pupil.status if s.since <= day] if pupil else []
    return max(spells, default=None)


def _age(case: CaseFile, day: date) -> int | None:
    pupil = _pupil(case)
    return relativedelta(day, pupil.born).years if pupil and pupil.born and pupil.born <= day else None


def _attendance(case: CaseFile, _: date) -> int | None:
    pupil = _pupil(case)
    return int(pupil.attendance) if pupil and pupil.attendance is not None else None


def _key_people(case: CaseFile, _: date) -> tuple[str, ...]:
    pupil, plan = _pupil(case), case.plan.value if case.plan else None
    return ((pupil.key_person if pupil else "") or "", (plan.key_person if plan else "") or "")


def _areas(case: CaseFile, day: date) -> tuple[str, ...]:
    pupil = _pupil(case)
    areas = [AREA_OF_NEED[n.code] for n in pupil.needs_on(day)] if pupil else []
    return tuple(word for area in areas for word in area.replace(",", "").split() if word != "and")


def _primary(case: CaseFile, day: date) -> tuple[str, ...]:
    pupil = _pupil(case)
    return tuple(str(n.code) for n in pupil.needs_on(day)[:1]) if pupil else ()


SINCE: dict[str, Callable[[CaseFile, date], date | None]] = {
    "entry": lambda case, day: case.last_entry(day),
    "quiet": lambda case, day: case.last_entry(day),
    "contact": lambda case, day: case.last_family_contact(day),
    "voice": lambda case, day: case.last_pupil_voice(day),
    "reviewed": lambda case, day: max(
        (r.value.happened for r in case.reviews if r.value.happened <= day), default=None
    ),
    "profiled": lambda case, _: case.profile.value.reviewed if case.profile else None,
    "cycle": lambda case, _: case.plan.value.since if case.plan else None,
    "status": _status_since,
    "joined": lambda case, _: case.pupil.value.admitted if case.pupil else None,
}
NUMBERS: dict[str, Callable[[CaseFile, date], int | None]] = {
    "age": _age,
    "attendance": _attendance,
    "outcomes": lambda case, _: len(case.plan.value.outcomes) if case.plan else 0,
    "cycles": lambda case, _: case.plan.value.cycle if case.plan else 0,
    "nudges": lambda case, _: max((r.value.nudges for r in case.requests if r.value.holder), default=0),
    "suspensions": lambda case, day: (
        sum(d <= day for d in case.pupil.value.suspensions) if case.pupil else None
    ),
}
FIELDS: dict[str, Callable[[CaseFile, date], tuple[str, ...]]] = {
    "class": lambda case, _: ((case.pupil.value.class_group or "") if case.pupil else "",),
    "year": lambda case, _: ((case.pupil.value.year or "") if case.pupil else "",),
    "need": _primary,
    "area": _areas,
    "status": lambda case, day: (str(case.pupil.value.status_on(day)),) if case.pupil else (),
    "flag": lambda case, _: tuple(map(str, case.pupil.value.flags)) if case.pupil else (),
    "local": lambda case, _: ((case.pupil.value.local_status or "") if case.pupil else "",),
    "key": _key_people,
    "of": lambda case, _: tuple(r.value.of for r in case.requests if r.value.holder),
    "layer": lambda case, _: (str(case.plan.value.layer or ""),) if case.plan else (),
}
