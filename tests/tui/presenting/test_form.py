"""A form as values: the echo under an answer, the choices, the labels."""

from datetime import date

import pytest

from senco_tui.tui.presenting.cells import width_of
from senco_tui.tui.presenting.form import (
    Ask,
    Choice,
    Way,
    as_answered,
    echo,
    echo_lines,
    label_lines,
    over_lines,
    pick_lines,
    title_lines,
    wanting,
)
from senco_tui.tui.presenting.line import Span
from tests.tui.presenting.casefile.pages import text_of
from tests.tui.presenting.test_dates import CALENDAR, TODAY

DAY = Ask("by", "by", Way.DAY, hint="fri, 4 dec")
PICK = Ask("met", "o1", Way.PICK, choices=(Choice("m", "met", "met"), Choice("p", "partly", "partly met")))


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("4/12", Span("Fri 4 Dec 2026, in 18 days, term time", "ok")),
        ("31 nov", Span("November has 30 days", "warn")),
        (" ", Span("fri, 4 dec", "quiet")),
    ],
)
def test_a_day_is_said_back_while_it_is_typed(typed: str, said: Span) -> None:
    assert echo(DAY, typed, TODAY, CALENDAR) == said


def test_a_day_that_happened_is_sought_behind() -> None:
    behind = Ask("on", "on", Way.DAY, back=True)
    assert echo(behind, "fri", date(2026, 11, 16), CALENDAR).text.startswith("Fri 13 Nov 2026")


def test_other_answers_have_their_hint() -> None:
    assert echo(Ask("who", "who", hint="commas"), "x", TODAY, None) == Span("commas", "quiet")
    assert echo_lines(Span(""), 40) == ()


def test_blanks_are_evened_out_in_one_line_and_kept_in_many() -> None:
    assert as_answered(Ask("a", "a"), " x \n y ") == "x y"
    assert as_answered(Ask("a", "a", Way.WORDS), " x \n  y \n\n") == " x \n  y"


def test_the_picked_choice_stands_in_brackets() -> None:
    assert (
        text_of(pick_lines(PICK, "partly", 60, focused=True)).replace("\xa0", " ") == "m met · [p partly met]"
    )
    assert text_of(pick_lines(PICK, "partly", 60, focused=False)) == "partly met"
    assert text_of(pick_lines(PICK, "", 60, focused=False)) == "·"


def test_choices_wrap_between_one_another() -> None:
    assert all(width_of(line.text) <= 16 for line in pick_lines(PICK, "", 16, focused=True))


def test_titles_labels_and_what_stands_over_a_question() -> None:
    assert text_of(title_lines("Note", "Ada Okafor", 60)) == "Note · Ada Okafor\n"
    assert text_of(label_lines(Ask("a", "what was said and heard"), 15)) == "what was said"
    assert over_lines(DAY, 60) == ()
    assert text_of(over_lines(Ask("a", "a", over="Ada reads."), 60)) == "\nAda reads."


def test_what_is_wanting_is_quiet_and_comes_from_every_answer() -> None:
    ask = Ask("text", "text", lacks=lambda answers: None if answers["by"] else "Still to be said: by when.")
    assert wanting(ask, {"by": ""}) == Span("Still to be said: by when.", "quiet")
    assert wanting(ask, {"by": "fri"}).text == wanting(Ask("by", "by"), {}).text == ""
