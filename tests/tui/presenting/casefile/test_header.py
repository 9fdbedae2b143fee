"""The head of a case file: who, how they stand, what is next."""

from dataclasses import replace
from datetime import date

from senco_tui.casework.casefile import Filed
from senco_tui.casework.vocabulary import Flag, Side
from senco_tui.tui.presenting.casefile.header import header
from senco_tui.tui.presenting.cells import width_of
from tests.tui.presenting.casefile.example import CASE, OPENED, PUPIL, clock
from tests.tui.presenting.casefile.pages import styles_of, text_of


def test_three_lines_say_who_how_and_next() -> None:
    assert text_of(header(OPENED, 80)) == (
        "Ada Okafor · P24-017 · Year 5, 5K · she/her\n"
        "EHC plan since 4 Nov 2025 · SLCN, SEMH · looked after · EAL\n"
        "next Mon 9 Nov 2026, overdue 7 days: answer to our referral (an agency's)"
    )


def test_lateness_of_others_is_theirs_in_word_and_style() -> None:
    assert styles_of(header(OPENED, 80))["Mon 9 Nov 2026, overdue 7 days"] == "theirs"
    ours = replace(OPENED, clocks=(clock("plan review", date(2026, 11, 9)),))
    page = header(ours, 80)
    assert "(ours)" in text_of(page)
    assert styles_of(page)["Mon 9 Nov 2026, overdue 7 days"] == "overdue"


def test_more_dates_are_counted_where_there_is_room() -> None:
    assert text_of(header(OPENED, 100)).endswith("· 2 more")


def test_no_date_is_said_and_so_is_one_that_cannot_be_worked_out() -> None:
    assert text_of(header(replace(OPENED, clocks=()), 80)).endswith("next no date is running")
    wanting = (clock("plan review", None, missing="no review date", side=Side.SCHOOL),)
    assert "no date can be worked out" in text_of(header(replace(OPENED, clocks=wanting), 80))


def test_a_case_file_that_cannot_be_read_is_named_by_its_reference() -> None:
    opened = replace(OPENED, case=replace(CASE, pupil=None))
    assert text_of(header(opened, 80)).startswith(
        "P24-017 · the case file itself cannot be read\nneeds attention"
    )


def test_every_line_fits_a_narrow_screen() -> None:
    pupil = replace(PUPIL, name="Ada " + "Okafor-" * 30, flags=tuple(Flag))
    opened = replace(OPENED, case=replace(CASE, pupil=Filed("casefile", pupil, "a1")))
    assert all(width_of(line.text) <= 40 for line in header(opened, 40))


def test_a_name_cannot_steer_the_terminal_or_break_the_line() -> None:
    pupil = replace(PUPIL, name="\x1b[2JEvil\u202e [red]Name[/]\n")
    opened = replace(OPENED, case=replace(CASE, pupil=Filed("casefile", pupil, "a1")))
    assert text_of(header(opened, 80)).startswith("�[2JEvil� [red]Name[/]")
