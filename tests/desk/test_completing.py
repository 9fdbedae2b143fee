"""A taking in that was cut off is completed at the next opening; where a person was since, it is left."""

from pathlib import Path

import pytest

from senco_tui.desk.opening import Store, open_store
from tests.desk.stores import FOLDER, NOW, is_clean, make_store

PLAN, NOTE = f"{FOLDER}/plan.md", f"{FOLDER}/notes/2026-11-16-1.md"
GONE = "pupils/P24/P24-018/plan.md"


@pytest.fixture
def cut_off(tmp_path: Path) -> Store:
    """A store in which one of three files was laid out when the sync was killed."""
    store = make_store(tmp_path)
    head = store.repository.head() or ""
    new = (store.repository.blob(head, PLAN) or b"").replace(b"3 of 5", b"4 of 5")
    files = {PLAN: new, NOTE: b"---\nhappened: 2026-11-16\n---\n\nx\n", GONE: None}
    commit = store.repository.prepare(files, "theirs\n", "x", "x@x", NOW, head)
    store.repository.begin(commit, tuple(files), head)
    (store.root / PLAN).write_bytes(new)
    store.close()
    return store


def test_it_is_completed_and_said(cut_off: Store) -> None:
    with open_store(cut_off.root, account="jo") as store:
        assert store.notices == ("A sync was cut off; what it brought in is in its place now.",)
        assert is_clean(store) and (store.root / NOTE).is_file() and not (store.root / GONE).exists()
        assert not store.repository.needs_recovery()
        assert store.repository.log(limit=1)[0].sentence == "theirs"


def test_a_file_a_person_has_been_at_since_is_left_and_told(cut_off: Store) -> None:
    (cut_off.root / PLAN).write_text("mine\n")
    with open_store(cut_off.root, account="jo") as store:
        assert (store.root / PLAN).read_text() == "mine\n"
        assert store.repository.log(limit=1)[0].sentence != "theirs"
        assert any("P24-017 plan was cut off" in notice for notice in store.notices)
