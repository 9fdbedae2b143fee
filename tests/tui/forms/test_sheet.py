"""What forms have in common: reading answers, free names, the words that stand in boxes."""

from datetime import date

from senco_tui.casework.casefile import Section
from senco_tui.tui.forms.sheet import Reading, next_free, sections, typed_day
from senco_tui.tui.presenting.dates import heard
from senco_tui.tui.presenting.form import Wrong

TODAY = date(2026, 11, 16)


def test_words_days_rows_and_names_are_read() -> None:
    reading = Reading(
        {"a": "  x ", "d": "4/12", "r": "- one\n\n• two\nthree", "n": "mother, , pupil"}, TODAY, None
    )
    assert reading.text("a") == "x"
    assert reading.some("missing") is None
    assert reading.day("d") == date(2026, 12, 4)
    assert reading.rows("r") == ("one", "two", "three")
    assert reading.names("n") == ("mother", "pupil")
    assert reading.wrongs == []


def test_what_is_wrong_is_gathered_with_its_question() -> None:
    reading = Reading({"d": "soonish", "h": "tomorrow"}, TODAY, None)
    assert reading.day("d") is None
    assert reading.needed("t", "it needs words") == ""
    assert reading.happened("h") == date(2026, 11, 17)
    assert [w.name for w in reading.wrongs] == ["d", "t", "h"]
    assert reading.wrongs[1] == Wrong("t", "it needs words")


def test_something_that_happened_wants_its_day() -> None:
    reading = Reading({}, TODAY, None)
    assert reading.happened("on") == TODAY
    assert reading.wrongs[0].name == "on"


def test_the_next_free_number_of_the_day() -> None:
    taken = ["notes/2026-11-16-1", "notes/2026-11-16-2", "notes/2026-11-15-3"]
    assert next_free("notes", TODAY, taken) == "notes/2026-11-16-3"
    assert next_free("contacts", TODAY, ()) == "contacts/2026-11-16-1"


def test_a_day_in_a_box_is_heard_again() -> None:
    assert heard(typed_day(date(2027, 2, 12)), TODAY) == date(2027, 2, 12)
    assert typed_day(None) == ""


def test_only_sections_with_words_are_written() -> None:
    assert sections(("A", " x \n"), ("B", " ")) == (Section("A", "x"),)
