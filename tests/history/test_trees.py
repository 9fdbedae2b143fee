"""Only the folders along a change's path are built anew."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from senco_tui.history.founding import Founded, found
from senco_tui.history.launcher import Launcher
from senco_tui.history.objects import Objects
from senco_tui.history.repository import Repository
from senco_tui.history.stream import stream
from senco_tui.history.trees import read_tree, rebuilt
from senco_tui.history.trouble import HistoryTrouble
from tests.history.repositories import NOTE, OTHER, PLAN, git, made


@pytest.fixture
def root(tmp_path: Path) -> Path:
    made(tmp_path / "store").close()
    return tmp_path / "store"


def again(root: Path, changes: dict[str, bytes | None]) -> str:
    """The tree after the changes, told by plain git as `mode path` lines."""
    starter = Launcher(root)
    objects = Objects(starter)
    top = git(root, "rev-parse", "HEAD^{tree}").strip()
    blobs = {p: d and git(root, "hash-object", "-w", "--stdin", data=d).strip() for p, d in changes.items()}
    made = rebuilt(objects, top, blobs)
    starter.run("unpack-objects", "-q", data=stream(made))
    objects.close()
    tree = made[-1].id
    assert git(root, "fsck", "--strict", "--no-dangling", tree) == ""
    return git(root, "ls-tree", "-r", "--format=%(objectmode) %(path)", tree)


def test_put_change_and_take_away(root: Path) -> None:
    assert again(root, {NOTE: b"n", PLAN: b"p"}).split("\n")[:-1] == [
        f"100644 {NOTE}",
        f"100644 {PLAN}",
        f"100644 {OTHER}",
        "100644 senco.yaml",
    ]
    assert PLAN not in again(root, {PLAN: None}) and "P24-017" not in again(root, {PLAN: None})


def test_names_are_sorted_as_git_sorts_them(root: Path) -> None:
    listed = again(root, {"a/x": b"1", "a.b": b"2", "a-b": b"3", "ä/ü": b"4"})
    assert listed.index("a-b") < listed.index("a.b") < listed.index("a/x")


def test_a_mode_is_kept(root: Path) -> None:
    git(root, "update-index", "--chmod=+x", PLAN)
    git(root, "commit", "-qm", "x")
    assert f"100755 {PLAN}" in again(root, {PLAN: b"changed"})


def test_a_link_in_history_is_never_written_through(root: Path) -> None:
    (root / "link.md").symlink_to("/etc/passwd")
    git(root, "add", "link.md")
    git(root, "commit", "-qm", "x")
    with pytest.raises(HistoryTrouble, match="no plain file"):
        again(root, {"link.md": b"x"})
    with pytest.raises(HistoryTrouble, match="a folder belongs"):
        again(root, {"link.md/below": b"x"})
    with pytest.raises(HistoryTrouble, match="no plain file"):
        again(root, {"pupils": b"x"})


def test_an_empty_store_and_a_bad_path_are_refused(root: Path) -> None:
    with pytest.raises(HistoryTrouble, match="no file at all"):
        again(root, {PLAN: None, OTHER: None, "senco.yaml": None})
    with pytest.raises(HistoryTrouble, match="no path"):
        again(root, {".git/config": b"x"})


def test_a_missing_folder_is_named(root: Path) -> None:
    with pytest.raises(HistoryTrouble, match="lacks an object"):
        read_tree(Objects(Launcher(root)), "0" * 40)


def test_a_neighbour_that_is_missing_does_not_matter(root: Path) -> None:
    git(root, "unpack-objects", "-q", data=_unpacked(root))
    lost = git(root, "rev-parse", "HEAD:pupils/P24/P24-018").strip()
    (root / ".git/objects" / lost[:2] / lost[2:]).unlink()
    starter = Launcher(root)
    top = git(root, "rev-parse", "HEAD^{tree}").strip()
    blob = git(root, "hash-object", "-w", "--stdin", data=b"only mine").strip()
    made = rebuilt(Objects(starter), top, {PLAN: blob})
    assert [one.kind for one in made] == ["tree"] * 4
    with pytest.raises(HistoryTrouble, match=f"lacks an object it needs: {lost}"):
        rebuilt(Objects(starter), top, {OTHER: blob})


def _unpacked(root: Path) -> bytes:
    """The one pack of a founded repository, taken out of it."""
    (pack,) = (root / ".git/objects/pack").glob("*.pack")
    data = pack.read_bytes()
    for one in pack.parent.iterdir():
        one.unlink()
    return data


def test_what_differs_below_a_path_is_what_git_says(tmp_path: Path) -> None:
    commits = [
        {"a/x.md": b"1", "a/b/y.md": b"2", "c": b"3"},
        {"a/x.md": b"4", "a/b/z.md": b"2"},
        {"a/b/y.md": None, "a/b/z.md": None, "a/b": b"a file now", "c": None},
        {"a/x.md": None, "a/b": None, "d": b"5"},
    ]
    moment = datetime(2026, 9, 1, 8, tzinfo=UTC)
    told = [Founded(f"turn {n}", "Jo", "jo@x.example", moment, files) for n, files in enumerate(commits)]
    found(tmp_path, told)
    with Repository.open(tmp_path) as repository:
        revisions = [None, *(one.id for one in repository.log())]
        for before in revisions:
            for after in revisions:
                every = repository.changes(before, after)
                for path in ("a", "a/b", "a/x.md", "c", "nowhere"):
                    below = {p: both for p, both in every.items() if f"{p}/".startswith(f"{path}/")}
                    assert repository.changes_in(path, before, after) == below, (path, before, after)
