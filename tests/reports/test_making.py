"""Nothing is made but through redaction: a maker never sees what stays, and a list says what it lacks."""

from dataclasses import replace
from typing import Any

import pytest

from senco_tui.casework.caseload import Caseload
from senco_tui.casework.vocabulary import Confidentiality
from senco_tui.reports.making import OWN_RIGHTS, NotMade, made
from senco_tui.reports.matter import Matter, ReportKind, Subject
from senco_tui.reports.report import Report, Words
from tests.clocks.given import case
from tests.reports.given import caseload, matter


def seen(m: Matter) -> Report:
    """Tells of every case in sight, and what of it."""
    cases = (*m.caseload.cases, *((m.case,) if m.case else ()))
    told = (f"{c.name} {c.pupil and c.pupil.value.safeguarding} {c.ehc}" for c in cases)
    return Report("", "Seen by Sam Bell", tuple(Words(one) for one in told))


MANY = ReportKind("many", "all", "For staff.", seen)
ONE = replace(MANY, of_case=True)


def restricted(of: Caseload, at: int) -> Caseload:
    shut: Any = of.cases[at].pupil
    shut = replace(shut, value=replace(shut.value, confidentiality=Confidentiality.RESTRICTED))
    return replace(of, cases=tuple(replace(c, pupil=shut) if n == at else c for n, c in enumerate(of.cases)))


def test_a_list_shows_a_restricted_case_by_its_reference_and_says_so() -> None:
    load = restricted(caseload(), 1)
    broken = case("unreadable", "P25-009")
    load = replace(load, cases=(*load.cases, broken))
    out = made(MANY, replace(matter(), caseload=load), load)
    assert [b.text for b in out.blocks if isinstance(b, Words)] == [
        "Ada Okafor None None", "P25-002 None None", "Eva Novak None None", "P25-009 None None",
    ]  # fmt: skip
    assert out.notices == (
        "1 restricted case file: at most the reference is shown.",
        "Cannot be read, so at most the reference is shown: P25-009.",
    )
    assert (out.name, out.reader, out.foot[-1][:14]) == ("many", "For staff.", "Made-up School")


def test_what_is_about_one_sees_that_one_and_names_no_other() -> None:
    out = made(ONE, matter("P25-001"), caseload())
    assert out.title == "Seen by another pupil" and out.blocks == (Words("Ada Okafor None None"),)


def test_a_restricted_or_unreadable_case_goes_into_none() -> None:
    load = restricted(caseload(), 0)
    with pytest.raises(NotMade) as no:
        made(ONE, replace(matter(), caseload=load, case=load.cases[0]), load)
    assert no.value.sentence == "P25-001 is restricted; it goes into no report."
    with pytest.raises(NotMade) as no:
        made(ONE, replace(matter(), case=case("unreadable", "P25-009")), load)
    assert no.value.sentence == "P25-009 has no case file that can be read."
    purpose = replace(ONE, purpose=frozenset({"pupil"}))
    assert made(purpose, replace(matter(), caseload=load, case=load.cases[0]), load).blocks


def test_a_list_names_in_its_words_only_those_it_is_about() -> None:
    load = restricted(caseload(), 1)
    for about, title in ((load, "Seen by another pupil"), (caseload(), "Seen by Sam Bell")):
        assert made(MANY, replace(matter(), caseload=about), about).title == title
    few = replace(caseload(), cases=caseload().cases[:1])
    assert made(MANY, replace(matter(), caseload=few), caseload()).title == "Seen by another pupil"
    drawn = replace(MANY, drawn=True)
    six = replace(matter(), subjects=(Subject("quiet", "P25-002"),))
    assert made(drawn, six, caseload()).title == "Seen by Sam Bell"
    six = replace(matter(), subjects=(Subject("quiet", "P25-001"),))
    assert made(drawn, six, caseload()).title == "Seen by another pupil"


@pytest.mark.parametrize(
    ("born", "kind", "is_told"),
    [
        ("4 Mar 2009", replace(ONE, to_family=True), True),
        ("4 Mar 2009", ONE, False),
        ("4 Mar 2018", replace(ONE, to_family=True), False),
    ],
)
def test_what_goes_to_a_family_says_where_the_young_person_decides(
    born: str, kind: ReportKind, is_told: bool
) -> None:
    about = case(f"E since 1 Sep 2025; born {born}")
    assert (OWN_RIGHTS in made(kind, replace(matter(), case=about), caseload()).notices) is is_told


def test_where_nobody_is_named_a_first_name_is_told_of() -> None:
    talks = replace(MANY, of_all=True, make=lambda m: Report("", "Course for Sam", ()))
    assert made(talks, matter(), caseload()).notices[0].startswith("Sam: also the first name")
