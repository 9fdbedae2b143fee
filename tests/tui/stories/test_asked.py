"""What the pane beside the log is asked to say, and how it is let go of."""

from datetime import date

from senco_tui.tui.stories.asked import Asked
from tests.tui.presenting.test_history import LOG

EARLY, LATE = date(2025, 2, 1), date(2026, 2, 1)


def test_two_pins_are_two_days_and_a_third_takes_the_place_of_the_first() -> None:
    asked = Asked()
    asked.pin("a")
    assert not asked.holding
    asked.pin("b")
    assert asked.holding and asked.two_days
    asked.pin("c")
    assert asked.pins == ["b", "c"]
    asked.pin("c")
    assert asked.pins == ["b"] and not asked.two_days


def test_typed_days_are_put_in_order_and_a_pin_lets_go_of_them() -> None:
    asked = Asked(standing=True)
    asked.type_days(LATE, EARLY)
    assert asked.days == (EARLY, LATE) and asked.two_days and not asked.standing
    asked.pin("a")
    assert asked.days is None


def test_exact_lines_and_how_long_words_stood_are_no_two_days() -> None:
    assert not Asked(days=(EARLY, LATE), exact=True).two_days
    assert not Asked(days=(EARLY, LATE), standing=True).two_days


def test_let_go_it_is_the_change_under_the_cursor_again() -> None:
    asked = Asked(["a"], (EARLY, LATE), standing=True, exact=True)
    assert asked.let_go() and not asked.holding and asked.exact
    assert not asked.let_go()


def test_the_earlier_pin_comes_first() -> None:
    assert Asked([LOG[0].id, LOG[2].id]).pinned(LOG) == (LOG[2], LOG[0])
