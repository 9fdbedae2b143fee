"""What a store stands on is looked over without leaving a trace: the table of faults is in tests/faults."""

import os
from pathlib import Path

import pytest

from senco_tui.desk import soundness
from senco_tui.desk.soundness import look_at_soundness, some
from tests.desk.stores import make_store


def test_a_sound_store_is_told_in_six_lines_and_no_file_is_left(tmp_path: Path) -> None:
    with make_store(tmp_path) as store:
        before = sorted(store.root.rglob("*"))
        looked = list(look_at_soundness(store))
        assert [one.name for one in looked] == [
            "git settings", "hooks", "syncing", "leavings", "git index", "history",
        ]  # fmt: skip
        assert all(one.well for one in looked) and sorted(store.root.rglob("*")) == before


def test_where_no_nameless_file_can_be_made_it_says_so(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with make_store(tmp_path) as store:
        monkeypatch.delattr(os, "O_TMPFILE")
        syncing = {one.name: one for one in look_at_soundness(store)}["syncing"]
        assert syncing.well and syncing.sentence.startswith("not tried")


def test_a_disk_that_takes_long_is_not_well(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with make_store(tmp_path) as store:
        monkeypatch.setattr(soundness, "SLOW", 0.0)
        assert not {one.name: one for one in look_at_soundness(store)}["syncing"].well


def test_few_are_named_and_the_rest_counted() -> None:
    assert some(["a", "b"]) == "a, b" and some(["a", "b", "c", "d"]) == "a, b, and 2 more"
