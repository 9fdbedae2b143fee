"""The LA's own open steps; nothing of ours, nothing met, and no review that we have not held."""

from datetime import date

from senco_tui.casework.attention import Attention, Waiting
from senco_tui.clocks.running import clocks
from senco_tui.triage.las_steps import is_late, las_steps, logged_for
from tests.clocks.given import case, setting

TODAY = date(2026, 11, 16)


def _steps(facts: str) -> dict[str, bool]:
    ticking = clocks(case(facts), setting(), TODAY)
    return {clock.rule: is_late(clock, TODAY) for clock in las_steps(ticking, TODAY)}


def test_a_step_is_theirs_until_it_is_met() -> None:
    assert _steps("requested 7 Sep 2026")["needs_assessment.decision"] is True
    assert "needs_assessment.decision" not in _steps("requested 7 Sep 2026; decided 10 Oct 2026")
    assert _steps("plan made 10 Nov 2025") == {}


def test_its_nudges_are_those_put_down_for_it() -> None:
    (clock,) = (
        c
        for c in clocks(case("requested 7 Sep 2026"), setting(), TODAY)
        if c.rule == "needs_assessment.decision"
    )
    listed = tuple(
        Waiting(f"w{n}", "x", "la", TODAY, TODAY, reason)
        for n, reason in enumerate((None, "la_late", "la_late:needs_assessment.decision", "la_late:other"))
    )
    assert [w.id for w in logged_for(clock, Attention(listed))] == ["w1", "w2"]
    assert logged_for(clock, None) == ()
