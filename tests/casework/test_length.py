"""How a rule says its length, and what is refused with a sentence."""

import pytest

from senco_tui.casework.length import (
    Along,
    Before,
    Blank,
    By,
    Length,
    NoLength,
    Nth,
    OwnDate,
    Phrase,
    TimesAYear,
    YearBegins,
    read_length,
)
from tests.clocks.given import shipped_rules


@pytest.mark.parametrize(
    ("add", "steps"),
    [
        ("+ 6 weeks", (Along((Length(6, "week"),)),)),
        ("+6 weeks", (Along((Length(6, "week"),)),)),
        ("4 weeks before", (Along((Length(-4, "week"),)),)),
        ("- 4 weeks", (Along((Length(-4, "week"),)),)),
        ("− 1 day", (Along((Length(-1, "day"),)),)),
        ("+ 12 months - 1 day", (Along((Length(12, "month"), Length(-1, "day"))),)),
        ("+ 15 school days", (Along((Length(15, "school day"),)),)),
        ("before 15 February", (Before(2, 15),)),
        ("by 31 December", (By(12, 31),)),
        ("third Thursday of January", (Nth(3, 3, 1),)),
        ("Year 9 begins", (YearBegins(9),)),
        ("3 a year", (TimesAYear(3),)),
        ("own date", (OwnDate(),)),
        ("blank", (Blank(),)),
        ("", (Blank(),)),
    ],
)
def test_the_phrases(add: str, steps: tuple[object, ...]) -> None:
    assert read_length(add) == Phrase(steps)  # type: ignore[arg-type]


def test_the_later_of_two() -> None:
    two = Along((Length(2, "month"),)), Along((Length(1, "month"),))
    assert read_length("later of + 2 months; + 1 month") == Phrase(two, "later")


@pytest.mark.parametrize(
    "add",
    [
        "soon",
        "+ six weeks",
        "+ 6 fortnights",
        "before 30 February",
        "on 2027-02-30",
        "+ 99999 years",
        "sixth Thursday of May",
        "+ 6 weeks or so",
    ],
)
def test_anything_else_is_refused_with_a_sentence(add: str) -> None:
    with pytest.raises(NoLength, match="“"):
        read_length(add)


def test_every_shipped_rule_can_be_read() -> None:
    for rule in shipped_rules():
        read_length(rule.add)
