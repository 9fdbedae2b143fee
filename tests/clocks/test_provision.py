"""A provision's review: its own date, missing where none is set, over once it has ended."""

import pytest

from senco_tui.clocks.almanac import almanac
from senco_tui.clocks.clock import Standing, standing
from senco_tui.clocks.provision import provision_review
from tests.clocks.given import day, setting
from tests.triage.provided import provisions

TODAY = day("16 Nov 2026")


@pytest.mark.parametrize(
    ("facts", "stands"),
    [
        ("talk-boost, since 7 Sep 2026, review due 13 Nov 2026", Standing.OVERDUE),
        ("talk-boost, since 7 Sep 2026, review due 16 Nov 2026", Standing.DUE),
        ("talk-boost, since 7 Sep 2026", Standing.MISSING),
        ("talk-boost, since 7 Sep 2026, until 13 Nov 2026", None),
        ("talk-boost, since 7 Sep 2026, exit measured 13 Nov 2026", None),
        ("talk-boost, since 7 Dec 2026", None),
    ],
)
def test_how_it_stands(facts: str, stands: Standing | None) -> None:
    found = list(provision_review(provisions(facts)[0], almanac(setting()), TODAY))
    assert [standing(c, TODAY) for c in found] == ([stands] if stands else [])
