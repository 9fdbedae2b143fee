"""The log is told whole and in the order of the graph, whatever the clocks said."""

from datetime import timedelta
from pathlib import Path

import pytest

from senco_tui.history.launcher import Launcher
from senco_tui.history.walking import Calendar, _steadied, blamed, blobs, changes, log, moment
from tests.history.repositories import NOTE, OTHER, PLAN, START, STEPS, git, made, step


@pytest.fixture
def root(tmp_path: Path) -> Path:
    made(tmp_path / "store").close()
    return tmp_path / "store"


def head(root: Path) -> str:
    return git(root, "rev-parse", "HEAD").strip()


def test_the_log_is_newest_first_with_every_path(root: Path) -> None:
    told = log(Launcher(root), head(root))
    assert [r.sentence for r in told] == [f"P24-017 plan: step {n}" for n in (3, 2, 1, 0)]
    assert [set(r.paths) for r in told] == [set(s.files) for s in reversed(STEPS)]
    first = told[-1]
    assert (first.author, first.email, first.when) == ("Priya Shah", "priya@school.invalid", START)
    assert first.reason == "Reason 0." and first.trailers == (("Case", "P24-017"), ("Document", "plan"))
    assert [r.parents for r in told] == [(told[1].id,), (told[2].id,), (told[3].id,), ()]


def test_narrowed_by_path_folder_words_and_number(root: Path) -> None:
    def steps(*paths: str, **named: object) -> list[str]:
        return [r.sentence[-1] for r in log(Launcher(root), head(root), paths, **named)]  # type: ignore[arg-type]

    assert steps(PLAN) == ["3", "1", "0"] and steps(NOTE) == ["3", "1"]
    assert steps("pupils/P24/P24-018") == ["2"] and steps(PLAN, OTHER) == ["3", "2", "1", "0"]
    assert steps(grep="REASON 2.") == ["2"] and steps(limit=2) == ["3", "2"]
    assert steps("nowhere") == [] and steps(":(glob)**") == [] and steps("--all") == []
    assert set(log(Launcher(root), head(root), [NOTE])[0].paths) == {PLAN, NOTE}


def test_messages_and_names_from_elsewhere(root: Path) -> None:
    (root / 'odd "name" ü.txt').write_text("x")
    git(root, "add", "-A")
    git(root, "commit", "-qm", "Title\n\n:100644 looks like raw\n\n\x1b[2J")
    git(root, "commit", "-q", "--allow-empty", "--allow-empty-message", "-m", "")
    empty, odd = log(Launcher(root), head(root), limit=2)
    assert empty.sentence == "" and empty.paths == ()
    assert odd.paths == ('odd "name" ü.txt',) and odd.reason == ":100644 looks like raw\n\n�[2J"


def test_a_merge_shows_what_it_brought(root: Path) -> None:
    git(root, "checkout", "-qb", "side", "HEAD~1")
    (root / "side.txt").write_text("x")
    git(root, "add", "side.txt")
    git(root, "commit", "-qm", "side")
    git(root, "checkout", "-q", "main")
    git(root, "merge", "-q", "--no-ff", "-m", "joined", "side")
    told = log(Launcher(root), head(root), limit=1)
    assert len(told[0].parents) == 2 and told[0].paths == ("side.txt",)
    assert told[0].new == (), "what a merge brings was written before it"


def test_changes_name_both_blobs(root: Path) -> None:
    launcher = Launcher(root)
    ids = [r.id for r in log(launcher, head(root))]
    found = changes(launcher, ids[1], ids[0])
    assert set(found) == {PLAN, NOTE} and found[NOTE][1] is None and None not in found[PLAN]
    assert set(changes(launcher, None, ids[-1])) == {"senco.yaml", PLAN}
    assert {p: b for p, (_, b) in changes(launcher, None, head(root)).items()} == blobs(launcher, head(root))


def test_each_line_has_its_revision(root: Path) -> None:
    ids = [r.id for r in reversed(log(Launcher(root), head(root)))]
    assert blamed(Launcher(root), PLAN, head(root)) == ((1, ids[3]), (2, ids[1]))


def test_what_stood_on_a_day(root: Path) -> None:
    calendar = Calendar(Launcher(root), head(root))
    ids = [r.id for r in reversed(log(Launcher(root), head(root)))]
    assert calendar.at(START - timedelta(seconds=1)) is None
    assert [calendar.at(START + timedelta(days=n, hours=1)) for n in range(5)] == [*ids, ids[3]]


def test_a_clock_that_was_wrong_hides_nothing(tmp_path: Path) -> None:
    from dataclasses import replace

    steps = [step(n, {PLAN: b"%d\n" % n}) for n in range(6)]
    steps[2] = replace(steps[2], when=START.replace(year=1999))
    steps[4] = replace(steps[4], when=START.replace(year=2041))
    repository = made(tmp_path / "store", tuple(steps))
    ids = [r.id for r in reversed(repository.log())]
    assert [r.sentence[-1] for r in repository.log()] == ["5", "4", "3", "2", "1", "0"]
    stood = [repository.at(START + timedelta(days=n, hours=1)) for n in range(6)]
    assert stood == [ids[0], ids[2], ids[2], ids[4], ids[4], ids[5]]
    repository.close()


@pytest.mark.parametrize(
    ("moments", "steady"),
    [
        ([1, 2, 3], [1, 2, 3]),
        ([1, 1, 1], [1, 1, 1]),
        ([1, 9, 2, 3], [1, 1, 2, 3]),
        ([1, 5, 2, 6, 7], [1, 1, 2, 6, 7]),
        ([9, 5, 6], [5, 5, 6]),
        ([], []),
    ],
)
def test_moments_never_run_backwards(moments: list[int], steady: list[int]) -> None:
    assert _steadied(moments) == steady


@pytest.mark.parametrize(
    ("raw", "told"),
    [
        ("0 +0100", "1970-01-01T01:00:00+01:00"),
        ("1795363024 -0530", "2026-11-22T10:27:04-05:30"),
        ("x", "1970-01-01T00:00:00+00:00"),
        ("99999999999999999 +0000", "1970-01-01T00:00:00+00:00"),
    ],
)
def test_moments_of_gits(raw: str, told: str) -> None:
    assert moment(raw).isoformat() == told
