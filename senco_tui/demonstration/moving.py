"""The store's files with every day in them moved, so that the school lives as lifelike on another day.

Names of files, references and years of birth move with the days; not a word of prose does.
"""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from senco_tui.casework.documents import PAPERS
from senco_tui.demonstration.references import Case, cases_of, renamed
from senco_tui.demonstration.shift import Shift
from senco_tui.demonstration.terms import calendar_for
from senco_tui.demonstration.upn import upn_years_later
from senco_tui.document.write import write

Move = Callable[[date], date]

_DATE = re.compile(r"\b\d{4}-\d{2}-\d{2}\b")
_REFERENCE = re.compile(r"\bP\d{2}-\d{3}\b")
_LINE = re.compile(r"^( *)(\w+): (.*)$", re.MULTILINE)
_FOLDER = re.compile(r"pupils/P\d\d/(P\d\d-\d{3})/(.*)")
_NAMED = re.compile(r"([\w-]+)/(\d{4}-\d{2}-\d{2})(.*)\.(\w+)")
STRATEGY_FIRST = 2026
"""The year by whose end the first inclusion strategy is due."""
_OF_GROUPS = ("provision/", "delivery/")
_DATED = ("setting/training.yaml", "setting/complaints.yaml", *(f"setting/{name}.md" for name in PAPERS))
"""The setting's own files whose days lie as far back on any other day."""
_LAW = frozenset({"decided", "amendment_notice", "final"})
"""Days of an annual review on which the LA acts, in the holidays too."""


@dataclass(frozen=True, slots=True)
class Moved:
    """The moved files by path, and each moved reference's own on the anchor day."""

    files: dict[str, str]
    origin: dict[str, str]


def moved(files: Mapping[str, str], shift: Shift) -> Moved:
    """Move every file of the store to the shift's day; files nobody knows stay as they are."""
    cases = cases_of(files)
    names = renamed(cases.values(), shift)
    found: dict[str, str] = {}
    for path in sorted(files):
        inside = _FOLDER.fullmatch(path)
        if inside and inside[1] in cases:
            case, document = cases[inside[1]], inside[2]
            text = _of_case(document, files[path], case, shift)
            folder = f"pupils/{names[case.reference][:3]}/{names[case.reference]}/"
            path = folder + _free(document, case.way(shift), found, folder)
        else:
            path, text = _of_setting(path, files[path], shift)
        if inside or path.startswith((*_OF_GROUPS, "setting/complaints")):
            text = _REFERENCE.sub(lambda m: names.get(m[0], m[0]), text)
        found[path] = text
    return Moved(found, {new: old for old, new in names.items()})


def _of_case(document: str, text: str, case: Case, shift: Shift) -> str:
    way = case.way(shift)
    law = shift.by_calendar if case.by_law else way
    if document == "casefile.md":
        return _casefile(text, case, shift, way, law)
    if document == "ehc.yaml":
        return _phase(_days_moved(text, law), shift)
    if document.startswith("annual-reviews/"):
        return _lines(text, lambda indent, key: law if key in _LAW and not indent else way)
    return _days_moved(text, way)


def _casefile(text: str, case: Case, shift: Shift, way: Move, law: Move) -> str:
    opened = way(case.opened)

    def admitted(day: date) -> date:
        there = shift.in_the_year(day)
        return there if there <= opened else shift.days.step(opened, -1)

    def last_day(day: date) -> date:
        return law(day + timedelta(days=1)) - timedelta(days=1)

    def chosen(indent: int, key: str) -> Move:
        if indent == 4:
            return last_day if key == "until" else law
        return {"born": shift.by_years, "admitted": admitted}.get(key, way)

    head, fence, body = text.partition("\n---\n")
    return upn_years_later(_lines(head, chosen), shift.years) + fence + body


def _of_setting(path: str, text: str, shift: Shift) -> tuple[str, str]:
    if path == "setting/staff.yaml":
        return path, _lines(text, lambda _, key: shift.by_school_days if key == "on" else shift.by_years)
    if path == "setting/duties.yaml":
        return path, _strategy(_days_moved(text, shift.by_calendar), shift.today)
    if path == "setting/calendar.yaml":
        return path, write("setting/calendar", calendar_for(shift.today), case=None)
    if path == "setting/budget.yaml":
        return path, _days_moved(text, shift.by_years)
    if path.endswith(_DATED):
        return path, _days_moved(text, shift.by_calendar)
    if path.startswith(_OF_GROUPS):
        move = shift.by_school_days
        return _days_moved(path, move), _days_moved(text, move)
    return path, text


def _strategy(text: str, today: date) -> str:
    """The inclusion strategy is yearly from the end of 2026 on: last year's was published in time."""
    if today.year <= STRATEGY_FIRST or "inclusion_strategy" in text:
        return text
    last = date(today.year - 1, 11, 20)
    last -= timedelta(days=max(0, last.weekday() - 4))
    return re.sub(r"(?m)^(accessibility_plan: .*\n)", rf"\g<1>inclusion_strategy: {last}\n", text)


def _days_moved(text: str, move: Move) -> str:
    return _DATE.sub(lambda m: move(date.fromisoformat(m[0])).isoformat(), text)


def _lines(text: str, chosen: Callable[[int, str], Move]) -> str:
    """Move the days line by line, each by the way chosen for its indent and key; bare entries by key ''."""

    def line(found: re.Match[str]) -> str:
        move = chosen(len(found[1]), found[2])
        return f"{found[1]}{found[2]}: {_days_moved(found[3], move)}"

    text = re.sub(r"^  - (\w+): (.*)$", r"    \1: \2" + "\0", text, flags=re.MULTILINE)
    text = _LINE.sub(line, text)
    text = re.sub(r"^    (\w+): (.*)\0$", r"  - \1: \2", text, flags=re.MULTILINE)
    return re.sub(r"(?m)^  - (\d{4}-\d\d-\d\d)$", lambda m: f"  - {_days_moved(m[1], chosen(2, ''))}", text)


def _free(document: str, way: Move, taken: Mapping[str, str], folder: str) -> str:
    """The document's name on its moved day; where another lies there already, with the next free number."""
    named = _NAMED.fullmatch(document)
    if named is None:
        return document
    start, rest, ending = f"{named[1]}/{way(date.fromisoformat(named[2]))}", named[3], named[4]
    name, n = f"{start}{rest}.{ending}", 1
    stem = start if rest[1:].isdecimal() else start + rest
    while folder + name in taken:
        n += 1
        name = f"{stem}-{n}.{ending}"
    return name


def _phase(text: str, shift: Shift) -> str:
    """The move to the next phase lies as far ahead, and by mid-February the plan names the school."""
    found = re.search(r"^next_phase_year: (\d{4})$", text, re.MULTILINE)
    if found is None:
        return text
    year = int(found[1]) + shift.years
    text = text.replace(found[0], f"next_phase_year: {year}")
    amended = [date.fromisoformat(d) for d in re.findall(r"^  - (\d{4}-\d\d-\d\d)$", text, re.MULTILINE)]
    named = date(year, 2, 12) - timedelta(days=max(0, date(year, 2, 12).weekday() - 4))
    if shift.today < date(year, 2, 15) or any(d >= date(year - 1, 9, 1) for d in amended):
        return text
    lines = "".join(f"  - {d}\n" for d in [*amended, named])
    return re.sub(r"(?m)^(plan_made: .*\n)(?:amended:\n(?:  - .*\n)+)?", rf"\g<1>amended:\n{lines}", text)
