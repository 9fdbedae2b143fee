"""Git's own folder is looked over and put right: hooks, index, HEAD, the branch; what was there is kept."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from senco_tui.history.repository import Repository
from tests.history.repositories import git, made


@pytest.fixture
def repository(tmp_path: Path) -> Iterator[Repository]:
    """A repository of a few commits, its branch's log with them."""
    root = tmp_path / "store"
    made(root).close()
    git(root, "commit", "-q", "--allow-empty", "-m", "one more")
    with Repository.open(root) as opened:
        yield opened


def kept(repository: Repository) -> list[str]:
    """What was moved aside, by the names it had."""
    return sorted(p.name.partition("-")[2] for p in (repository.git_folder / "senco-stale").iterdir())


def test_nothing_to_mend_is_nothing_done(repository: Repository) -> None:
    upkeep = repository.upkeep
    assert (upkeep.hooks(), upkeep.index_is_sound(), upkeep.faults()) == ((), True, ())
    assert (upkeep.mend_head(), upkeep.mend_branch()) == (None, None)


def test_only_what_git_would_start_is_a_hook(repository: Repository) -> None:
    folder = repository.git_folder / "hooks"
    folder.mkdir(exist_ok=True)
    for name, mode in (("post-commit", 0o755), ("pre-push.sample", 0o755), ("notes", 0o644)):
        (folder / name).touch()
        (folder / name).chmod(mode)
    assert repository.upkeep.hooks() == ("post-commit",)
    assert repository.upkeep.set_hooks_aside() == (".git/hooks/post-commit",)
    assert kept(repository) == ["post-commit"] and (folder / "notes").exists()


@pytest.mark.parametrize("words", [b"", b"\0" * 41, b"zzz\n"])
def test_a_damaged_branch_goes_back_where_its_log_ends(repository: Repository, words: bytes) -> None:
    head = repository.head()
    (repository.git_folder / "refs/heads/main").write_bytes(words)
    assert (head or "")[:7] in (repository.state() or "")
    assert (head or "")[:7] in (repository.upkeep.mend_branch() or "")
    assert repository.head() == head and repository.state() is None and kept(repository) == ["main"]


def test_a_branch_whose_log_tells_of_no_commit_there_is_left(repository: Repository) -> None:
    log = repository.git_folder / "logs/refs/heads/main"
    log.write_text(f"{'1' * 40} {'2' * 40} Sam <s> 0 +0000\tx\n")
    (repository.git_folder / "refs/heads/main").write_bytes(b"")
    assert repository.upkeep.mend_branch() is None
    assert (repository.git_folder / "refs/heads/main").read_bytes() == b""


def test_a_head_that_cannot_be_read_goes_to_a_branch_there_is(repository: Repository) -> None:
    head = repository.head()
    (repository.git_folder / "HEAD").write_bytes(b"\0\0\0")
    assert "main" in (repository.upkeep.mend_head() or "")
    assert repository.head() == head and repository.state() is None and kept(repository) == ["HEAD"]


def test_an_index_and_an_object_git_cannot_read_are_told(repository: Repository) -> None:
    (repository.git_folder / "index").write_bytes(b"nonsense" * 9)
    assert not repository.upkeep.index_is_sound()
    tree = git(repository.root, "rev-parse", "HEAD^{tree}").strip()
    repository.rebuild_index()
    (repository.git_folder / "objects" / tree[:2]).mkdir(exist_ok=True)
    (repository.git_folder / "objects" / tree[:2] / tree[2:]).unlink(missing_ok=True)
    (repository.git_folder / "objects" / tree[:2] / tree[2:]).write_bytes(b"zz")
    assert repository.upkeep.faults()
