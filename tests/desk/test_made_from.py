"""A report can say which revision it was read from, and how many files were not as recorded."""

from datetime import date
from pathlib import Path

from senco_tui.desk.made_from import made_from
from senco_tui.desk.reading import read_office
from senco_tui.desk.recalling import office_at
from tests.tui.small_store import reopened, small_store


def test_the_revision_and_what_differs_from_it(tmp_path: Path) -> None:
    root = small_store(tmp_path)
    with reopened(root) as store:
        head = store.repository.head()
        assert made_from(store, read_office(store), None) == (head, 0)
        folder = root / "pupils" / "P24" / "P24-002"
        plan = folder / "plan.md"
        plan.write_text(plan.read_text().replace("line 3", "line 4"), encoding="utf-8")
        (folder / "casefile.md").unlink()
        (folder / "notes").mkdir(exist_ok=True)
        (folder / "notes" / "2026-11-15-1.md").write_text(
            "---\nhappened: 2026-11-15\n---\n", encoding="utf-8"
        )
        assert made_from(store, read_office(store), None) == (head, 3)


def test_of_a_past_day_nothing_differs(tmp_path: Path) -> None:
    with reopened(small_store(tmp_path)) as store:
        day, before = date(2026, 11, 5), date(2025, 1, 1)
        assert made_from(store, office_at(store, day), day) == (store.repository.head(), 0)
        assert made_from(store, office_at(store, before), before) == (None, 0)
