"""What a reason sees of one pupil."""

from senco_tui.casework.vocabulary import Side
from tests.clocks.given import day
from tests.triage.glancing import glance

TODAY = day("16 Nov 2026")


def test_within_counts_school_days_and_takes_what_is_past() -> None:
    at = glance("K since 1 Sep 2025", TODAY)
    assert at.within(day("1 Nov 2026"), 0) and at.within(TODAY, 0)
    assert at.within(day("20 Nov 2026"), 4) and not at.within(day("20 Nov 2026"), 3)
    assert not at.within(None, 5)
    assert not at.within(day("1 Dec 2029"), 5)


def test_who_is_on_the_register() -> None:
    assert glance("K since 1 Sep 2025", TODAY).on_register
    assert not glance("K since 1 Sep 2025; left 2 Nov 2026", TODAY).on_register
    assert not glance("concern", TODAY).on_register
    assert not glance("unreadable", TODAY).on_register


def test_a_row_tells_its_clock() -> None:
    at = glance("plan made 10 Feb 2026; annual review met 4 Nov 2026", TODAY)
    ((clock, _),) = at.each("annual_review.report")
    row = at.row("2", "closing", "review report due", clock, explain="so it is")
    assert (row.case, row.clock, row.due, row.start_by) == (
        "P25-001",
        "annual_review.report",
        day("18 Nov 2026"),
        day("11 Nov 2026"),
    )
    assert row.explain == f"so it is. {clock.working}. {clock.basis}"
    assert (row.side, row.basis, row.document) == (Side.SCHOOL, clock.basis, "annual-reviews/2026-11-04")
    assert at.row("5", "quiet", "no entry").place == "5"
