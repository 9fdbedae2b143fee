"""The rungs name fields that exist, rules the program ships, and each in the order of the law."""

from dataclasses import fields

from senco_tui.casework.ehc import AnnualReview, Ehc
from senco_tui.clocks.rungs import AMENDED, ASSESSMENT, BESIDE, CONSULTED, REFUSED, REVIEW
from tests.clocks.given import shipped_rules

RULES = {rule.id: rule for rule in shipped_rules()}


def test_each_rung_is_a_field_of_its_document() -> None:
    assert {w.field for w in (*ASSESSMENT, *REFUSED, *CONSULTED)} <= {f.name for f in fields(Ehc)}
    assert {w.field for w in (*REVIEW, *AMENDED)} <= {f.name for f in fields(AnnualReview)}


def test_each_clock_is_a_rule_of_that_side() -> None:
    for way in (*ASSESSMENT, *REFUSED, *CONSULTED, *REVIEW, *AMENDED):
        if way.rule is not None:
            assert RULES[way.rule].side == way.side, way
    assert all(RULES[rule].side == side for rule, _, side in BESIDE)


def test_every_clock_of_the_process_has_a_rung() -> None:
    told = {w.rule for w in (*ASSESSMENT, *REFUSED, *CONSULTED, *REVIEW, *AMENDED)} | {
        r for r, _, _ in BESIDE
    }
    asked = {r for r in RULES if r.split(".")[0] in ("needs_assessment", "annual_review", "phase_transfer")}
    assert asked - told == {"needs_assessment.refusal_to_issue", "annual_review.complete"}
