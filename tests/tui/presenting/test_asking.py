"""A question fits the screen, and every letter that answers it stands there with what it does."""

from senco_tui.tui.presenting.asking import choice_lines, label_lines
from senco_tui.tui.presenting.line import width_of


def test_a_long_label_takes_more_rows_and_no_more_than_four() -> None:
    assert [line.text for line in label_lines("Why?", 40)] == ["Why?"]
    assert len(label_lines("word " * 100, 20)) == 4


def test_letters_stand_with_their_words_and_esc_is_always_there() -> None:
    lines = choice_lines("Line 5: no date.", {"e": "edit again", "d": "discard what you typed"}, 30)
    told = [line.text.rstrip() for line in lines]
    assert told == ["Line 5: no date.", "e edit again", "d discard what you typed", "Esc leave it"]
    assert all(width_of(line.text.rstrip()) <= 30 for line in lines)
