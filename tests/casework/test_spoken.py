from datetime import date
from decimal import Decimal

import pytest

from senco_tui.casework.spoken import (
    counted,
    is_band,
    is_class,
    is_code,
    is_filed_name,
    is_plain,
    is_reason,
    is_slug,
    spoken_amounts,
    spoken_day,
    spoken_heading,
    spoken_move,
    spoken_number,
)


@pytest.mark.parametrize(
    ("was", "now", "words"),
    [
        (date(2026, 2, 13), date(2026, 3, 27), "from 13 Feb to 27 Mar"),
        (date(2026, 12, 4), date(2027, 1, 15), "from 4 Dec to 15 Jan"),
        (date(2026, 2, 13), date(2027, 2, 12), "from 13 Feb 2026 to 12 Feb 2027"),
        (date(2026, 1, 13), date(2026, 11, 18), "from 13 Jan 2026 to 18 Nov 2026"),
    ],
)
def test_a_year_is_spoken_where_the_nearer_reading_would_be_wrong(was: date, now: date, words: str) -> None:
    assert spoken_move(was, now) == words


def test_a_day_is_spoken_with_its_weekday() -> None:
    assert spoken_day(date(2026, 12, 4)) == "Fri 4 Dec 2026"


def test_one_is_one_and_two_are_many() -> None:
    assert [counted(n, "entry", "entries") for n in (0, 1, 2)] == ["0 entries", "1 entry", "2 entries"]
    assert counted(3, "outcome") == "3 outcomes"


@pytest.mark.parametrize("text", ["o2", "f13", "7", "a1"])
def test_an_id_is_a_code(text: str) -> None:
    assert is_code(text)


@pytest.mark.parametrize("text", ["ada", "o", "outcome2", "o2\n", "O2", "ó2", "", "o٢", "o12345"])
def test_what_is_no_code_is_not_taken_for_one(text: str) -> None:
    assert not is_code(text)


def test_what_the_setting_files_things_under() -> None:
    assert all(is_slug(t) for t in ("review_overdue", "talk-boost-a", "salt"))
    assert not any(is_slug(t) for t in ("Mrs Bell", "Ada", "a b", "-x", "x" * 41, ""))


def test_a_file_has_a_name_of_several_words_and_a_band_is_short() -> None:
    assert is_filed_name("talk-boost-a") and not is_filed_name("elsa") and not is_filed_name("Mrs-Bell")
    assert all(is_reason(t) for t in ("review_overdue", "quiet")) and not is_reason("ada")
    assert all(is_band(t) for t in ("C", "3B", "4")) and not any(is_band(t) for t in ("Ada", "c", ""))


def test_the_fields_own_words_are_plain_and_names_are_not() -> None:
    assert all(is_plain(t) for t in ("SLCN", "parent", "Mother", "targeted plus", "R", "P24-017", "JCQ"))
    assert not any(is_plain(t) for t in ("Ada", "Mrs Bell", "mother Ngozi", "slcn ", ""))


def test_a_class_is_year_and_letter_not_a_teacher() -> None:
    assert all(is_class(t) for t in ("4B", "R", "Y10", "7"))
    assert not any(is_class(t) for t in ("Mrs Bell", "Oak", "4 Bell", ""))


@pytest.mark.parametrize(
    ("was", "now", "words"),
    [
        ("12 words", "20 words", "12 → 20 words"),
        ("3 of 5 lessons", "4 of 5 lessons", "3 → 4 of 5 lessons"),
        ("12 words", "3 sentences", "12 words → 3 sentences"),
        ("60%", "80%", "60% → 80%"),
        ("reads 12 common words alone", "reads 20 common words alone", "12 → 20"),
        ("reads 12 words alone", "reads 20 words alone", "12 → 20 words"),
        ("asks Ada 12 times", "asks Sam 20 times", None),
        ("12 words", "reads to Ada", None),
        ("3 Ada", "4 Ada", "3 → 4"),
        ("between 3 and 5", "between 4 and 6", None),
        ("call 01632 960001", "call 01632 960002", None),
        ("12 Ada", "12 Bell", None),
    ],
)
def test_amounts_are_told_and_the_words_around_them_are_not(was: str, now: str, words: str | None) -> None:
    assert spoken_amounts(was, now) == words


@pytest.mark.parametrize(
    ("title", "words"),
    [
        ("Strategies", "section “Strategies”"),
        ("What people appreciate about me", "section “What people appreciate about me”"),
        ("Parent's view", "section “Parent's view”"),
        ("", "opening words"),
        ("Ada's strategies", "section 3"),
        ("What it may mean", "section “What it may mean”"),
        ("What May likes", "section 3"),
        ("What Will likes", "section 3"),
        ("2026", "section 3"),
        ("Notes\u202e", "section 3"),
    ],
)
def test_a_heading_is_quoted_only_when_it_names_nobody(title: str, words: str) -> None:
    assert spoken_heading(title, 3) == words
    assert spoken_heading("Ada") == "one section"


def test_numbers_lose_their_trailing_noughts_and_nothing_else() -> None:
    numbers = [
        spoken_number(n) for n in (30, Decimal("2.50"), Decimal("40"), Decimal("100.00"), Decimal("1E+3"))
    ]
    assert numbers == ["30", "2.5", "40", "100", "1000"]
