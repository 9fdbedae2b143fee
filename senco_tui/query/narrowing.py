"""Narrows a caseload to whom a query means; whoever cannot be told of for want of a file stays in sight."""

import operator
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from functools import partial
from typing import Any as Anything

from senco_tui.casework.casefile import CaseFile
from senco_tui.casework.caseload import Caseload, said_of
from senco_tui.casework.length import Length
from senco_tui.casework.vocabulary import YEARS
from senco_tui.clocks.clock import Clock, Standing, standing
from senco_tui.query.asked import Among, Any, Asked, Every, Measure, Not, Text, Word, leaves
from senco_tui.query.facts import fact, group
from senco_tui.query.measures import bound, field, number, since
from senco_tui.query.spoken import spoken
from senco_tui.query.words import BY_WORD, Known, Sort, measures_named

SIGNS: dict[str, Callable[[Anything, Anything], bool]] = {
    "<": operator.lt,
    "<=": operator.le,
    ">": operator.gt,
    ">=": operator.ge,
    "=": operator.eq,
}
TURNED = {"<": ">", "<=": ">=", ">": "<", ">=": "<=", "=": "="}
"""Longer ago is an earlier day."""


@dataclass(frozen=True, slots=True)
class Around:
    """What is known of a pupil beyond the file: the clocks, and the lanes of triage, by reference."""

    clocks: Mapping[str, tuple[Clock, ...]]
    lanes: Mapping[str, frozenset[str]]


NOTHING = Around({}, {})


def around(clocks: Iterable[Clock], lanes: Iterable[tuple[str | None, str]]) -> Around:
    """Sort clocks, and pairs of a reference and a lane, by pupil; the setting's own are left out."""
    ticking: dict[str, list[Clock]] = {}
    for clock in clocks:
        if clock.case is not None:
            ticking.setdefault(clock.case, []).append(clock)
    held: dict[str, set[str]] = {}
    for case, lane in lanes:
        if case is not None:
            held.setdefault(case, set()).add(lane)
    return Around(
        {case: tuple(those) for case, those in ticking.items()},
        {case: frozenset(those) for case, those in held.items()},
    )


def asks_triage(asked: Asked) -> bool:
    """Say whether clocks or lanes must be worked to answer it."""
    return any(
        (isinstance(leaf, Word) and BY_WORD[leaf.name].sort is Sort.LANE)
        or (isinstance(leaf, Measure) and (_ahead(leaf) is not None or leaf.name == "lane"))
        for leaf in leaves(asked)
    )


def narrow(caseload: Caseload, asked: Asked, day: date, known: Around = NOTHING) -> Caseload:
    """The part of `caseload` that is asked for on `day`; it knows how it was narrowed.

    Where no group is named, those who have left are left out. A pupil of whom a broken or missing record
    leaves the answer open is kept.
    """
    groups = [w for w in leaves(asked) if isinstance(w, Word) and BY_WORD[w.name].sort is Sort.GROUP]
    if not groups:
        caseload = caseload.present(day)
    for part in asked.of if isinstance(asked, Every) else (asked,):
        caseload = caseload.those(spoken(part), partial(_stays, part, day, known))
    return caseload


def _stays(asked: Asked, day: date, known: Around, case: CaseFile) -> bool:
    return _holds(asked, case, day, known) is not False


def _holds(asked: Asked, case: CaseFile, day: date, known: Around) -> bool | None:
    match asked:
        case Not():
            held = _holds(asked.of, case, day, known)
            return None if held is None else not held
        case Every():
            return _all([_holds(part, case, day, known) for part in asked.of])
        case Any():
            told = [_holds(part, case, day, known) for part in asked.of]
            return True if True in told else None if None in told else False
        case Text():
            return asked.words.casefold() in said_of(case)
        case Word():
            return _word(BY_WORD[asked.name], case, day, known)
        case Among():
            return _among(asked, case, day)
        case Measure():
            return _measured(asked, case, day, known)


def _all(told: list[bool | None]) -> bool | None:
    return False if False in told else None if None in told else True


def _word(known: Known, case: CaseFile, day: date, around_it: Around) -> bool | None:
    match known.sort:
        case Sort.GROUP:
            return group(known.name, case, day)
        case Sort.LANE:
            return known.codes[0] in around_it.lanes.get(case.reference, frozenset())
        case Sort.FACT:
            found = fact(known.name, case, day)
            return True if found else _unless_broken(found, known, case)
    if case.pupil is None:
        return None
    pupil = case.pupil.value
    match known.sort:
        case Sort.STATUS:
            return str(pupil.status_on(day)) in known.codes
        case Sort.YEAR:
            return pupil.year in known.codes
        case Sort.NEED:
            return any(str(need.code) in known.codes for need in pupil.needs_on(day))
        case _:
            return any(str(flag) in known.codes for flag in pupil.flags)


def _among(asked: Among, case: CaseFile, day: date) -> bool | None:
    known = next(one for one in measures_named(asked.name) if one.sort in (Sort.FIELD, Sort.ORDER))
    said = field(asked.name, case, day)
    found = any(_says(one, value, asked.name) for value in asked.values for one in said)
    return found or _unless_broken(found, known, case)


def _says(said: str, value: str, name: str) -> bool:
    """Names of people and agencies are met by a part of them; codes only by themselves."""
    return value in said if name in ("key", "of") else value == said


def _measured(asked: Measure, case: CaseFile, day: date, around_it: Around) -> bool | None:
    rules = _ahead(asked)
    if rules is not None:
        return _in_time(asked, rules, around_it.clocks.get(case.reference, ()), day)
    if asked.name == "lane":
        held = around_it.lanes.get(case.reference, frozenset())
        return any(SIGNS[asked.sign](int(lane), asked.value) for lane in held if lane.isdecimal())
    known = next(one for one in measures_named(asked.name) if one.sort is not Sort.FIELD)
    if known.sort is Sort.SINCE:
        return _long_ago(asked, known, case, day)
    if known.sort is Sort.ORDER:
        year = case.pupil.value.year if case.pupil else None
        return SIGNS[asked.sign](YEARS.index(year), asked.value) if year in YEARS else None
    found = number(asked.name, case, day)
    if found is None:
        return _unless_broken(False, known, case)
    return SIGNS[asked.sign](found, asked.value) or _unless_broken(False, known, case)


def _in_time(asked: Measure, rules: tuple[str, ...], clocks: tuple[Clock, ...], day: date) -> bool | None:
    """Whether an open clock's last day lies as asked; one whose date is missing leaves it open."""
    until = bound(day, asked.value, 1) if isinstance(asked.value, Length) else asked.value
    told: list[bool | None] = []
    for clock in clocks:
        if rules and clock.rule not in rules:
            continue
        stands = standing(clock, day)
        if stands is Standing.MISSING:
            told.append(None if rules else False)
        elif stands not in (Standing.MET, Standing.NOT_STARTED) and clock.last_day is not None:
            told.append(SIGNS[asked.sign](clock.last_day, until))
    return True if True in told else None if None in told else False


def _long_ago(asked: Measure, known: Known, case: CaseFile, day: date) -> bool | None:
    """Whether it lies as far back as asked; what never was lies further back than anything."""
    found = since(asked.name, case, day) or date.min
    if isinstance(asked.value, Length):
        held = SIGNS[TURNED[asked.sign]](found, bound(day, asked.value, -1))
    else:
        held = SIGNS[asked.sign](found, asked.value)
    return held or _unless_broken(held, known, case)


def _ahead(asked: Measure) -> tuple[str, ...] | None:
    """The clock rules a measure counts to, empty for all; None where it counts no clock."""
    known = next((one for one in measures_named(asked.name) if one.sort is Sort.AHEAD), None)
    if known is not None:
        return known.codes
    return (asked.name,) if "." in asked.name else None


def _unless_broken(held: bool, known: Known, case: CaseFile) -> bool | None:
    """No, unless a document it would be read from is broken: then nobody can tell."""
    if "casefile" in known.reads and case.pupil is None:
        return None
    return None if any(one.startswith(known.reads) for one in case.broken if known.reads) else held
