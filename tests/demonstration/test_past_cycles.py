"""The cycles of a plan, each as it stood when its review was held."""

from dataclasses import replace
from datetime import date
from itertools import pairwise

from senco_tui.casework.casefile import Section
from senco_tui.casework.plan import Outcome, Plan
from senco_tui.casework.record import Judgement, Review
from senco_tui.casework.vocabulary import Met
from senco_tui.demonstration.past_cycles import cycles, words_in
from senco_tui.demonstration.shelf import Shelf
from senco_tui.demonstration.times import Times
from tests.demonstration.given import folder, paper

FIRST = date(2026, 1, 12)
HELD = [date(2026, 4, 24), date(2026, 7, 10)]
TEXT = "Ada asks for a break in a noisy lesson before she is upset"
PLAN = Plan(3, HELD[1], date(2026, 11, 26), outcomes=(Outcome("o1", TEXT),), agreed_by=("parent", "pupil"))
VIEWS = (Section("The pupil's view", "Now."), Section("Strategies", "First.\n\nSecond."))


def review(place: int, cycle: int) -> Review:
    return Review(HELD[place], cycle, outcomes=(Judgement("o1", TEXT, Met.PARTLY),))


FOLDER = folder(
    paper("plan", PLAN, VIEWS),
    paper("reviews/2026-04-24", review(0, 1), (Section("The pupil's view", "Then."),)),
    paper("reviews/2026-07-10", review(1, 2)),
)


def test_every_review_ends_a_cycle_and_begins_the_next(anchored: Times) -> None:
    found = cycles(FOLDER, FIRST, anchored)
    assert [c.plan.cycle for c in found] == [1, 2, 3]
    assert [c.since for c in found] == [FIRST, *HELD]
    assert [c.until for c in found] == [*HELD, None]
    assert found[-1].plan == PLAN


def test_each_cycle_holds_the_outcomes_its_review_judged(anchored: Times) -> None:
    past = cycles(FOLDER, FIRST, anchored)[0].plan
    assert [(o.id, o.text) for o in past.outcomes] == [("o1", TEXT)]
    assert past.review_due and past.review_due >= HELD[0]


def test_a_cycle_too_long_to_be_one_was_several_kept_on_paper(anchored: Times) -> None:
    later = [replace(review(0, 5)), replace(review(1, 6))]
    long_ago = folder(
        paper("plan", replace(PLAN, cycle=7)),
        *(paper(f"reviews/{r.happened}", r) for r in later),
    )
    found = cycles(long_ago, date(2024, 9, 4), anchored)
    numbers = [c.plan.cycle for c in found]
    assert numbers == list(range(numbers[0], 8)) and len(numbers) > 3
    assert all(a.until == b.since for a, b in pairwise(found))


def test_earlier_words_are_the_views_that_review_heard(anchored: Times) -> None:
    second = cycles(FOLDER, FIRST, anchored)[1]
    assert words_in(VIEWS, second) == (Section("The pupil's view", "Then."), Section("Strategies", "First."))


def test_every_plan_of_the_school_has_cycles_in_order(today_shelf: Shelf, anchored: Times) -> None:
    for case in today_shelf.folders.values():
        if "plan" in case.papers and case.among("reviews"):
            found = cycles(case, anchored.start, anchored)
            numbers = [c.plan.cycle for c in found]
            assert numbers == list(range(numbers[0], numbers[0] + len(numbers)))
            assert found[-1].plan == case.value("plan")
