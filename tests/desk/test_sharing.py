from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

from senco_tui.casework.sharing import Shared
from senco_tui.desk.opening import open_store
from senco_tui.desk.outcome import Recorded, Refused
from senco_tui.desk.reading import read_text
from senco_tui.desk.recalling import revision_on
from senco_tui.desk.sharing import give, last_shared, names
from tests.cli.office import found_office
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


def test_given_today_it_is_what_is_recorded_now_and_a_second_one_has_its_number(tmp_path: Path) -> None:
    root = found_office(tmp_path / "elm-lane")
    now = datetime(2026, 11, 16, 12, tzinfo=UTC)
    with open_store(root, account="nobody") as store:
        first = give(
            store, "P24-001", Shared("parent", now.date()), _plan_print(store), today=now.date(), when=now
        )
        second = give(
            store, "P24-001", Shared("father", now.date()), _plan_print(store), today=now.date(), when=now
        )
        shared = last_shared(store, "P24-001")
        assert isinstance(first, Recorded) and isinstance(second, Recorded) and shared is not None
        assert shared.tag == "shared/P24-001/2026-11-16-2"
        assert shared.revision.startswith(second.revision) and shared.since == ()


def test_given_on_an_earlier_day_it_is_what_stood_then(tmp_path: Path) -> None:
    root = found_office(tmp_path / "elm-lane")
    now, then = datetime(2026, 11, 16, 12, tzinfo=UTC), date(2026, 9, 15)
    with open_store(root, account="nobody") as store:
        give(store, "P24-001", Shared("parent", then), _plan_print(store), today=now.date(), when=now)
        shared = last_shared(store, "P24-001")
        assert shared is not None and shared.day == then
        assert shared.revision == revision_on(store, then)
        assert any("outcome o2" in one.words for one in shared.since)


def test_a_plan_changed_meanwhile_is_not_given(tmp_path: Path) -> None:
    root = found_office(tmp_path / "elm-lane")
    now = datetime(2026, 11, 16, 12, tzinfo=UTC)
    with open_store(root, account="nobody") as store:
        basis = _plan_print(store)
        plan = root / "pupils/P24/P24-001/plan.md"
        plan.write_text("---\ncycle: [\n---\n")
        assert isinstance(
            give(store, "P24-001", Shared("parent", now.date()), basis, today=now.date(), when=now), Refused
        )
        assert store.repository.tags() == ()


def _plan_print(store: Any) -> str:
    found = read_text(store, "P24-001", "plan")
    assert found is not None
    return found[1]
