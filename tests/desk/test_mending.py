"""What is mended by itself: rights and leavings, under the lock, and never what belongs to someone else."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from senco_tui.desk import mending
from senco_tui.desk.mending import closed_to_group, mend_store, open_to_others
from senco_tui.desk.opening import Store
from tests.desk.stores import FOLDER, make_store, opened_by


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """A store of one's own."""
    with make_store(tmp_path) as made:
        yield made


def test_a_closed_root_keeps_everyone_out(store: Store) -> None:
    (store.root / "senco.yaml").chmod(0o644)
    assert open_to_others(store.root) == [] and mend_store(store) == ()


def test_in_a_shared_store_the_group_may_read_and_write(store: Store) -> None:
    store.root.chmod(0o2770)
    shut = closed_to_group(store.root)
    assert store.root / "senco.yaml" in shut and store.root / FOLDER in shut
    assert not any("objects/pack" in str(p) and p.is_file() for p in shut)
    assert f"{len(shut)} files and folders are shared" in mend_store(store)[0]
    assert closed_to_group(store.root) == []
    assert (store.root / FOLDER).stat().st_mode & 0o7777 == 0o2770
    assert (store.root / "senco.yaml").stat().st_mode & 0o777 == 0o660


def test_what_belongs_to_someone_else_is_told(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    store.root.chmod(0o755)
    monkeypatch.setattr(mending, "_changed", lambda path, wanted: False)
    assert "belong to someone else, who must do it" in mend_store(store)[0]


def test_while_someone_is_saving_nothing_is_moved(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    left = store.root / FOLDER / ".senco-0a.tmp"
    left.touch()
    real = store.repository.lock
    monkeypatch.setattr(store.repository, "lock", lambda name: real(name, seconds=0.05))
    with opened_by(store, "jo") as jo, jo.repository.lock("Jo Bell"):
        assert mend_store(store) == ("The rest was left as it is: Jo Bell is saving.",)
        assert left.exists()
    assert ".git/senco-stale" in mend_store(store)[0] and not left.exists()
