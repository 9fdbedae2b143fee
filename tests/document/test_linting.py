"""Remarks on wording and facts: by line and key, and nothing is said of what is not understood."""

from senco_tui.document.complaint import Complaint
from senco_tui.document.linting import lint
from senco_tui.document.problem import Severity

PLAN = """---
cycle: 1
since: 2026-09-07
review_due: 2026-12-04
outcomes:
  - id: o1
    text: Reads regularly to an adult
    baseline: not at all
    target: twice a day
    by: 2026-12-04
  - id: o2
    text: Asks for help
    strategies:
      - a card
      - adults help as required
---

## Strategies

Sits near the door.
Access to a quiet space.

## The family's view

We read regularly at home.
"""


def test_each_remark_stands_at_its_line_and_key() -> None:
    found = lint("plan", PLAN, path="plan.md", case="P24-001")
    assert all(one.severity is Severity.NOTE for one in found)
    assert [(one.line, one.key) for one in found] == [
        (7, "outcomes.o1.text"),
        (11, "outcomes.o2"),
        (15, "outcomes.o2.strategies.2"),
        (21, None),
    ]
    assert "no baseline, measure and by" in found[1].sentence
    assert found[3].column == 1


def test_a_family_may_say_it_in_its_own_words() -> None:
    assert not [p for p in lint("plan", PLAN, path="plan.md", case="P24-001") if p.line > 22]


def test_what_only_other_files_tell_finds_its_line_by_the_id() -> None:
    more = (Complaint(("outcomes", "o2", "text"), "Copied."),)
    found = lint("plan", PLAN, path="plan.md", case="P24-001", more=more)
    assert [p.line for p in found if p.sentence == "Copied."] == [12]


def test_a_line_of_section_f_and_a_provision_say_what_they_lack() -> None:
    ehc = "provision:\n  - id: f1\n    text: regular help\n    who: TA\n"
    assert [(p.line, p.key) for p in lint("ehc", ehc, path="ehc.yaml", case="P24-001")] == [
        (2, "provision.f1"),
        (3, "provision.f1.text"),
    ]
    (one,) = lint("provision/talk", "name: Talk boost\nlead: tom\nminutes: 20\n", path="p.yaml", case=None)
    assert "how often and group size" in one.sentence


def test_missing_days_are_named() -> None:
    plan, pupil = "---\ncycle: 1\n---\n", "---\nname: Ada Okafor\n---\n"
    (one,) = lint("plan", plan, path="plan.md", case="P24-001")
    assert "no first day and review date" in one.sentence
    (two,) = lint("casefile", pupil, path="casefile.md", case="P24-001")
    assert "date of birth" in two.sentence


def test_nothing_is_said_of_what_is_not_understood() -> None:
    assert lint("plan", "---\noutcomes: [\n---\n", path="plan.md", case="P24-001") == ()
    assert lint("plan", PLAN.replace("2026-12-04", "soon"), path="plan.md", case="P24-001") == ()
    assert lint("nonsense", PLAN, path="x", case="P24-001") == ()
