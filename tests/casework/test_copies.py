"""Outcomes that stand in several plans, and outcomes carried on unchanged."""

from datetime import date

from senco_tui.casework.casefile import CaseFile, Filed
from senco_tui.casework.caseload import Caseload
from senco_tui.casework.copies import Copied, carried, copied
from senco_tui.casework.plan import Outcome, Plan
from senco_tui.casework.pupil import Pupil
from senco_tui.casework.record import Judgement, Review
from senco_tui.casework.vocabulary import Met


def case(reference: str, name: str, *texts: str, judged: tuple[str, ...] = ()) -> CaseFile:
    """A case with those outcomes; `judged` are the words of o1 at each review, oldest first."""
    outcomes = tuple(Outcome(f"o{n}", text) for n, text in enumerate(texts, 1))
    reviews = tuple(
        Filed(f"reviews/{n}", Review(date(2026, n, 1), outcomes=(Judgement("o1", text, Met.PARTLY),)), "f")
        for n, text in enumerate(judged, 1)
    )
    plan = Filed("plan", Plan(1, outcomes=outcomes), "f")
    return CaseFile(reference, Filed("casefile", Pupil(name), "f"), plan=plan, reviews=reviews)


def test_the_same_words_but_for_the_name_are_a_copy() -> None:
    ada = case("P24-001", "Ada Okafor", "Ada's book is read aloud.", "Ada asks for help")
    sam = case("P24-002", "Sam Bell", "Sam asks for help!", "Sam sits still")
    assert copied(Caseload((ada, sam))) == (
        Copied("P24-001", "o2", ("P24-002",)),
        Copied("P24-002", "o1", ("P24-001",)),
    )


def test_twice_in_one_plan_is_no_copy_of_another() -> None:
    assert copied(Caseload((case("P24-001", "Ada Okafor", "reads", "reads"),))) == ()


def test_three_reviews_in_the_same_words_are_too_many() -> None:
    assert carried(case("P24-001", "Ada", "reads  aloud", judged=("reads aloud",) * 2)) == ()
    (found,) = carried(case("P24-001", "Ada", "reads aloud", judged=("reads aloud",) * 3))
    assert (found.outcome, found.times) == ("o1", 3)
    reworded = ("reads aloud", "reads aloud", "reads quietly", "reads aloud", "reads aloud")
    assert carried(case("P24-001", "Ada", "reads aloud", judged=reworded)) == ()
