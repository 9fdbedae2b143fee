"""Promise 27: open files and running processes stay as few, however often the office is read again."""

import gc
import os
from datetime import timedelta
from pathlib import Path

import pytest

from senco_tui.casework.change import OutcomeAmended
from senco_tui.casework.plan import Outcome
from senco_tui.desk.opening import Store, open_store
from senco_tui.desk.reading import Office, read_case, read_office
from senco_tui.desk.recalling import case_at, differences, hand_edits, log
from senco_tui.desk.recording import Recorded, record
from tests.desk.stores import CASE, FOLDER, NOW, make_store
from tests.tui.small_store import small_store
from tests.tui.stage import stage

pytestmark = pytest.mark.promise(27)

REFRESHES = 500
SAVED_EVERY = 50
PLAN = f"{FOLDER}/plan.md"


def held() -> tuple[int, int]:
    """How many descriptors this process holds open, and how many children it has, dead ones too."""
    gc.collect()
    own = Path("/proc/self/task")
    if not own.is_dir():
        pytest.skip("this system does not show a process's children")
    children = sum(len((task / "children").read_text().split()) for task in own.iterdir())
    return len(os.listdir("/proc/self/fd")), children


def refresh(store: Store, office: Office | None, n: int) -> Office:
    """What one look at the disk does, someone having written meanwhile; now and then a save too."""
    path = store.root / "pupils/P24/P24-018/plan.md"
    path.write_text(f"---\ncycle: {n % 9 + 3}\n---\n")
    before, office = office, read_office(store, office)
    assert office is not before
    read_case(store, CASE)
    assert store.read_only is None
    if n % SAVED_EVERY == 0:
        before = Outcome("o1", "asks for help" if n == 0 else f"asks {n - SAVED_EVERY} times")
        change = OutcomeAmended(CASE, before, Outcome("o1", f"asks {n} times"))
        assert isinstance(record(store, change, when=NOW + timedelta(minutes=n)), Recorded)
        assert len(log(store, CASE)) == n // SAVED_EVERY + 2 and store.repository.blame(PLAN)
        assert differences(store, store.repository.head() or "") and hand_edits(store)
        assert case_at(store, CASE, NOW.date())[0]
    return office


def test_five_hundred_refreshes_hold_no_more_than_five(swift_path: Path) -> None:
    with make_store(swift_path) as store:
        office = None
        for n in range(5):
            office = refresh(store, office, n)
        few = held()
        for n in range(5, REFRESHES):
            office = refresh(store, office, n)
        assert held() == few
    before = held()
    for _ in range(20):
        with open_store(store.root) as again:
            assert log(again, limit=1)
    assert held() == before


async def test_on_the_screen_they_stay_as_few(swift_path: Path) -> None:
    root = small_store(swift_path)
    path = root / "pupils/P24/P24-002/plan.md"
    text = path.read_text()
    async with stage(root) as s:
        few = (0, 0)
        for n in range(60):
            path.write_text(text.replace("line 3", f"line {n + 4}"))
            s.app.look_now()
            await s.settle()
            if n == 5:
                few = held()
        assert held() == few
