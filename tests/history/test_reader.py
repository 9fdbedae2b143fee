"""What stood where, who changed it, and what two revisions differ in."""

from datetime import timedelta
from pathlib import Path

import pytest

from senco_tui.cabinet import fingerprint
from senco_tui.history.repository import Repository
from senco_tui.history.trouble import HistoryTrouble
from tests.history.repositories import NOTE, OTHER, PLAN, START, git, made


@pytest.fixture
def repository(tmp_path: Path) -> Repository:
    return made(tmp_path / "store")


def ids(repository: Repository) -> list[str]:
    return [r.id for r in reversed(repository.log())]


def test_any_file_at_any_revision(repository: Repository) -> None:
    first, *_, last = ids(repository)
    assert repository.head() == last
    assert repository.blob(first, PLAN) == b"one\ntwo\n" and repository.blob(last, PLAN) == b"ONE\nTWO\n"
    assert repository.blob(last, NOTE) is None and repository.blob_id(last, NOTE) is None
    assert repository.blob_id(last, PLAN) == fingerprint(b"ONE\nTWO\n")
    assert repository.bytes_of(fingerprint(b"one\ntwo\n")) == b"one\ntwo\n"
    assert repository.paths(last) == {p: repository.blob_id(last, p) for p in (PLAN, OTHER, "senco.yaml")}


@pytest.mark.parametrize(
    "path", ["", "pupils", "../x", "./senco.yaml", "a\nb", "/etc/passwd", "--help", ":/x"]
)
def test_what_is_no_file_of_the_store(repository: Repository, path: str) -> None:
    assert repository.blob(repository.head() or "", path) is None


@pytest.mark.parametrize("name", ["HEAD", "main", "--output=x", "abc", "", "0" * 41])
def test_only_whole_ids_are_handed_to_git(repository: Repository, name: str) -> None:
    for ask in (
        repository.paths,
        lambda r: repository.blob(r, PLAN),
        lambda r: repository.changes(r, None or r),
    ):
        if name:
            with pytest.raises(HistoryTrouble, match="whole id"):
                ask(name)
    assert repository.bytes_of(name) is None


def test_what_a_person_calls_a_revision(repository: Repository) -> None:
    first, *_, last = ids(repository)
    for text in (last, last[:7], last[:4], f" {last[:9]} "):
        found = repository.revision(text)
        assert found is not None and found.id == last and set(found.paths) == {PLAN, NOTE}
    tagged = repository.revision("triage/2026-W36")
    assert tagged is not None and tagged.id == first


NONE = ("", "HEAD", "main", "--all", "-n1", "HEAD~1", "@", "deadbeef", "0" * 40, ":/step", "a\nb")


@pytest.mark.parametrize("text", [*NONE, "refs/heads/main"])
def test_what_is_none(repository: Repository, text: str) -> None:
    assert repository.revision(text) is None


def test_a_file_is_no_revision(repository: Repository) -> None:
    blob = repository.blob_id(repository.head() or "", PLAN)
    assert blob is not None and repository.revision(blob) is None


def test_the_log_as_of_a_moment(repository: Repository) -> None:
    moment = START + timedelta(days=1, hours=1)
    assert [r.sentence[-1] for r in repository.log(before=moment)] == ["1", "0"]
    assert (
        repository.log(before=START - timedelta(days=1)) == () and repository.at(START) == ids(repository)[0]
    )
    assert [r.sentence[-1] for r in repository.log(tip=ids(repository)[2], limit=1)] == ["2"]


def test_blame_gives_revisions(repository: Repository) -> None:
    assert [(n, r.sentence[-1], r.author) for n, r in repository.blame(PLAN)] == [
        (1, "3", "Priya Shah"),
        (2, "1", "Jo Bell"),
    ]
    assert [r.sentence[-1] for _, r in repository.blame(PLAN, ids(repository)[0])] == ["0", "0"]
    assert repository.blame(NOTE) == () and repository.blame("nowhere") == ()


def test_what_the_branch_stands_on(repository: Repository) -> None:
    assert all(repository.stands(one) for one in ids(repository))
    stray = git(repository.root, "commit-tree", "-m", "stray", "HEAD^{tree}").strip()
    assert not repository.stands(stray)


def test_a_history_without_a_commit_is_empty(tmp_path: Path) -> None:
    git(tmp_path, "init", "-q")
    empty = Repository.open(tmp_path)
    assert empty.head() is None and empty.log() == () and empty.at(START) is None and empty.blame(PLAN) == ()
    assert empty.tags() == () and "no commit yet" in (empty.state() or "")


def test_a_file_whose_bytes_are_lost_is_named_and_not_taken_for_none(repository: Repository) -> None:
    (repository.root / PLAN).write_bytes(b"to be lost\n")
    git(repository.root, "commit", "-qam", "x")
    lost = fingerprint(b"to be lost\n")
    place = repository.git_folder / "objects" / lost[:2] / lost[2:]
    place.chmod(0o600)
    place.write_bytes(b"nonsense")
    with pytest.raises(HistoryTrouble, match=f"{PLAN} as of .* is lost"):
        repository.blob(repository.head() or "", PLAN)
    assert repository.blob(repository.head() or "", OTHER) == b"other\n"
