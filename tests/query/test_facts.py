import pytest

from senco_tui.query.facts import FACTS, fact, group
from senco_tui.query.words import ALONE, Sort
from tests.clocks.given import case, day

TODAY = day("26 Nov 2026")


def test_every_fact_has_its_word_and_every_word_its_fact() -> None:
    assert set(FACTS) == {known.name for known in ALONE if known.sort is Sort.FACT}


@pytest.mark.parametrize(
    ("name", "facts", "holds"),
    [
        ("advice", "plan made 1 Feb 2026; annual review meeting 10 Dec 2026, asked SaLT", False),
        ("advice", "plan made 1 Feb 2026; annual review meeting 10 Dec 2026, requests sent 1 Nov 2026", True),
        ("advice", "requested 1 Sep 2026; advice sent 1 Oct 2026", True),
        ("assessment", "requested 1 Sep 2026", True),
        ("assessment", "requested 1 Sep 2026, plan made 1 Nov 2026", False),
        ("voice", "plan from 7 Sep 2026; voice 1 Sep 2026", False),
        ("voice", "plan from 7 Sep 2026; voice 8 Sep 2026", True),
        ("ours", "request to SaLT, asked 2 Oct 2026, turn school", True),
        ("waiting", "request to SaLT, asked 2 Oct 2026, turn school", False),
        ("waiting", "waiting for SaLT since 2 Oct 2026, chase by 3 Dec 2026", True),
        ("snoozed", "snoozed quiet until 3 Dec 2026", True),
        ("snoozed", "snoozed quiet until 3 Nov 2026", False),
        ("parttime", "part-time from 2 Nov 2026 until 20 Nov 2026", False),
        ("parttime", "part-time from 2 Nov 2026", True),
        ("safeguarding", "safeguarding pointer", True),
    ],
)
def test_when_a_fact_holds(name: str, facts: str, holds: bool) -> None:
    assert fact(name, case(facts), TODAY) is holds


def test_an_unreadable_file_stays_in_sight_on_the_register() -> None:
    unread = case("unreadable")
    assert [group(name, unread, TODAY) for name in ("register", "ambers", "leavers", "everyone")] == [
        None,
        False,
        False,
        True,
    ]
