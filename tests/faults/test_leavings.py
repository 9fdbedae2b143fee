"""Promises 8 and 9: what editors leave is never recorded and never a pupil; locks cost nothing."""

import subprocess
from pathlib import Path

import pytest

from senco_tui.casework.change import OutcomeAmended
from senco_tui.casework.plan import Outcome
from senco_tui.desk.opening import Store, open_store
from senco_tui.desk.reading import read_office
from senco_tui.desk.recalling import hand_edits
from senco_tui.desk.recording import Recorded, Refused, record, record_by_hand
from tests.desk.stores import CASE, FOLDER, NOW, git, is_clean, make_store, text

PATH = f"{FOLDER}/plan.md"
AMENDED = OutcomeAmended(CASE, Outcome("o2", "reads to line 3"), Outcome("o2", "reads to line 5"))
LEAVINGS = (
    ".plan.md.swp",
    ".plan.md.swo",
    "plan.md~",
    "#plan.md#",
    "4913",
    "plan.md.tmp",
    "plan.md.orig",
    ".DS_Store",
)


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return make_store(tmp_path)


@pytest.mark.promise(8)
def test_what_editors_leave_is_nobody_and_never_recorded(store: Store) -> None:
    for name in LEAVINGS:
        (store.root / FOLDER / name).write_text("---\nname: Not A Pupil\n---\n")
        (store.root / "setting" / name).write_text("x")
    (store.root / FOLDER / ".#plan.md").symlink_to("priya@here.17")
    office = read_office(store)
    assert len(office.caseload.cases) == 2 and not any(
        one in p.path for p in office.problems for one in LEAVINGS
    )
    assert hand_edits(store) == () and record_by_hand(store, None, when=NOW) == ()
    assert isinstance(record(store, AMENDED, when=NOW), Recorded)
    assert git(store, "show", "--name-only", "--format=", "HEAD").split() == [PATH]
    assert sorted(p.name for p in (store.root / FOLDER).iterdir() if p.name in LEAVINGS) == sorted(LEAVINGS)


@pytest.mark.promise(9)
@pytest.mark.parametrize("name", ["index.lock", "HEAD.lock", "refs/heads/main.lock", "packed-refs.lock"])
def test_a_lock_of_a_dead_git_costs_nothing(store: Store, name: str) -> None:
    (store.root / ".git" / name).write_text("")
    done = record(store, AMENDED, when=NOW)
    assert isinstance(done, Recorded), done
    with open_store(store.root):
        assert is_clean(store) and not (store.root / ".git" / name).exists()
    kept = list((store.root / ".git/senco-stale").iterdir())
    assert [p.name.partition("-")[2] for p in kept if not p.name.endswith(".json")] == [Path(name).name]


@pytest.mark.promise(9)
def test_a_living_gits_lock_on_the_branch_is_respected(store: Store) -> None:
    alive = subprocess.Popen(
        ["git", "hash-object", "--stdin"], cwd=store.root, stdin=subprocess.PIPE, stdout=subprocess.DEVNULL
    )
    lock = store.root / ".git/refs/heads/main.lock"
    lock.write_text("hers")
    no = record(store, AMENDED, when=NOW)
    assert isinstance(no, Refused) and "another git command is running" in no.sentence
    assert lock.read_text() == "hers" and "line 3" in text(store, PATH) and is_clean(store)
    alive.kill()
    alive.wait()
    assert isinstance(record(store, AMENDED, when=NOW), Recorded)
