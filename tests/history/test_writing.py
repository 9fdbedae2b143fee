"""A branch moves by compare-and-swap only, and commits are signed by who is at the desk."""

from datetime import datetime, timedelta, timezone
from pathlib import Path

import pytest

from senco_tui.history.launcher import Launcher
from senco_tui.history.objects import Objects
from senco_tui.history.trouble import GitFailed, HeadMoved, HistoryTrouble, Locked
from senco_tui.history.writing import indexed, moved, prepared, signed
from tests.history.repositories import NOTE, PLAN, START, git, made

SIGNED = signed("Priya Shah", "priya@school.invalid", START)


@pytest.fixture
def root(tmp_path: Path) -> Path:
    made(tmp_path / "store").close()
    return tmp_path / "store"


def head(root: Path) -> str:
    return git(root, "rev-parse", "HEAD").strip()


def commit(root: Path, parent: str | None, files: dict[str, bytes | None]) -> str:
    launcher = Launcher(root)
    return prepared(launcher, Objects(launcher), files, "sentence\n\nwhy\n", SIGNED, parent)


def test_a_prepared_commit_moves_nothing(root: Path) -> None:
    before = head(root)
    made_one = commit(root, before, {PLAN: b"new\n", NOTE: b"note\n"})
    assert head(root) == before
    assert git(root, "show", f"{made_one}:{PLAN}") == "new\n"
    assert git(root, "log", "-1", "--format=%P|%an|%cn|%aI|%B", made_one).strip() == (
        f"{before}|Priya Shah|Priya Shah|2026-09-01T08:00:00+00:00|sentence\n\nwhy"
    )
    assert git(root, "diff", "--name-only", before, made_one).split() == [NOTE, PLAN]


def test_the_branch_moves_only_from_where_it_was_expected(root: Path) -> None:
    before = head(root)
    first, second = (commit(root, before, {PLAN: data}) for data in (b"1", b"2"))
    moved(Launcher(root), "HEAD", first, before, "x", SIGNED)
    with pytest.raises(HeadMoved):
        moved(Launcher(root), "HEAD", second, before, "x", SIGNED)
    with pytest.raises(HeadMoved):
        moved(Launcher(root), "HEAD", second, None, "x", SIGNED)
    assert head(root) == first
    assert git(root, "reflog", "-1", "--format=%gs|%gn").strip() == "x|Priya Shah"


def test_a_lock_in_the_way_is_its_own_trouble(root: Path) -> None:
    (root / ".git/refs/heads/main.lock").write_text("")
    with pytest.raises(Locked):
        moved(Launcher(root), "HEAD", commit(root, head(root), {PLAN: b"1"}), head(root), "x", SIGNED)


def test_the_index_follows_for_these_paths_alone(root: Path) -> None:
    before = head(root)
    (root / "senco.yaml").write_text("changed by hand\n")
    git(root, "add", "senco.yaml")
    new = commit(root, before, {PLAN: b"1\n", NOTE: b"2\n"})
    moved(Launcher(root), "HEAD", new, before, "x", SIGNED)
    indexed(Launcher(root), {p: git(root, "rev-parse", f"{new}:{p}").strip() for p in (PLAN, NOTE)})
    assert git(root, "diff", "--cached", "--name-only").split() == ["senco.yaml"]
    indexed(Launcher(root), {NOTE: None})
    assert git(root, "ls-files", NOTE) == ""


def test_bytes_are_kept_as_they_are(root: Path) -> None:
    (root / ".git/info").mkdir(exist_ok=True)
    (root / ".git/info/attributes").write_text("* text eol=crlf ident filter=x\n")
    (root / ".gitattributes").write_text("* text eol=crlf ident\n")
    one = commit(root, head(root), {PLAN: b"a\r\nb $Id$\n"})
    assert git(root, "cat-file", "blob", f"{one}:{PLAN}") == "a\r\nb $Id$\n"


def test_a_missing_parent_is_named(root: Path) -> None:
    with pytest.raises(HistoryTrouble, match="lacks an object"):
        commit(root, "0" * 40, {PLAN: b"1"})


def test_the_first_commit_needs_no_parent(root: Path) -> None:
    assert git(root, "rev-list", "--count", commit(root, None, {PLAN: b"1"})).strip() == "1"


@pytest.mark.parametrize(
    ("author", "email", "line"),
    [
        ("Priya Shah", "p@x", "Priya Shah <p@x>"),
        ("Evil <x@y>\nname", "a> b<c", "Evil x@y name <abc>"),
        ("<>", "", "unknown <unknown@senco.invalid>"),
        ("O’Néill", "o@x", "O’Néill <o@x>"),
    ],
)
def test_who_signs(root: Path, author: str, email: str, line: str) -> None:
    launcher = Launcher(root)
    when = datetime(2026, 7, 1, 12, 0, tzinfo=timezone(timedelta(hours=1)))
    one = prepared(launcher, Objects(launcher), {PLAN: b"1"}, "x\n", signed(author, email, when), head(root))
    assert (
        git(root, "log", "-1", "--format=%an <%ae> %aI", one).strip() == f"{line} 2026-07-01T12:00:00+01:00"
    )


def test_a_command_that_fails_says_so(root: Path) -> None:
    with pytest.raises(GitFailed):
        moved(Launcher(root), "HEAD", "1" * 40, head(root), "x", SIGNED)
