"""Founding is one stream, the same every time, and leaves a repository plain git finds in order."""

import stat
from pathlib import Path

import pytest

from senco_tui.history.founding import Founded, found
from senco_tui.history.trouble import GitFailed, HistoryTrouble
from tests.history.repositories import NOTE, OTHER, PLAN, START, STEPS, git, step


def test_the_same_commits_have_the_same_ids(tmp_path: Path) -> None:
    ids = []
    for name in ("a", "b"):
        (tmp_path / name).mkdir()
        ids.append(found(tmp_path / name, STEPS))
    assert ids[0] == ids[1] == git(tmp_path / "b", "rev-parse", "HEAD").strip()


def test_plain_git_finds_all_in_order(tmp_path: Path) -> None:
    seen: list[int] = []
    found(tmp_path, iter(STEPS), progress=seen.append)
    assert seen == [1, 2, 3, 4]
    assert git(tmp_path, "status", "--porcelain") == "" and git(tmp_path, "fsck", "--strict") == ""
    assert git(tmp_path, "ls-files").split() == [PLAN, OTHER, "senco.yaml"]
    assert (tmp_path / PLAN).read_bytes() == b"ONE\nTWO\n" and not (tmp_path / NOTE).exists()
    assert git(tmp_path, "tag", "--list").split() == ["triage/2026-W36"]
    assert git(tmp_path, "rev-parse", "triage/2026-W36^{commit}") == git(tmp_path, "rev-parse", "HEAD~3")
    assert git(tmp_path, "symbolic-ref", "HEAD").strip() == "refs/heads/main"
    assert git(tmp_path, "commit-graph", "verify") == ""
    assert "P24-017 plan: step 3" in git(tmp_path, "log", "-1", "--format=%s")


def test_it_is_the_owners_alone(tmp_path: Path) -> None:
    tmp_path.chmod(0o700)
    found(tmp_path, STEPS)
    for place in tmp_path.rglob("*"):
        assert stat.S_IMODE(place.stat().st_mode) & 0o077 == 0, place


def test_a_shared_folder_is_the_groups_too(tmp_path: Path) -> None:
    root = tmp_path / "shared"
    root.mkdir()
    root.chmod(0o2770)
    found(root, STEPS)
    for place in root.rglob("*"):
        mode = stat.S_IMODE(place.stat().st_mode)
        assert mode & 0o007 == 0 and mode & 0o040, place
    assert stat.S_IMODE((root / PLAN).stat().st_mode) == 0o660


def test_odd_names_and_words(tmp_path: Path) -> None:
    files = {'odd "name" \\ ü.txt': b"x", "with space": b'"quoted"\n', "empty": b""}
    when = START.replace(year=2031)
    found(tmp_path, [Founded("Ünï\n\ndata 3\nend", 'O’"B <x>', "o@x", when, files)])
    assert git(tmp_path, "status", "--porcelain") == ""
    assert git(tmp_path, "log", "--format=%an|%B").strip() == 'O’"B x|Ünï\n\ndata 3\nend'
    assert {p.name for p in tmp_path.iterdir()} == {*files, ".git"}


def test_a_repository_that_is_there_is_left_alone(tmp_path: Path) -> None:
    found(tmp_path, STEPS)
    with pytest.raises(HistoryTrouble, match="already"):
        found(tmp_path, STEPS)


def test_nothing_outside_the_folder_can_be_written(tmp_path: Path) -> None:
    (tmp_path / "store").mkdir()
    with pytest.raises(HistoryTrouble):
        found(tmp_path / "store", [step(0, {"../out": b"x"})])
    assert not (tmp_path / "out").exists()


def test_what_git_refuses_is_said(tmp_path: Path) -> None:
    with pytest.raises((GitFailed, HistoryTrouble)):
        found(tmp_path, [step(0, {"a": b"x", "a/b": b"y"}), step(1, {"a": b"x"}, tags=("bad..name",))])


def test_a_thousand_commits_are_a_matter_of_moments(tmp_path: Path) -> None:
    steps = [step(n, {f"pupils/P24/P24-{n % 50:03d}/plan.md": b"%d\n" % n}) for n in range(1000)]
    found(tmp_path, steps)
    assert git(tmp_path, "rev-list", "--count", "HEAD").strip() == "1000"
