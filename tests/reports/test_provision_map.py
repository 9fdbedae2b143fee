"""The provision map on paper, whole; its money is decimal pounds with rate and day."""

from dataclasses import replace

from senco_tui.provision.balance import Balance
from senco_tui.reports.kinds import kind_called
from senco_tui.reports.making import made
from senco_tui.reports.markdown import markdown
from senco_tui.reports.matter import Wishes
from senco_tui.reports.provision_map import report, stood
from senco_tui.reports.report import Report, Words
from tests.reports.given import caseload, golden, matter


def the_map(wishes: Wishes) -> Report:
    kind = kind_called("provision-map")
    assert kind is not None
    return made(kind, matter(wishes=wishes), caseload())


def test_by_pupil_staff_and_area() -> None:
    for by in ("pupil", "staff", "area"):
        golden(f"provision-map-by-{by}.md", markdown(the_map(Wishes(by))))


def test_the_academic_year() -> None:
    assert (
        the_map(Wishes(academic_year=True)).under
        == "Academic year 2026-27, Tue 1 Sep 2026 to Tue 31 Aug 2027"
    )


def test_of_some_only_what_they_are_given() -> None:
    few = matter().caseload.those("Bell", lambda c: c.reference == "P25-002")
    out = report(replace(matter(), caseload=few))
    assert [row[3] for row in out.tables[0].rows] == ["Talk boost"]
    assert [row[0] for row in out.tables[-1].rows] == ["Tom Wells", "Materials and what is bought in"]
    said = out.blocks[0]
    assert isinstance(said, Words) and "Whom it tells of: Bell." in said.text


def test_where_nothing_is_given_there_is_no_table() -> None:
    out = report(replace(matter(), caseload=replace(caseload(), provision=())))
    assert out.tables == () and out.blocks == (Words("Nothing is given on Mon 16 Nov 2026."),)


def test_what_cannot_be_counted_says_why() -> None:
    assert stood(Balance(None, why_not="no minutes")) == "no minutes"
    assert stood(Balance(None)) == "no whole week yet"
