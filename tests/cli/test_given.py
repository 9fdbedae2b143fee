"""What a pupil is given on plain lines: `senco show` puts them together in tests/cli/test_show.py."""

from senco_tui.casework.caseload import Caseload
from senco_tui.cli.given import given_lines, given_records
from senco_tui.provision.mapped import provision_map
from senco_tui.provision.year import financial_year
from tests.clocks.given import case, day
from tests.provision.given import deliveries, provision, staffed

TODAY = day("16 Nov 2026")


def test_a_promise_of_the_plan_stands_beside_what_gives_it_and_what_is_not_known_is_said() -> None:
    ada = case("plan made 1 Sep 2025; line f1 30 min × 2, by talk-boost; line f2 20 min × 1")
    filed = provision("30 min × 2, group 1, since 2 Nov 2026")
    caseload = Caseload((ada,), (filed,), deliveries("2 Nov 2026: 30"))
    laid = provision_map(caseload, staffed(""), TODAY, financial_year(TODAY))
    assert list(given_lines(laid, ada)) == [
        "",
        "Given",
        "  Talk boost    1 of 4 sessions, 1 h 30 short since 2 Nov; cost not known",
        "  Section F f1  1 of 4 sessions, 1 h 30 short since 2 Nov",
        "  Section F f2  names no provision that gives it",
    ]
    told = given_records(laid, ada)
    assert [(one["provision"], one["line"], one["given"], one["why_not"]) for one in told] == [
        ("talk-boost", None, 1, None),
        (None, "f1", 1, None),
        (None, "f2", 0, "names no provision that gives it"),
    ]


def test_nothing_given_is_no_heading() -> None:
    laid = provision_map(Caseload(), staffed(""), TODAY, financial_year(TODAY))
    assert list(given_lines(laid, case(""))) == []
