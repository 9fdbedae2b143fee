from datetime import date
from pathlib import Path
from typing import Any

from senco_tui.desk.sharing import last_shared, names
from tests.desk.years import CASE, COMMITS, kept


def test_the_family_last_saw_the_plan_before_it_moved_on(tmp_path: Path) -> None:
    store: Any = kept(tmp_path / "store")
    shared = last_shared(store, CASE)
    assert shared is not None
    assert (shared.tag, shared.day) == (f"shared/{CASE}/2025-01-10", date(2025, 1, 10))
    assert shared.revision == store.ids()[2]
    words = [d.words for d in shared.since]
    assert words[0] == "cycle 1 → 3" and "outcome o1 target 3 → 4 of 5 lessons" in words


def test_of_several_the_latest_day_counts_and_one_that_is_no_day_does_not(tmp_path: Path) -> None:
    store: Any = kept(tmp_path / "store")
    last, when = store.ids()[-1], COMMITS[-1].when
    for name in (f"shared/{CASE}/2026-02-03", f"shared/{CASE}/2026-02-31", "triage/2026-W06"):
        store.repository.tag(name, last, "given", "Priya Shah", "p@example.org", when)
    shared = last_shared(store, CASE)
    assert shared is not None
    assert (shared.day, shared.since) == (date(2026, 2, 3), ())
    assert names(store)[last] == tuple(sorted(names(store)[last]))
    assert "triage/2026-W06" in names(store)[last]


def test_a_family_that_was_given_nothing(tmp_path: Path) -> None:
    assert last_shared(kept(tmp_path / "store"), "P24-018") is None
