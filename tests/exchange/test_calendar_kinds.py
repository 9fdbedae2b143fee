"""What an entry's words name: cases/kinds.md."""

from datetime import date, timedelta
from pathlib import Path

import pytest

from senco_tui.exchange.calendar_kinds import kind_of_entry, term_name
from tests.clocks.tables import Told, told

ON = date(2026, 9, 7)


@pytest.mark.parametrize("row", told(Path(__file__).parent / "cases" / "kinds.md"), ids=lambda r: r["words"])
def test_the_words_name_a_kind(row: Told) -> None:
    found = kind_of_entry(row["words"], ON, ON + timedelta(days=int(row["days"]) - 1))
    assert (found or "nothing") == row["kind"]


def test_a_term_is_named_by_its_words_or_by_its_season() -> None:
    assert term_name("Michaelmas Term", ON) == "Michaelmas term 2026"
    assert term_name("Term 3", date(2027, 1, 4)) == "Term 3 2027"
    assert term_name("Term begins", date(2027, 1, 4)) == "Spring term 2027"
    assert term_name("Term begins", date(2027, 4, 12)) == "Summer term 2027"
