"""What cases/found.md says is wrong, and the hours a plan promises that nobody gave."""

from pathlib import Path

import pytest

from senco_tui.clocks.school_year import school_days
from senco_tui.provision.found import found, hours_short, runs
from senco_tui.provision.given import ledger
from tests.clocks.given import CALENDAR, case, day
from tests.clocks.tables import Told, told
from tests.provision.given import colleagues, deliveries, provision

DAYS, TODAY = school_days(CALENDAR), day("16 Nov 2026")


@pytest.mark.parametrize(
    "row", told(Path(__file__).parent / "cases" / "found.md"), ids=lambda r: f"line {r.line}"
)
def test_found(row: Told) -> None:
    both = [provision(f"{row[name]}, since 7 Sep 2026", name) for name in ("talk-boost", "lego")]
    wrong = found(both, (), colleagues(row["staff"]), ledger(()), DAYS, TODAY)
    assert "; ".join(f"{f.who} {f.sentence}" if f.who else f.sentence for f in wrong) == row["found"]


def test_hours_of_section_f_short_are_told_for_who_is_here() -> None:
    facts = "plan made 1 Sep 2025; line f1 30 min × 2, by talk-boost; line f2 30 min × 1, by lego"
    facts += "; line f3 20 min × 1"
    here, gone = case(facts), case(f"{facts}; left 2 Nov 2026", "P25-002")
    book = ledger(deliveries("2 Nov 2026: 30; lego 3 Nov 2026: 30; lego 10 Nov 2026: 30"))
    short = list(hours_short((here, gone), book, DAYS, TODAY))
    assert [(f.who, f.sentence, f.names) for f in short] == [
        ("P25-001", "f1: 1 of 4 sessions, 1 h 30 short since 2 Nov", ("talk-boost",))
    ]


def test_what_runs_today() -> None:
    facts = ("since 16 Nov 2026", "since 17 Nov 2026", "until 15 Nov 2026", "until 16 Nov 2026", "")
    assert [runs(provision(f).value, TODAY) for f in facts] == [True, False, False, True, True]
