from dataclasses import dataclass, replace
from datetime import date

import pytest

from senco_tui.history.revision import Revision
from senco_tui.tui.presenting.standing import age, standing_lines
from tests.tui.presenting.test_history import LOG

TODAY = date(2026, 11, 16)
WORDED = replace(LOG[0], reason="agreed with the family")


@dataclass(frozen=True)
class Outcome:
    id: str = "o1"
    document: str = "plan"
    text: str = "asks for help at home and in class"
    since: date = date(2025, 1, 10)
    carried: int = 3
    wordings: int = 2
    worded: Revision = WORDED
    last: Revision = LOG[1]


def test_an_outcome_says_how_long_its_words_have_stood() -> None:
    lines = list(standing_lines((Outcome(),), TODAY, 100))
    assert [line.text for line in lines] == [
        "How long the words have stood",
        "",
        "o1  asks for help at home and in class",
        "    22 months, since 10 Jan 2025 · carried on unchanged 3 times · reworded once",
        "    Priya Shah: “agreed with the family”",
        "    last touched Tue 3 Nov 2026 by Tom Hall",
    ]
    assert {line.key for line in lines[1:]} == {"o1"}
    assert any(s.style == "warn" for line in lines for s in line.spans)


def test_one_that_is_new_says_so_and_none_at_all_too() -> None:
    new = replace(Outcome(), carried=0, wordings=1, last=Outcome().worded)
    assert list(standing_lines((new,), TODAY, 120))[3].text.endswith("2025 · not yet carried on")
    assert list(standing_lines((), TODAY, 80))[1].text.startswith("There is no plan")


@pytest.mark.parametrize(
    ("since", "words"),
    [
        (date(2026, 11, 15), "1 day"),
        (date(2026, 11, 3), "13 days"),
        (date(2026, 10, 12), "5 weeks"),
        (date(2026, 1, 17), "9 months"),
        (date(2026, 1, 16), "10 months"),
        (date(2024, 11, 16), "2 years"),
        (date(2024, 10, 16), "2 years 1 month"),
    ],
)
def test_an_age_as_people_say_it(since: date, words: str) -> None:
    assert age(since, TODAY) == words
