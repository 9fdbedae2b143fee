"""The inspection brief, whole: dates of a plan, never its words; nobody as known to social care."""

from dataclasses import replace
from typing import Any

from senco_tui.casework.vocabulary import Confidentiality
from senco_tui.reports.inspection import ASK_THE_LEAD
from senco_tui.reports.kinds import kind_called
from senco_tui.reports.making import made
from senco_tui.reports.markdown import markdown
from senco_tui.reports.matter import Matter, Subject
from tests.clocks.given import case
from tests.reports.given import caseload, golden, matter

KIND: Any = kind_called("inspection")


def drawn() -> Matter:
    """Ada, a pupil with an EHC plan and a review behind them, and one whose file cannot be read."""
    load = caseload()
    sam = case(
        "E since 8 Jan 2026; plan made 8 Jan 2026, placement a words-of-the-plan;"
        "annual review met 6 Nov 2026;"
        "review 6 Jul 2026, with parent, with pupil, o1 met, o2 not; contact 9 Nov 2026",
        "P25-002", "Sam Bell",
    )  # fmt: skip
    subjects = (Subject("quiet", "P25-001", ("pupil voice: not heard yet",)), Subject("EHC plan", "P25-002"))
    cases = (load.cases[0], sam, case("unreadable", "P25-009"))
    subjects += (Subject("local", "P25-009"), Subject("local", "P25-404"))
    return replace(matter(), caseload=replace(load, cases=cases), subjects=subjects)


def test_the_whole_brief() -> None:
    of = drawn()
    said = markdown(made(KIND, of, of.caseload))
    golden("inspection.md", said)
    assert ASK_THE_LEAD in said and "words-of-the-plan" not in said


def test_a_restricted_case_file_is_in_no_brief() -> None:
    of = drawn()
    filed: Any = of.caseload.cases[0].pupil
    shut = replace(filed, value=replace(filed.value, confidentiality=Confidentiality.RESTRICTED))
    cases = (replace(of.caseload.cases[0], pupil=shut), *of.caseload.cases[1:])
    out = made(KIND, replace(of, caseload=replace(of.caseload, cases=cases)), of.caseload)
    assert "Okafor" not in markdown(out) and out.notices[0].startswith("1 restricted case file")
