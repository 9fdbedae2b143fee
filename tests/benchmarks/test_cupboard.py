"""A school is made once, and what is recorded in a copy leaves it as it is."""

from pathlib import Path

import pytest

from senco_tui.desk.opening import open_store
from tests.benchmarks.cupboard import copied, kept
from tests.benchmarks.saves import recorder
from tests.benchmarks.schools import SIZES, Size, reference


def test_a_school_is_kept_until_what_makes_it_changes(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(SIZES, "XS", Size(3, 1))
    made, fresh = kept("XS", tmp_path)
    assert (made.parent, fresh) == (tmp_path, True)
    assert kept("XS", tmp_path) == (made, False)
    older = made.rename(tmp_path / "XS.00000000")
    assert kept("XS", tmp_path) == (made, True)
    assert not older.exists()
    with open_store(copied(made, tmp_path / "copy")) as store:
        recorder(store, reference(0, SIZES["XS"]))()
        assert len(store.repository.log()) == SIZES["XS"].commits + 2
    with open_store(made) as store:
        assert len(store.repository.log()) == SIZES["XS"].commits + 1
        assert store.repository.changes(store.repository.head(), None)
