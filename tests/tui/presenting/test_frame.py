"""The bars keep to their width, help is always in the footer, and a small window still says the row."""

import pytest

from senco_tui.tui.presenting.frame import footer_line, place_line, small_lines, status_line, veil_line
from senco_tui.tui.presenting.line import width_of

ENTRIES = [
    ("Enter", "open"),
    ("x", "explain"),
    ("h", "history"),
    ("C", "caseload"),
    ("u", "undo"),
    ("?", "help"),
]


@pytest.mark.parametrize("width", [1, 8, 20, 40, 80, 200])
def test_the_footer_keeps_help_and_what_fits(width: int) -> None:
    told = footer_line(ENTRIES, width).text
    assert told.endswith("? help  ")
    assert width < 40 or width_of(told.rstrip()) <= width


def test_all_five_entries_and_help_fit_eighty_cells() -> None:
    told = footer_line(ENTRIES, 80).text
    assert all(f"{key} {words}" in told for key, words in ENTRIES)


def test_the_status_is_cut_to_its_width_and_the_place_stands_right() -> None:
    told = status_line("Recorded 3f2a9c1: P24-017 plan: outcome added", "ok", 20)
    assert told.text == "Recorded 3f2a9c1: P…"
    assert status_line("fine", "no such tone", 20).spans[0].style == ""
    assert place_line("", "3 of 7", 10).text == "    3 of 7"
    assert place_line("12", "3 of 7", 10).text == "        12"


@pytest.mark.parametrize(("width", "height"), [(0, 0), (1, 1), (5, 3), (20, 5), (39, 14)])
def test_a_small_window_never_has_more_than_it_holds(width: int, height: int) -> None:
    lines = small_lines("1 B breach  Okafor, Ada  review overdue", width, height)
    assert len(lines) <= height
    assert all(width_of(line.text) <= max(width, 1) for line in lines)


def test_a_small_window_says_row_and_way_out() -> None:
    told = "\n".join(line.text for line in small_lines("Okafor, Ada  review overdue", 30, 10))
    assert "Okafor, Ada" in told and "q leaves" in told


def test_privacy_is_said_in_a_word_however_narrow() -> None:
    assert veil_line(80).text == "PRIVACY  initials only; X shows names again"
    assert veil_line(12).text.startswith("PRIVACY")
