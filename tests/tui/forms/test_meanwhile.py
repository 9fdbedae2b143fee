"""Two people at one field: only true clashes are asked about, and what is chosen is what remains."""

from dataclasses import replace
from datetime import date

import pytest

from senco_tui.casework.casefile import CaseFile
from senco_tui.casework.change import OutcomeAmended, ReviewHeld
from senco_tui.casework.plan import Outcome
from senco_tui.casework.record import Review
from senco_tui.tui.forms.meanwhile import Choice, clashes, settled
from senco_tui.tui.presenting.clash import Clash
from tests.tui.presenting.casefile.example import CASE, PLAN

BEFORE = PLAN.outcomes[0]


def _file(outcome: Outcome | None, due: date | None = PLAN.review_due) -> CaseFile:
    outcomes = (outcome,) if outcome else ()
    assert CASE.plan
    return replace(CASE, plan=replace(CASE.plan, value=replace(PLAN, outcomes=outcomes, review_due=due)))


MINE = OutcomeAmended("P24-017", BEFORE, replace(BEFORE, target="60 words", by=date(2027, 3, 26)))
THEIRS = replace(BEFORE, target="50 words", measure="weekly")


def test_only_the_field_both_changed_clashes() -> None:
    assert clashes(MINE, CASE, _file(THEIRS)) == (
        Clash("target", "target", "45 words a minute", "50 words", "60 words"),
    )


def test_the_same_words_by_both_are_no_clash() -> None:
    assert clashes(MINE, CASE, _file(replace(THEIRS, target="60 words"))) == ()


def test_days_cannot_both_stand() -> None:
    (_, clash) = clashes(MINE, CASE, _file(replace(THEIRS, by=date(2027, 4, 30))))
    assert clash == Clash("by", "by", "12 Feb 2027", "30 Apr 2027", "26 Mar 2027", joins=False)


@pytest.mark.parametrize(
    ("choice", "target"), [("mine", "60 words"), ("theirs", "50 words"), ("both", "50 words 60 words")]
)
def test_what_is_chosen_remains_and_nothing_of_theirs_besides_is_lost(choice: Choice, target: str) -> None:
    left = settled(MINE, _file(THEIRS), {"target": choice})
    assert left == OutcomeAmended("P24-017", THEIRS, replace(THEIRS, target=target, by=date(2027, 3, 26)))


def test_both_lists_stand_without_doubles() -> None:
    mine = OutcomeAmended("P24-017", BEFORE, replace(BEFORE, strategies=(*BEFORE.strategies, "mine")))
    theirs = replace(BEFORE, strategies=(*BEFORE.strategies, "theirs"))
    assert clashes(mine, CASE, _file(theirs))[0].joins
    left = settled(mine, _file(theirs), {"strategies": "both"})
    assert isinstance(left, OutcomeAmended)
    assert left.after.strategies == (*BEFORE.strategies, "theirs", "mine")


def test_where_only_theirs_is_kept_nothing_is_left_to_record() -> None:
    mine = OutcomeAmended("P24-017", BEFORE, replace(BEFORE, target="60 words"))
    assert settled(mine, _file(THEIRS), {"target": "theirs"}) is None


def test_an_outcome_that_is_gone_cannot_be_amended() -> None:
    assert clashes(MINE, CASE, _file(None)) == ()
    assert settled(MINE, _file(None), {}) is None


REVIEW = ReviewHeld(
    "P24-017", "reviews/2026-11-16", Review(date(2026, 11, 16)), next_review=date(2027, 2, 12)
)


def test_a_review_clashes_only_in_the_plans_next_date() -> None:
    fresh = _file(BEFORE, date(2027, 1, 29))
    assert clashes(REVIEW, CASE, fresh) == (
        Clash("review_due", "next review", "4 Dec 2026", "29 Jan 2027", "12 Feb 2027", joins=False),
    )
    assert clashes(REVIEW, CASE, _file(BEFORE, date(2027, 2, 12))) == ()
    assert clashes(REVIEW, CASE, CASE) == ()
    assert settled(REVIEW, fresh, {"review_due": "theirs"}) == replace(REVIEW, next_review=None)
    assert settled(REVIEW, fresh, {"review_due": "mine"}) == REVIEW
