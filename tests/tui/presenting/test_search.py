"""A search laid out: whose, which document, and the line around the words."""

from datetime import date

from senco_tui.tui.presenting.cells import width_of
from senco_tui.tui.presenting.search import (
    Match,
    Past,
    detail_lines,
    marked,
    progress_words,
    search_lines,
    title_lines,
)

NAMES = {"P24-017": "Okafor, Ada"}
NOW = Match("now a", "P24-017", "plan", "Sits near the door, as she asked.")
REVIEW = Match("now b", "P24-017", "reviews/2026-02-13", "x " * 60 + "the DOOR stays open " + "y " * 40)
PAST = Past(date(2024, 11, 11), "Priya Shah", date(2026, 1, 16), "Tom Hall", "the family\nis away")
ONCE = Match("then c", "P24-017", "plan", "sits near the door", PAST)


def text(*, past: bool, width: int = 80, of_case: bool = False) -> list[str]:
    made = search_lines("door", (NOW, REVIEW), (ONCE,) if past else None, NAMES, width, of_case=of_case)
    assert all(width_of(line.text) <= width for line in made)
    return [line.text for line in made]


def test_a_row_says_whose_and_which_and_shows_the_words() -> None:
    first, second = text(past=False)
    assert first.startswith("  Okafor, Ada     plan              Sits near the door, as she asked.")
    assert second.startswith("  Okafor, Ada     review 13 Feb 26  … x x x the DOOR stays open")
    assert text(past=False, of_case=True)[0].startswith("  plan              Sits near the door")


def test_what_is_no_longer_there_stands_under_a_rule_with_its_day() -> None:
    rows = text(past=True)
    assert rows[3].startswith("── no longer there ──") and width_of(rows[3]) == 80
    assert rows[4].startswith("  Okafor, Ada     plan              till 16 Jan 26  sits near the door")
    nothing = search_lines("door", (), (), NAMES, 60, of_case=False, nothing="nothing says this now")
    assert next(line.text for line in nothing) == "  nothing says this now"
    assert "nothing held these words" in nothing[-1].text


def test_no_width_breaks_it() -> None:
    for width in (1, 20, 40, 59, 60, 200):
        assert len(text(past=True, width=width)) == 5


def test_the_words_are_picked_out_without_case_or_marks() -> None:
    told = marked("Zoë reads, ZOE read, zoes doors", "zoe do")
    assert [span.text for span in told if span.style] == ["Zoë", "ZOE", "doors"]
    assert "".join(span.text for span in told) == "Zoë reads, ZOE read, zoes doors"
    assert marked("", "x") == () and [s.style for s in marked("plain", "[/]")] == [""]


def test_below_the_list_the_row_is_told_whole() -> None:
    rows = [line.text for line in detail_lines("door", ONCE, NAMES, 80)]
    assert rows[0] == "Okafor, Ada, P24-017 · plan" and rows[1] == "sits near the door"
    assert rows[2].startswith("came Mon 11 Nov 2024 by Priya Shah, went Fri 16 Jan 2026 by Tom Hall: the fam")
    setting = Match("now d", None, "setting/staff", "role: SENCo")
    assert detail_lines("senco", setting, NAMES, 80)[0].text == "the setting · setting: staff"
    assert [line.text for line in detail_lines("door", None, NAMES, 80)] == ["", ""]


def test_the_title_counts_what_is_and_what_was() -> None:
    assert (
        title_lines("door", "every file", (NOW,), None, 80)[0].text == "SEARCH  “door” in every file  1 now"
    )
    told = title_lines("door", "every file", (NOW,), (ONCE,), 80)[0].text
    assert told == "SEARCH  “door” in every file  1 now · 1 no longer there"
    assert title_lines("", "every file", (), None, 80)[0].text == "SEARCH   in every file"


def test_progress_is_in_words() -> None:
    assert progress_words(1500, 2765) == "looking through the past… 1,500 of 2,765 steps; Esc stops"
