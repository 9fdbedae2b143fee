"""Acts made from versions: only what differs, told as the program tells it, ending on today's text."""

from dataclasses import replace
from datetime import date

from senco_tui.casework.casefile import Section
from senco_tui.casework.plan import Outcome, Plan
from senco_tui.demonstration.act import Act, Version, acts
from senco_tui.demonstration.shelf import Paper
from senco_tui.document.write import write

NOW = Plan(cycle=2, outcomes=(Outcome("o1", "Reads aloud to an adult", target="40 words"),))
WORDS = (Section("Strategies", "Little and often."),)
PAPER = Paper("plan", "pupils/P24/P24-017/plan.md", NOW, WORDS, write("plan", NOW, WORDS, case="P24-017"))


def version(day: int, plan: Plan, **more: object) -> Version:
    made = Version(date(2026, 3, day), plan, WORDS, "outcome-amended", "mwright")
    return replace(made, **more)  # type: ignore[arg-type]


def test_each_version_is_an_act_told_by_what_differs() -> None:
    early = replace(NOW, outcomes=(replace(NOW.outcomes[0], target="28 words"),))
    first, second = acts(PAPER, "P24-017", [version(2, early), version(9, NOW)])
    assert first.sentence == "plan written, cycle 2, 1 outcome"
    assert second.sentence == "outcome o1 target 28 → 40 words"
    assert second.first_line == "P24-017 plan: outcome o1 target 28 → 40 words"
    assert second.files == {PAPER.path: PAPER.text}
    assert first.files[PAPER.path] != PAPER.text


def test_a_version_like_the_one_before_is_no_act() -> None:
    assert len(list(acts(PAPER, "P24-017", [version(2, NOW), version(9, NOW)]))) == 1


def test_a_version_may_bring_its_own_sentence() -> None:
    (only,) = acts(PAPER, "P24-017", [version(2, NOW, sentence="review held: o1 met")])
    assert only.sentence == "review held: o1 met"


def test_an_act_of_the_whole_school_names_its_document_or_nothing() -> None:
    act = Act(date(2026, 3, 2), 0, "mwright", None, "setting/staff", "staff-amended", "one rate added", {})
    assert act.first_line == "setting/staff: one rate added"
    assert replace(act, document="").first_line == "one rate added"
