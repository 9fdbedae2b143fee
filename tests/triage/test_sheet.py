"""The order of the sheet, what may not be hidden, and what it costs."""

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given as for_all
from hypothesis import settings
from hypothesis import strategies as some

from senco_tui.casework.casefile import CaseFile
from senco_tui.casework.caseload import Caseload
from senco_tui.casework.setting import Calendar, Duties, Term
from senco_tui.document.problem import Problem, Severity
from senco_tui.triage.look import ORDER
from senco_tui.triage.row import WIDTH, Row
from senco_tui.triage.sheet import Sheet, sheet
from tests.clocks.given import CALENDAR, case, day, setting
from tests.clocks.tables import told

TODAY = day("16 Nov 2026")
TABLE = told(Path(__file__).parent / "ordering.md")
MADE = [row for row in TABLE if "case" in row.cells]
WANTED = [row for row in TABLE if "place" in row.cells]


def _problem(reference: str | None, path: str, document: str, sentence: str, line: int = 3) -> Problem:
    return Problem(path, line, 1, Severity.ERROR, sentence, reference, document)


NAMELESS = _problem("P25-017", "pupils/P25/P25-017/casefile.md", "casefile", "the key “name” is missing")
CASES = tuple(case(row["given"], row["case"], row["name"]) for row in MADE)


def _sheet(cases: tuple[CaseFile, ...] = CASES, *problems: Problem, today: date = TODAY) -> Sheet:
    return sheet(Caseload(cases), setting(), problems, today)


def test_the_order_is_the_golden_one() -> None:
    found = [
        [r.place, r.mark, r.subject, str(len(r.further)), r.reason] for r in _sheet(CASES, NAMELESS).rows
    ]
    assert found == [[r["place"], r["mark"], r["name"], r["further"], r["reason"]] for r in WANTED]


def test_the_order_does_not_hang_on_the_order_of_the_files() -> None:
    assert _sheet(tuple(reversed(CASES)), NAMELESS).rows == _sheet(CASES, NAMELESS).rows


def test_the_header_answers_the_first_questions() -> None:
    found = _sheet(CASES, NAMELESS)
    assert found.week == "wk 11 of autumn"
    assert found.to_break == "24 school days to the end of autumn"
    assert found.breach == "in breach: 2 (Okafor, Ada; Grey, Hal)"
    assert {t.lane.name: t.count for t in found.tallies} == {
        "now": 1,
        "breach": 2,
        "closing": 0,
        "theirs": 1,
        "review": 6,
        "quiet": 1,
        "concern": 1,
        "ahead": 2,
        "data": 4,
    }
    assert found.count("4") == 6
    calm = _sheet(())
    assert calm.breach == "nothing in breach"
    assert _sheet((), today=day("21 Dec 2026")).to_break is None


def test_a_breach_behind_a_pointer_is_counted_all_the_same() -> None:
    both = case("safeguarding pointer; left 16 Oct 2026; born 3 May 2015")
    here = case("safeguarding pointer; consulted 26 Oct 2026; born 3 May 2015")
    assert _sheet((here,)).count("1") == 1
    assert _sheet((here,)).rows[0].lane == "0"
    assert _sheet((both,)).rows[0].rule == "records_not_sent"


def test_what_is_put_aside_is_neither_lost_nor_shown() -> None:
    quiet = (
        "K since 1 Sep 2025; plan from 7 Sep 2026, review due 18 Dec 2026; born 3 May 2016; note 21 Sep 2026"
    )
    snoozed = _sheet((case(f"{quiet}; snoozed quiet until 20 Nov 2026"),))
    assert "quiet" not in [r.rule for r in snoozed.every]
    assert "quiet" in [r.rule for r in snoozed.aside]
    back = _sheet((case(f"{quiet}; snoozed quiet until 16 Nov 2026, 3 times"),))
    (row,) = [r for r in back.every if r.rule == "quiet"]
    assert (row.snoozed, row.reason) == (3, "no entry 35 school days · snoozed 3×")


def test_a_problem_of_a_case_nobody_listed_stays_in_sight() -> None:
    stray = _problem("P25-099", "pupils/P25/P25-099/plan.md", "plan", "no such key")
    assert [r.reason for r in _sheet((), stray).rows if r.rule == "unreadable"] == [
        "plan.md line 3: no such key"
    ]


def test_flags_and_clocks_travel_with_the_sheet() -> None:
    found = _sheet()
    assert [f.letter for f in found.flags("P25-001")] == ["L"]
    assert {c.case for c in found.clocks} >= {"P25-001", None}


FACTS = (
    "K since 1 Sep 2025",
    "E since 1 Sep 2025",
    "plan made 10 Feb 2026",
    "plan from 7 Sep 2026, review due 6 Nov 2026",
    "plan from 7 Sep 2026",
    "concern",
    "concern raised 21 Sep 2026",
    "medical",
    "looked-after",
    "child-protection",
    "suspended 12 Nov 2026",
    "part-time from 5 Oct 2026",
    "requested 7 Sep 2026",
    "decided 1 Oct 2026",
    "annual review met 28 Oct 2026",
    "annual review meeting 12 Nov 2026",
    "request to CAMHS, asked 14 Sep 2026, turn CAMHS",
    "contact 9 Nov 2026",
    "year 6",
    "born 3 May 2016",
    "left 16 Oct 2026",
    "snoozed missing_date until 20 Nov 2026",
    "snoozed breach until 20 Dec 2026",
    "snoozed unreadable until 20 Nov 2026",
)
files = some.lists(some.sampled_from(FACTS), unique=True).map(lambda facts: case("; ".join(facts)))
days = some.dates(date(2026, 1, 1), date(2027, 7, 31))


@settings(deadline=None, max_examples=150)
@for_all(files, days)
def test_reasons_fit_and_each_pupil_stands_once(file: CaseFile, today: date) -> None:
    found = _sheet((file,), today=today)
    assert all(0 < len(r.reason) <= WIDTH for r in (*found.rows, *found.every))
    assert [r.case for r in found.rows].count("P25-001") == bool([r for r in found.every if r.case])
    assert [ORDER[r.place] for r in found.every] == sorted(ORDER[r.place] for r in found.every)
    for row in found.rows:
        assert 1 + len(row.further) == sum(r.case == row.case for r in found.every) or row.case is None


@settings(deadline=None, max_examples=150)
@for_all(files, days, some.sampled_from(["casefile", "plan", "ehc", "notes/2026-11-03-1", "profile"]))
def test_a_file_in_error_is_never_hidden(file: CaseFile, today: date, document: str) -> None:
    problem = _problem("P25-001", f"pupils/P25/P25-001/{document}.md", document, "it cannot be read")
    found = _sheet((replace(file, broken=(document,)),), problem, today=today)
    shown = [r for r in found.every if r.rule == "unreadable"]
    assert [r.problem for r in (*shown, *(r for r in found.aside if r.rule == "unreadable"))] == [problem]
    left = file.pupil is not None and file.pupil.value.has_left(today)
    if not left and document in ("casefile", "ehc"):
        assert shown


@settings(deadline=None, max_examples=150)
@for_all(files, days)
def test_a_missing_date_is_never_silent(file: CaseFile, today: date) -> None:
    found = _sheet((file,), today=today)
    wanting = [c for c in found.clocks if c.missing and c.case and c.document not in file.broken]
    told = [r for r in (*found.every, *found.aside) if r.rule == "missing_date" and r.case]
    assert {c.missing for c in wanting} == {r.worked.missing for r in told if r.worked}
    on_register = file.status_on(today) in ("K", "E")
    left = file.pupil is not None and file.pupil.value.has_left(today)
    dated = file.plan is not None and file.plan.value.review_due is not None
    if on_register and not left and not dated:
        assert any(r.clock == "sen_support.review" for r in told)


@settings(deadline=None, max_examples=100)
@for_all(some.lists(files, min_size=2, max_size=5), days)
def test_vulnerability_only_breaks_ties(those: list[CaseFile], today: date) -> None:
    named = tuple(replace(f, reference=f"P25-{n:03}") for n, f in enumerate(those, start=1))
    every = _sheet(named, today=today).every
    keys = [(ORDER[r.place], -r.late) for r in every]
    assert keys == sorted(keys)


@settings(deadline=None, max_examples=100)
@for_all(files, days, some.integers(0, 400))
def test_no_snooze_carries_a_row_past_a_must_date(file: CaseFile, today: date, longer: int) -> None:
    until = today + timedelta(days=longer)
    bare = _sheet((file,), today=today)
    for row in bare.every:
        if row.case and row.binding and row.lane == "1":
            snoozed = _snoozed(file, row, until)
            assert row.key in [r.key for r in _sheet((snoozed,), today=today).every]


ANY_DAY = some.dates().map(lambda on: f"{on.day} {on:%b} {on.year:04}")
DATED = (
    "born {}",
    "left {}",
    "admitted {}",
    "K since {}",
    "E since {}",
    "plan from {}, review due {}",
    "outcome o1 by {}",
    "review {}, o1 not",
    "concern raised {}, decide by {}",
    "part-time from {} until {}",
    "suspended {}",
    "missing education {}",
    "medical plan expires {}",
    "requested {}",
    "decided {}",
    "advice asked {}",
    "draft served {}",
    "consulted {}",
    "plan made {}",
    "reassessment notice {}",
    "decision letter {}",
    "mediation certificate {}",
    "annual review met {}",
    "annual review meeting {}",
    "request to SaLT, asked {}, turn salt",
    "request to CAMHS, asked {}, turn school, chase by {}",
    "contact {}, action a1 ring due {}",
    "waiting for CAMHS since {}, chase by {}",
    "snoozed quiet until {}",
)


@some.composite
def _mistyped(draw: some.DrawFn) -> CaseFile:
    """A file with any day in any field, as a slip of the year may leave it."""
    facts = draw(some.lists(some.sampled_from(DATED), unique=True, max_size=6))
    days_of = [[draw(ANY_DAY) for _ in range(fact.count("{}"))] for fact in facts]
    return case("; ".join(fact.format(*on) for fact, on in zip(facts, days_of, strict=True)))


@settings(deadline=None, max_examples=300)
@for_all(_mistyped(), days)
def test_no_slip_of_the_year_stops_the_sheet(file: CaseFile, today: date) -> None:
    assert _sheet((file,), today=today).today == today


@pytest.mark.parametrize("fact", DATED)
def test_nor_does_the_first_or_the_last_day_there_is(fact: str) -> None:
    for on in ("1 Jan 0001", "29 Feb 9996", "31 Dec 9999"):
        for status in ("K since 1 Sep 2025", "E since 1 Sep 2025; plan made 1 Sep 2025; year N2"):
            told = fact.format(*[on] * fact.count("{}"))
            assert _sheet((case(f"{status}; {told}"),)).rows


def test_no_slip_in_the_settings_own_dates_stops_it() -> None:
    for year in (1, 9999):
        on = date(year, 12, 31)
        duties = Duties(on, on, on, on, on)
        wrong = Calendar((Term("autumn", date(1, 1, 1), date(9999, 12, 31)), Term("spring", on, on)))
        for calendar in (CALENDAR, wrong):
            office = replace(setting(), duties=duties, calendar=calendar)
            assert sheet(Caseload(), office, (), TODAY).rows


def _snoozed(file: CaseFile, row: Row, until: date) -> CaseFile:
    put_off = case(f"snoozed {row.rule} until {until.day} {until:%b %Y}")
    return replace(file, attention=put_off.attention)


@pytest.mark.parametrize("pupils", [200])
def test_a_whole_caseload_is_worked_through(pupils: int) -> None:
    many = tuple(replace(CASES[n % len(CASES)], reference=f"P25-{n:03}") for n in range(pupils))
    found = _sheet(many)
    assert len({r.case for r in found.rows if r.case}) == sum(
        n % len(CASES) not in (13, 16) for n in range(pupils)
    )
