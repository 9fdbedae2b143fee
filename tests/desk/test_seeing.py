"""What was seen is known by its revision; what is no longer of interest is forgotten."""

from pathlib import Path

from senco_tui.desk.keeping import Kept
from senco_tui.desk.seeing import see, seen


def test_seen_is_seen_until_it_is_past(tmp_path: Path) -> None:
    kept = Kept(tmp_path / "state", tmp_path, "seen")
    assert seen(kept) == frozenset()
    see(kept, ["a"], ["a", "b"])
    see(kept, ["b"], ["a", "b"])
    assert seen(kept) == {"a", "b"}
    see(kept, ["c"], ["b", "c"])
    assert seen(kept) == {"b", "c"}


def test_what_makes_no_sense_is_unread(tmp_path: Path) -> None:
    kept = Kept(tmp_path / "state", tmp_path, "seen")
    for strange in ({"seen": 1}, {"seen": None}, {}, {"seen": [1, "a"]}):
        kept.keep(strange)
        assert seen(kept) <= {"a"}
