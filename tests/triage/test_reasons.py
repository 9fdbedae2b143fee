"""Every reason has a table of when it speaks and of when it must be silent."""

from pathlib import Path

import pytest

from senco_tui.triage.reasons import OF_A_PUPIL, OF_THE_SETTING
from tests.clocks.tables import told

CASES = Path(__file__).parent / "cases"
OF_FILES = {"unreadable", "doubtful"}
"""Reasons about files rather than facts; their own tests make the problems they speak of."""

REASONS = sorted({reason.__name__ for reason in (*OF_A_PUPIL, *OF_THE_SETTING)} - OF_FILES)


@pytest.mark.parametrize("reason", REASONS)
def test_it_speaks_and_is_silent_twice_at_least(reason: str) -> None:
    rows = told(CASES / f"{reason}.md")
    silent = sum(not row.get("reason") for row in rows)
    assert silent >= 2 and len(rows) - silent >= 1
