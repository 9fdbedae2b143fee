"""A session is taken back newest first; where one act is refused, the ones before it stand untouched."""

from datetime import UTC, date, datetime
from pathlib import Path

from senco_tui.casework.change import Change
from senco_tui.casework.disposing import ActionDone, ActionTaken
from senco_tui.casework.record import Action
from senco_tui.desk.opening import Store
from senco_tui.desk.outcome import Recorded, Refused
from senco_tui.desk.recording import record
from senco_tui.desk.taking_back import acts_since, undo_all
from tests.tui.small_store import reopened, small_store

WHEN = datetime(2026, 11, 16, 12, 0, tzinfo=UTC)
PATH = "pupils/P24/P24-002/attention.yaml"


def _do(store: Store, change: Change) -> None:
    assert isinstance(record(store, change, when=WHEN), Recorded)


def _two_acts(store: Store) -> str | None:
    start = store.repository.head()
    _do(store, ActionTaken("P24-002", Action("a1", "print the cards"), anew=True))
    _do(store, ActionDone("P24-002", "attention", "a1", date(2026, 11, 16)))
    return start


def test_all_are_taken_back_newest_first(tmp_path: Path) -> None:
    root = small_store(tmp_path)
    store = reopened(root)
    start = _two_acts(store)
    acts = acts_since(store, start)
    assert ["done" in act.sentence for act in acts] == [True, False]
    told = undo_all(store, acts, when=WHEN)
    assert all(isinstance(one, Recorded) for one in told) and len(told) == 2
    assert not (root / PATH).exists() and acts_since(store, start) == ()
    store.close()


def test_only_what_came_after_the_start_is_taken_back(tmp_path: Path) -> None:
    store = reopened(small_store(tmp_path))
    _two_acts(store)
    start = store.repository.head()
    assert acts_since(store, start) == ()
    _do(store, ActionTaken("P24-003", Action("a1", "ring"), anew=True))
    assert len(acts_since(store, start)) == 1
    store.close()


def test_it_ends_at_the_first_refusal(tmp_path: Path) -> None:
    root = small_store(tmp_path)
    store = reopened(root)
    acts = acts_since(store, _two_acts(store))
    text = (root / PATH).read_text(encoding="utf-8")
    (root / PATH).write_text(text.replace("print", "cut out"), encoding="utf-8")
    told = undo_all(store, acts, when=WHEN)
    assert len(told) == 1 and isinstance(told[0], Refused)
    assert "cut out" in (root / PATH).read_text(encoding="utf-8")
    store.close()
