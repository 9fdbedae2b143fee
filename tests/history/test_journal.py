"""The note of a save under way."""

from pathlib import Path

import pytest

from senco_tui.history import journal
from senco_tui.history.journal import JOURNAL_FILE, Unfinished


def test_noted_read_and_ended(tmp_path: Path) -> None:
    assert journal.unfinished(tmp_path) is None
    journal.note(tmp_path, "a" * 40, ["x", "y/z"])
    assert journal.unfinished(tmp_path) == Unfinished("a" * 40, ("x", "y/z"))
    journal.note(tmp_path, "b" * 40, [])
    assert journal.unfinished(tmp_path) == Unfinished("b" * 40, ())
    journal.ended(tmp_path)
    journal.ended(tmp_path)
    assert journal.unfinished(tmp_path) is None


@pytest.mark.parametrize("words", ["", "{", "[]", '{"commit": 1}', '{"commit": "x", "paths": 3}', "\xff"])
def test_a_note_that_cannot_be_read_counts_as_one(tmp_path: Path, words: str) -> None:
    (tmp_path / JOURNAL_FILE).write_bytes(words.encode("latin-1"))
    assert journal.unfinished(tmp_path) == Unfinished("", ())
