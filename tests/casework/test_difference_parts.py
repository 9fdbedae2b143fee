from datetime import date
from decimal import Decimal

from senco_tui.casework.difference_parts import Difference, as_text, joined, said, under
from senco_tui.casework.plan import Outcome
from senco_tui.casework.vocabulary import NeedType


def test_a_difference_told_from_outside_keeps_its_texts() -> None:
    inner = said("reworded", "was", "now", ("text",))
    (outer,) = under(("outcomes", "o2"), "outcome o2", (inner,))
    assert outer == Difference(("outcomes", "o2", "text"), "outcome o2 reworded", "was", "now", "outcome o2")
    (further,) = under(("plan",), "", (outer,))
    assert (further.path[0], further.subject) == ("plan", "outcome o2")


def test_nothing_is_shown_as_nothing() -> None:
    assert [as_text(v) for v in (None, (), "")] == [None, None, None]
    assert joined("a", "", "b") == "a b"


def test_what_a_screen_shows_of_a_value() -> None:
    assert as_text(date(2026, 12, 4)) == "Fri 4 Dec 2026"
    assert as_text(False) == "no"
    assert as_text(Decimal("2.50")) == "2.5"
    assert as_text({"quiet": 42}) == "quiet: 42"
    assert as_text(("parent", "pupil")) == "parent\npupil"


def test_a_record_is_shown_one_field_a_line_without_the_empty_ones() -> None:
    outcome = Outcome("o1", "asks for help", NeedType.SLCN, by=date(2026, 12, 4))
    assert as_text(outcome) == "text: asks for help\nneed: SLCN\nby: Fri 4 Dec 2026"
    assert as_text((outcome, outcome)) == f"{as_text(outcome)}\n\n{as_text(outcome)}"
