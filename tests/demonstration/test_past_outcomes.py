"""Outcomes of cycles that are over, from the words each review kept of them."""

from datetime import date

import pytest

from senco_tui.casework.plan import Outcome, Plan
from senco_tui.casework.record import Judgement, Review
from senco_tui.casework.vocabulary import Met, NeedType
from senco_tui.demonstration.past_outcomes import Trail, lower, plainer
from tests.demonstration.tables import rows


@pytest.mark.parametrize(("raised", "before"), rows("wording", "Targets before they were raised"))
def test_a_target_before_it_was_raised(raised: str, before: str) -> None:
    assert lower(raised) == (before or None)


@pytest.mark.parametrize(("worded", "before"), rows("wording", "Outcomes before they could be counted"))
def test_an_outcome_before_it_could_be_counted(worded: str, before: str) -> None:
    assert plainer(worded) == (before or None)


def judged(words: str, met: Met, evidence: str | None = None, wanted: str = "o1") -> Judgement:
    return Judgement(wanted, words, met, evidence=evidence)


DAYS = [date(2025, 9, 8), date(2025, 12, 4), date(2026, 3, 20), date(2026, 7, 3)]
TRAIL = Trail(
    (
        Review(
            DAYS[1], 1, outcomes=(judged("Copies words", Met.MET, "Reached: 8 of 10 words. Seen twice."),)
        ),
        Review(DAYS[2], 2, outcomes=(judged("Writes words", Met.PARTLY, "5 of 10"),)),
        Review(
            DAYS[3],
            3,
            outcomes=(judged("Writes words", Met.PARTLY, "6 of 10"), judged("Reads", Met.NOT, wanted="o2")),
        ),
    ),
    Plan(
        4,
        needs=(NeedType.SPLD,),
        outcomes=(Outcome("o1", "Writes words", NeedType.SPLD, "3 of 10", "ten words", "8 of 10", DAYS[1]),),
    ),
)


def test_words_that_still_stand_keep_what_the_plan_says_of_them() -> None:
    (found,) = TRAIL.outcomes(1, DAYS, DAYS[2])
    assert (found.text, found.baseline, found.target) == ("Writes words", "3 of 10", "8 of 10")
    assert (found.since, found.by) == (DAYS[1], DAYS[2])


def test_words_that_have_changed_take_their_target_from_the_evidence_that_met_them() -> None:
    (found,) = TRAIL.outcomes(0, DAYS, DAYS[1])
    assert (found.text, found.target, found.baseline) == ("Copies words", "8 of 10 words", None)
    assert found.since == DAYS[0]


def test_an_outcome_that_was_let_go_is_remembered_as_it_was_said() -> None:
    found = TRAIL.outcomes(2, DAYS, None)[1]
    assert (found.id, found.text, found.need, found.since) == ("o2", "Reads", NeedType.SPLD, DAYS[2])
