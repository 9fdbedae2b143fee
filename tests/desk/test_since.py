"""What came after the last sign-off is counted by pupil and by who recorded it."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

from senco_tui.casework.change import SectionReworded
from senco_tui.desk.opening import open_store
from senco_tui.desk.recording import Recorded, record
from senco_tui.desk.since import since_sign_off
from tests.tui.small_store import small_store

WHEN = datetime(2026, 11, 10, 9, tzinfo=UTC)


def test_without_a_sign_off_nothing_is_counted(tmp_path: Path) -> None:
    with open_store(small_store(tmp_path)) as store:
        since = since_sign_off(store)
    assert since.when is None and since.revisions == 0


def test_what_follows_the_newest_sign_off_is_counted_once_a_pupil(tmp_path: Path) -> None:
    with open_store(small_store(tmp_path)) as store:
        head = store.repository.head()
        assert head is not None
        for n, week in enumerate(("2026-W45", "2026-W46")):
            when = WHEN + timedelta(days=7 * n)
            store.repository.tag(f"triage/{week}", head, "signed off", store.name, store.email, when)
        for n, case in enumerate(("P24-001", "P24-002", "P24-001")):
            change = SectionReworded(case, "plan", "Views", f"words {n}")
            assert isinstance(record(store, change, when=WHEN + timedelta(days=8, minutes=n)), Recorded)
        since = since_sign_off(store)
    assert since.when == WHEN + timedelta(days=7)
    assert since.cases == ("P24-001", "P24-002")
    assert since.revisions == 3
    assert since.authors == ("Ruth Ames",)
