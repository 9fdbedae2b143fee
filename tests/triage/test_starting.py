"""Whether a last safe start has come, and the words for it."""

from senco_tui.clocks.clock import Standing
from senco_tui.triage.starting import detail_of, is_closing, start_words
from tests.clocks.given import day
from tests.triage.glancing import glance


def test_closing_and_its_words_go_together() -> None:
    at = glance("year 6; plan made 20 Oct 2026", day("19 Nov 2026"))
    ((clock, stands),) = at.each("phase_transfer.school")
    assert is_closing(at, clock, stands)
    assert not is_closing(at, clock, Standing.OVERDUE)
    assert start_words(at, clock) == "transfer plan due 15 Feb: ask advice by 26 Nov"
    assert detail_of(clock) == "phase_transfer.school"
    early = glance("year 6; plan made 20 Oct 2026", day("18 Nov 2026"))
    assert not is_closing(early, clock, stands)


def test_a_clock_of_its_own_document_says_which() -> None:
    at = glance("plan made 10 Feb 2026; annual review met 4 Nov 2026", day("21 Nov 2026"))
    ((clock, _),) = at.each("annual_review.report")
    assert detail_of(clock) == "annual_review.report:annual-reviews/2026-11-04"
    assert start_words(at, clock) == "review report 3 days late (due 18 Nov)"
