"""A day after a verb is heard day first, and without a year the nearest one behind us."""

from datetime import date

import click
import pytest

from senco_tui.cli.days import day_meant

MONDAY = date(2026, 11, 16)


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("2026-09-07", date(2026, 9, 7)),
        ("7 sept", date(2026, 9, 7)),
        ("7/9/26", date(2026, 9, 7)),
        ("4 dec", date(2025, 12, 4)),
        ("today", MONDAY),
    ],
)
def test_heard(typed: str, day: date) -> None:
    assert day_meant(typed, MONDAY) == day


@pytest.mark.parametrize("typed", ["soon", "31/2/2026", ""])
def test_misheard(typed: str) -> None:
    with pytest.raises(click.UsageError):
        day_meant(typed, MONDAY)
