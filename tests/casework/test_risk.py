import pytest

from senco_tui.casework.risk import Risk


@pytest.mark.parametrize(
    ("likelihood", "severity", "rating"), [(3, 4, 12), (5, 5, 25), (None, 4, None), (2, None, None)]
)
def test_a_risk_is_rated_only_where_both_are_judged(
    likelihood: int | None, severity: int | None, rating: int | None
) -> None:
    assert Risk("r1", "leaves the room", likelihood=likelihood, severity=severity).rating == rating
