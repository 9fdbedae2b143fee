"""Whether a one-page profile was reviewed this term, told as cases."""

from datetime import date
from pathlib import Path

import pytest

from senco_tui.casework.plan import Profile
from senco_tui.casework.setting import Calendar, Term
from senco_tui.clocks.profile_review import reviewed_this_term, unreviewed
from senco_tui.clocks.school_year import school_days
from tests.clocks.tables import Told, told

TERMS = (
    Term("autumn", date(2026, 9, 2), date(2026, 12, 18)),
    Term("spring", date(2027, 1, 4), date(2027, 3, 25)),
)


@pytest.mark.parametrize(
    "row", told(Path(__file__).parent / "cases" / "profile_review.md"), ids=lambda r: f"line {r.line}"
)
def test_a_profile_is_looked_at_each_term(row: Told) -> None:
    days = school_days(Calendar(TERMS) if row["calendar"] == "entered" else None)
    profile = Profile(None if row["reviewed"] == "–" else date.fromisoformat(row["reviewed"]))
    today, fine = date.fromisoformat(row["today"]), row["what is said"] == "–"
    assert unreviewed(profile, days, today) == (None if fine else row["what is said"])
    assert reviewed_this_term(profile, days, today) is fine
