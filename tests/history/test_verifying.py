"""What was erased is known by a list of ids. What hostile hubs hold is in tests/faults/test_remotes.py."""

from pathlib import Path

import pytest

from senco_tui.history.fetching import incoming
from senco_tui.history.reaching import Watch
from senco_tui.history.trouble import HistoryTrouble, Rewritten
from senco_tui.history.verifying import ERASED_FILE, Limits, erased, verified
from tests.history.repositories import STEPS, git, made, step


def test_the_list_of_what_was_erased(tmp_path: Path) -> None:
    assert erased(tmp_path) == frozenset()
    (tmp_path / ERASED_FILE).write_text(f"{'a' * 40}\nnot an id\n{'b' * 40}")
    assert erased(tmp_path) == {"a" * 40, "b" * 40}
    (tmp_path / ERASED_FILE).unlink()
    (tmp_path / ERASED_FILE).mkdir()
    with pytest.raises(HistoryTrouble, match="cannot be read"):
        erased(tmp_path)


def test_a_sound_history_passes_and_one_that_left_its_past_does_not(tmp_path: Path) -> None:
    made(tmp_path / "hub").close()
    made(tmp_path / "store", STEPS[:1]).close()
    made(tmp_path / "other", (step(0, {"senco.yaml": b"format: 1\nname: x\n"}),)).close()
    tip, first = (git(tmp_path / name, "rev-parse", "HEAD").strip() for name in ("hub", "store"))
    stray = git(tmp_path / "other", "rev-parse", "HEAD").strip()
    git(tmp_path / "store", "fetch", "-q", str(tmp_path / "other"))
    with incoming(tmp_path / "store", None, Watch()) as come:
        come.fetch(str(tmp_path / "hub"), "refs/heads/main", ())
        verified(come, tmp_path / "store" / ".git", (tip,), Limits(), first)
        with pytest.raises(Rewritten, match=stray[:7]):
            verified(come, tmp_path / "store" / ".git", (tip,), Limits(), stray)
