"""Amending an outcome: only what was typed changes."""

from datetime import date

from senco_tui.casework.change import OutcomeAmended
from senco_tui.casework.edit import Amended, Put
from senco_tui.tui.forms.amend_outcome import AmendOutcome
from senco_tui.tui.presenting.form import Ask, as_answered
from tests.tui.presenting.casefile.example import CASE, PLAN, TODAY

SHEET = AmendOutcome(CASE, PLAN.outcomes[0], TODAY)


def answers(asks: tuple[Ask, ...], **typed: str) -> dict[str, str]:
    """Every box as it stands, with some typed over."""
    return {a.name: as_answered(a, a.value) for a in asks} | typed


def test_it_knows_the_plan_it_stands_on_and_where_to_keep_words() -> None:
    assert SHEET.basis == {"plan": "a3"}
    assert SHEET.draft == "P24-017 plan o1"
    assert SHEET.title == "Amend outcome o1"


def test_only_the_field_that_was_typed_is_put() -> None:
    made = SHEET.made(answers(SHEET.asks(), target="60 words a minute"))
    assert isinstance(made, OutcomeAmended)
    assert made.filings() == (Amended("plan", (Put(("outcomes", "o1", "target"), "60 words a minute"),)),)


def test_a_box_emptied_takes_the_field_out() -> None:
    made = SHEET.made(answers(SHEET.asks(), measure="", by=""))
    assert isinstance(made, OutcomeAmended)
    assert (made.after.measure, made.after.by) == (None, None)


def test_a_day_is_heard_and_strategies_are_one_a_line() -> None:
    made = SHEET.made(answers(SHEET.asks(), by="fri", strategies="- one\ntwo\n"))
    assert isinstance(made, OutcomeAmended)
    assert made.after.by == date(2026, 11, 20)
    assert made.after.strategies == ("one", "two")


def test_only_blanks_changed_is_nothing_changed() -> None:
    made = SHEET.made(answers(SHEET.asks(), text="Ada  reads a page of her own choosing aloud to an adult. "))
    assert isinstance(made, OutcomeAmended)
    assert made.after == made.before


def test_an_outcome_without_words_and_a_date_that_is_none_are_wrong() -> None:
    made = SHEET.made(answers(SHEET.asks(), text=" ", by="31 nov"))
    assert isinstance(made, tuple)
    assert [w.name for w in made] == ["text", "by"]


def test_the_same_form_on_a_fresh_file() -> None:
    assert SHEET.on(CASE) == SHEET


def test_what_it_lacks_is_said_from_what_is_typed() -> None:
    (lacks,) = [a.lacks for a in SHEET.asks() if a.lacks]
    assert lacks(answers(SHEET.asks())) is None
    assert lacks(answers(SHEET.asks(), target="", measure="", by="31 nov")) == (
        "Still to be said: what will be seen or counted and by when."
    )
