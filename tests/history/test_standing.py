"""Where the branch stands is read from git's small files, the same as git itself says."""

from pathlib import Path

import pytest

from senco_tui.history import standing
from tests.history.repositories import git, made


@pytest.fixture
def root(tmp_path: Path) -> Path:
    made(tmp_path / "store").close()
    return tmp_path / "store"


def test_loose_and_packed_refs_are_read_alike(root: Path) -> None:
    expected = git(root, "rev-parse", "HEAD").strip()
    assert standing.head(root / ".git") == expected
    git(root, "pack-refs", "--all")
    assert not (root / ".git/refs/heads/main").exists()
    assert standing.head(root / ".git") == expected and standing.state(root / ".git") is None


@pytest.mark.parametrize(
    "act",
    [
        ("commit", "-q", "--allow-empty", "-m", "one more"),
        ("tag", "triage/2026-W46"),
        ("pack-refs", "--all"),
        ("tag", "-f", "kept", "HEAD"),
        ("tag", "-d", "kept"),
    ],
)
def test_no_act_on_branch_or_tags_leaves_the_marks(root: Path, act: tuple[str, ...]) -> None:
    git(root, "tag", "-m", "kept", "kept")
    before = standing.marks(root / ".git")
    assert standing.marks(root / ".git") == before
    git(root, *act)
    assert standing.marks(root / ".git") != before


def test_a_branch_by_another_name(root: Path) -> None:
    git(root, "checkout", "-q", "-b", "autumn/term")
    assert standing.branch(root / ".git") == "refs/heads/autumn/term"
    assert standing.state(root / ".git") is None


def test_on_no_branch_there_is_a_head_and_no_writing(root: Path) -> None:
    expected = git(root, "rev-parse", "HEAD").strip()
    git(root, "checkout", "-q", "--detach")
    assert standing.branch(root / ".git") is None and standing.head(root / ".git") == expected
    assert "no branch" in (standing.state(root / ".git") or "")


@pytest.mark.parametrize("words", ["", "ref: refs/heads/../../x", "ref: refs/tags/v1", "zzz"])
def test_a_head_that_means_nothing(root: Path, words: str) -> None:
    (root / ".git/HEAD").write_text(words)
    assert standing.head(root / ".git") is None
    assert (standing.state(root / ".git") or "").startswith("Read only: ")


def test_a_damaged_branch_is_named(root: Path) -> None:
    (root / ".git/refs/heads/main").write_bytes(b"\x00" * 41)
    assert ".git/refs/heads/main is damaged" in (standing.state(root / ".git") or "")


def test_a_pipe_in_the_place_of_a_file_does_not_hang(root: Path) -> None:
    import os

    (root / ".git/HEAD").unlink()
    os.mkfifo(root / ".git/HEAD")
    assert standing.head(root / ".git") is None


def test_branches_are_told_main_first_and_a_log_tells_where_one_stood(root: Path) -> None:
    git(root, "branch", "autumn/term")
    git(root, "branch", "z")
    git(root, "pack-refs", "--all")
    git(root, "branch", "later")
    assert standing.branches(root / ".git") == ("main", "autumn/term", "later", "z")
    git(root, "commit", "-q", "--allow-empty", "-m", "x")
    assert standing.last_known(root / ".git") == git(root, "rev-parse", "HEAD").strip()
    (root / ".git/logs/refs/heads/main").write_text("nonsense\n")
    assert standing.last_known(root / ".git") is None


def test_odd_settings_come_before_any_advice_to_run_git(root: Path) -> None:
    git(root, "checkout", "-q", "--detach")
    config = root / ".git/config"
    config.write_text(config.read_text() + "[core]\n\tfsmonitor = x\n")
    told = standing.state(root / ".git") or ""
    assert "core.fsmonitor" in told and "`" not in told


def test_what_is_half_done_says_how_to_go_on_and_how_to_go_back(root: Path) -> None:
    (root / ".git/MERGE_HEAD").touch()
    told = standing.state(root / ".git") or ""
    assert "`git merge --continue`" in told and "`git merge --abort`" in told
