"""The first nudge of the LA's lateness begins a waiting; every other is logged where the thing is kept."""

from datetime import date

from senco_tui.casework.attention import Waiting
from senco_tui.casework.casefile import CaseFile
from senco_tui.casework.disposing import Chased, Escalated, Nudged, WaitingBegun
from senco_tui.triage.row import Row
from senco_tui.tui.stories.chasing import escalation_of, nudge_of

TODAY, AGAIN = date(2026, 11, 16), date(2026, 11, 30)


def test_the_las_lateness_is_put_down_with_its_first_nudge() -> None:
    row = Row("P24-001", "3", "LA's decision 9 days late", "la_late", detail="annual_review.decision")
    waiting = Waiting("w1", row.reason, "la", TODAY, AGAIN, "la_late:annual_review.decision", 1)
    assert nudge_of(row, CaseFile("P24-001"), (), AGAIN, TODAY, "ra") == WaitingBegun(
        "P24-001", waiting, anew=True
    )


def test_what_is_kept_is_nudged_there() -> None:
    nudged = (Nudged("w1", "salt", 2),)
    row = Row("P24-001", "3", "why", "waiting", detail="w1")
    assert nudge_of(row, CaseFile("P24-001"), nudged, AGAIN, TODAY, "ra") == Chased(
        "P24-001", nudged, TODAY, AGAIN, "ra"
    )


def test_an_escalation_is_kept_where_the_nudges_are() -> None:
    row = Row("P24-001", "3", "LA's decision 9 days late", "la_late", detail="annual_review.decision")
    first = escalation_of(row, CaseFile("P24-001"), (), AGAIN, TODAY, "head of SEN", "ra")
    key = "la_late:annual_review.decision"
    waiting = Waiting("w1", row.reason, "la", TODAY, AGAIN, key, 0, TODAY, "head of SEN")
    assert first == WaitingBegun("P24-001", waiting, anew=True)
    assert first.sentence() == "waiting w1, escalated; chase on Mon 30 Nov 2026"
    nudged = (Nudged("w1", "la", 2),)
    kept = escalation_of(row, CaseFile("P24-001"), nudged, AGAIN, TODAY, "head teacher", "ra")
    assert kept == Escalated("P24-001", nudged, TODAY, AGAIN, "head teacher", "ra")
    assert kept.sentence() == "escalated to head teacher; chase on Mon 30 Nov 2026"
