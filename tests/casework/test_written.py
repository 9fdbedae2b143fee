"""What happened on one day and was written down on another."""

from datetime import date

import pytest

from senco_tui.casework.written import happened, is_late, late_words, named_day

HAPPENED = date(2026, 11, 3)


@pytest.mark.parametrize(
    ("name", "day"),
    [
        ("contacts/2026-11-03-1", HAPPENED),
        ("pupils/P24/P24-017/notes/2026-11-03-2.md", HAPPENED),
        ("reviews/2026-11-03", HAPPENED),
        ("requests/2026-11-03-salt", HAPPENED),
        ("contacts/2026-02-30-1", None),
        ("annual-reviews/2026-11-03", None),
        ("delivery/talk-boost-a/2026-11-03", None),
        ("plan", None),
    ],
)
def test_the_day_a_record_is_of(name: str, day: date | None) -> None:
    assert happened([name]) == day


def test_of_several_the_earliest_and_of_any_document_its_own() -> None:
    assert happened(["plan.md", "contacts/2026-11-05-1.md", "reviews/2026-11-03.md"]) == HAPPENED
    assert named_day("annual-reviews/2026-11-03") == HAPPENED


@pytest.mark.parametrize(
    ("written", "late", "words"),
    [
        (date(2026, 11, 2), False, ""),
        (HAPPENED, False, ""),
        (date(2026, 11, 4), False, "happened Tue 3 Nov 2026, written Wed 4 Nov 2026"),
        (date(2026, 11, 5), True, "happened Tue 3 Nov 2026, written Thu 5 Nov 2026"),
        (date(2026, 11, 12), True, "happened Tue 3 Nov 2026, written Thu 12 Nov 2026"),
    ],
)
def test_the_next_day_is_told_and_what_is_later_is_late(written: date, late: bool, words: str) -> None:
    assert is_late(HAPPENED, written) is late
    assert late_words(HAPPENED, written) == words


@pytest.mark.parametrize(
    ("happened_on", "written", "late"),
    [
        (date(2026, 11, 6), date(2026, 11, 9), False),
        (date(2026, 11, 6), date(2026, 11, 10), True),
        (date(2026, 11, 7), date(2026, 11, 9), False),
        (date(2026, 11, 5), date(2026, 11, 9), True),
        (date(2026, 11, 6), date(2025, 11, 6), False),
    ],
)
def test_a_weekend_makes_nothing_late(happened_on: date, written: date, late: bool) -> None:
    assert is_late(happened_on, written) is late


def test_what_has_no_day_of_its_own_is_never_late() -> None:
    assert not is_late(None, HAPPENED) and late_words(None, HAPPENED) == ""
