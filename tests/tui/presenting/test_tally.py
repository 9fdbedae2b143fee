"""The week's sessions as rows: given, not given, open and still to come, each in words and by a mark."""

from senco_tui.casework.caseload import Caseload
from senco_tui.provision.tally import week_tally
from senco_tui.tui.presenting.line import width_of
from senco_tui.tui.presenting.tally import tally_lines, title_lines
from tests.clocks.given import day
from tests.provision.given import deliveries, provision, staffed
from tests.tui.presenting.casefile.pages import text_of

MONDAY, TODAY = day("16 Nov 2026"), day("18 Nov 2026")
LOAD = Caseload(
    provision=(provision("30 min × 4, lead tom, since 7 Sep 2026"),),
    deliveries=deliveries("16 Nov 2026: 30; 17 Nov 2026: none"),
)
DUE = week_tally(LOAD, staffed(""), MONDAY, TODAY)


def test_rows() -> None:
    assert text_of(tally_lines(DUE, {"tom": "Tom Wells"}, TODAY, 80)) == (
        "Talk boost  30 min · 1 pupil · Tom Wells\n"
        "✓ Mon 16 Nov    1 of 4: 30 min, 1 there\n"
        "✗ Tue 17 Nov    2 of 4: not given: no adult free\n"
        "· Wed 18 Nov    3 of 4: not written down yet\n"
        "  Thu 19 Nov    4 of 4: still to come"
    )


def test_title() -> None:
    told = title_lines(DUE, MONDAY, TODAY, 80)[0].text
    assert told == "TALLY  week of 16 Nov · 4 sessions · 1 to write down · 1 still to come"
    assert title_lines(DUE[:2], MONDAY, TODAY, 80)[0].text.endswith("2 sessions · all written down")
    assert title_lines((), MONDAY, TODAY, 80)[0].text.endswith("no session is due")
    assert "No provision runs" in tally_lines((), {}, TODAY, 80)[0].text


def test_it_fits() -> None:
    for width in (20, 40, 60):
        told = [*title_lines(DUE, MONDAY, TODAY, width), *tally_lines(DUE, {}, TODAY, width)]
        assert all(width_of(line.text) <= width for line in told)
