"""Promises 10, 11 and 12: a store in an odd state opens read only, says which, and no commit is added."""

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from senco_tui.casework.change import OutcomeAmended
from senco_tui.casework.plan import Outcome
from senco_tui.desk.opening import Store, open_store
from senco_tui.desk.reading import read_office
from senco_tui.desk.recording import Recorded, Refused, record, record_by_hand, redo, undo
from tests.desk.stores import CASE, FOLDER, NOW, PLAN, git, is_clean, make_store, text

PATH = f"{FOLDER}/plan.md"
AMENDED = OutcomeAmended(CASE, Outcome("o2", "reads to line 3"), Outcome("o2", "reads to line 5"))


def half_merged(store: Store) -> None:
    git(store, "checkout", "-q", "-b", "side")
    git(store, "commit", "-q", "--allow-empty", "-m", "side")
    git(store, "checkout", "-q", "main")
    git(store, "commit", "-q", "--allow-empty", "-m", "main")
    git(store, "merge", "-q", "--no-commit", "--no-ff", "side")


def half_rebased(store: Store) -> None:
    git(store, "checkout", "-q", "-b", "side")
    git(store, "commit", "-q", "--allow-empty", "-m", "side")
    git(store, "-c", "sequence.editor=sed -i s/pick/edit/", "rebase", "-q", "-i", "--keep-empty", "HEAD~1")


def shallow(store: Store) -> None:
    git(store, "commit", "-q", "--allow-empty", "-m", "second")
    (store.root / ".git/shallow").write_text(git(store, "rev-parse", "HEAD"))


def objects(store: Store) -> list[str]:
    """Every object and branch of the repository; a commit more would show."""
    folder = store.root / ".git"
    found = [p for name in ("objects", "refs", "logs") for p in (folder / name).rglob("*") if p.is_file()]
    return sorted(f"{p.relative_to(folder)} {p.stat().st_size}" for p in found)


STATES: dict[str, Callable[[Store], object]] = {
    "detached HEAD": lambda s: git(s, "checkout", "-q", "--detach"),
    "a merge is half done": half_merged,
    "a rebase is half done": half_rebased,
    "shallow clone": shallow,
    "has no commit yet": lambda s: git(s, "symbolic-ref", "HEAD", "refs/heads/none"),
    "names no commit": lambda s: (s.root / ".git/refs/heads/main").write_text("zzz\n"),
    ".git/HEAD": lambda s: (s.root / ".git/HEAD").write_text(""),
}


@pytest.mark.promise(10, 11)
@pytest.mark.parametrize("words", STATES)
def test_no_commit_is_added_in_an_odd_state(tmp_path: Path, words: str) -> None:
    with make_store(tmp_path) as store:
        recorded = record(store, AMENDED, when=NOW)
        assert isinstance(recorded, Recorded)
        STATES[words](store)
    before = objects(store)
    with open_store(store.root, account="priya") as again:
        assert words in (again.read_only or "")
        assert len(read_office(again).caseload.cases) == 2
        (again.root / PATH).write_text(text(again, PATH).replace("3 of 5", "4 of 5"))
        further = OutcomeAmended(CASE, Outcome("o1", "asks for help"), Outcome("o1", "asks aloud"))
        outcomes = (
            record(again, further, when=NOW),
            *record_by_hand(again, None, when=NOW),
            undo(again, recorded.revision, when=NOW),
            redo(again, when=NOW),
        )
    for one in outcomes:
        assert isinstance(one, Refused) and one.kind == "read-only" and words in one.sentence
    assert objects(store) == before
    assert "4 of 5" in text(store, PATH) and "asks aloud" not in text(store, PATH)


@pytest.mark.promise(11)
def test_a_corrupt_index_hinders_nobody(tmp_path: Path) -> None:
    with make_store(tmp_path) as store:
        (store.root / ".git/index").write_bytes(b"nonsense")
        assert isinstance(record(store, AMENDED, when=NOW), Recorded)
        assert "line 5" in git(store, "show", f"HEAD:{PATH}") and "line 5" in text(store, PATH)
    with open_store(store.root) as again:
        assert again.repository.rebuild_index() is None
        assert is_clean(again)
        assert any("index" in p.name for p in (store.root / ".git/senco-stale").iterdir())


@pytest.mark.promise(11)
def test_a_missing_object_is_named_and_nothing_is_written(tmp_path: Path) -> None:
    with make_store(tmp_path) as store:
        assert isinstance(record(store, AMENDED, when=NOW), Recorded)
        tree = git(store, "rev-parse", f"HEAD:{FOLDER}").strip()
        (store.root / ".git/objects" / tree[:2] / tree[2:]).unlink()
    with open_store(store.root, account="priya") as again:
        further = OutcomeAmended(CASE, Outcome("o1", "asks for help"), Outcome("o1", "asks aloud"))
        no = record(again, further, when=NOW)
        assert isinstance(no, Refused) and no.kind == "trouble" and tree in no.sentence
        assert (
            "asks aloud" not in text(again, PATH) and git(again, "rev-list", "--count", "HEAD").strip() == "2"
        )


@pytest.fixture
def others_store() -> Iterator[Path]:
    """A store another account may read and not write."""
    place = Path(tempfile.mkdtemp(prefix="senco-others-"))
    place.chmod(0o755)
    try:
        with make_store(place) as store:
            root = store.root
        for path in (root, *root.rglob("*")):
            path.chmod(0o555 if path.is_dir() else 0o444)
        yield root
    finally:
        for path in (place, *place.rglob("*")):
            if path.is_dir():
                path.chmod(0o755)
        shutil.rmtree(place)


VISIT = """
import os, sys
from datetime import UTC, datetime
from pathlib import Path
from senco_tui.desk.opening import open_store
from senco_tui.desk.reading import read_office
from senco_tui.desk.recording import record_by_hand

def visit(root):
    with open_store(Path(root)) as store:
        (no,) = record_by_hand(store, None, when=datetime(2026, 11, 16, tzinfo=UTC)) or (None,)
        return store.read_only, len(read_office(store).caseload.cases), len(store.repository.log()), no

mine, others = sys.argv[1:]
visit(mine)  # whatever is loaded late is loaded now, while this account may still read the program
os.chdir("/")
if os.getuid() == 0:
    os.setgroups([])
    os.setresgid(65534, 65534, 65534)
    os.setresuid(65534, 65534, 65534)
said, cases, revisions, no = visit(others)
print(said, cases, revisions, no.kind, sep="\\n")
"""


@pytest.mark.promise(12)
def test_without_rights_it_opens_read_only_and_says_which(others_store: Path, tmp_path: Path) -> None:
    with make_store(tmp_path) as store:
        mine = store.root
    home = Path(tempfile.mkdtemp(prefix="senco-nobody-"))
    home.chmod(0o777)
    try:
        done = subprocess.run(
            [sys.executable, "-c", VISIT, str(mine), str(others_store)],
            cwd=Path(__file__).resolve().parents[2],
            env={"HOME": str(home), "PATH": os.environ["PATH"], "PYTHONDONTWRITEBYTECODE": "1"},
            capture_output=True,
            text=True,
            check=False,
        )
    finally:
        shutil.rmtree(home)
    assert done.returncode == 0, done.stderr
    said, cases, revisions, kind = done.stdout.splitlines()
    assert said.startswith("Read only: this account has no right to write to the store's folder.")
    assert (cases, revisions, kind) == ("2", "1", "read-only")
    assert (
        git(others_store, "-c", f"safe.directory={others_store}", "rev-list", "--count", "HEAD").strip()
        == "1"
    )
    assert (others_store / PATH).read_text() == PLAN
