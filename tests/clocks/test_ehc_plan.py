"""What several clocks ask of an EHC plan."""

import pytest

from senco_tui.clocks.ehc_plan import (
    last_reviewed,
    plan_stands,
    review_planned,
    reviews_held,
    says_amend,
    says_no,
)
from tests.clocks.given import case, day

TODAY = day("16 Nov 2026")


@pytest.mark.parametrize(
    ("facts", "stands"),
    [
        ("E since 1 Sep 2026", True),
        ("plan made 1 Sep 2026", True),
        ("plan made 1 Dec 2026", False),
        ("E since 1 Sep 2025; plan made 1 Sep 2025; ceased 1 Oct 2026", False),
        ("E since 1 Sep 2025; plan made 1 Sep 2025; ceased 1 Dec 2026", True),
        ("E since 1 Sep 2025; left 1 Oct 2026", False),
        ("K since 1 Sep 2025", False),
        ("unreadable; plan made 1 Sep 2026", True),
    ],
)
def test_whether_a_plan_stands(facts: str, stands: bool) -> None:
    assert plan_stands(case(facts), TODAY) is stands


def test_the_last_review_or_else_the_plan() -> None:
    plan = "plan made 10 Feb 2026"
    assert last_reviewed(case(plan)) == (day("10 Feb 2026"), "ehc")
    held = case(f"{plan}; annual review met 4 Nov 2026; annual review met 4 Nov 2025")
    assert [h.on for h in reviews_held(held)] == [day("4 Nov 2025"), day("4 Nov 2026")]
    assert last_reviewed(held) == (day("4 Nov 2026"), "annual-reviews/2026-11-04")
    remade = case("plan made 10 Nov 2026; annual review met 4 Nov 2025")
    assert last_reviewed(remade)[0] == day("10 Nov 2026")
    assert last_reviewed(case("K since 1 Sep 2025")) == (None, "ehc")


def test_the_review_being_prepared_is_no_old_one() -> None:
    held = "annual review met 4 Nov 2026"
    assert review_planned(case(f"{held}; annual review meeting 3 Nov 2025")) is None
    planned = review_planned(case(f"{held}; annual review meeting 3 Nov 2027"))
    assert planned is not None and planned.value.meeting == day("3 Nov 2027")


def test_the_las_words() -> None:
    assert [says_no(w) for w in ("refused", "No", "not to assess", "declined")] == [True] * 4
    assert [says_no(w) for w in ("assess", "yes", "notice given", None, "")] == [False] * 5
    assert [says_amend(w) for w in ("amend", "keep", "cease", None)] == [True, False, False, True]
