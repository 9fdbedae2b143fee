"""A tag is put once and never moved."""

from pathlib import Path

import pytest

from senco_tui.history.repository import Repository
from senco_tui.history.tags import is_tag_name, tag_name
from senco_tui.history.trouble import HistoryTrouble
from tests.history.repositories import START, git, made


@pytest.fixture
def repository(tmp_path: Path) -> Repository:
    return made(tmp_path / "store")


def test_put_once_and_told(repository: Repository) -> None:
    head = repository.head() or ""
    repository.tag("shared/P24-017/2026-11-12", head, "Given to the family", "Priya Shah", "p@x", START)
    with pytest.raises(HistoryTrouble, match="already"):
        repository.tag("shared/P24-017/2026-11-12", head, "Again", "Priya Shah", "p@x", START)
    shared, triage = repository.tags()
    assert (shared.name, shared.revision, shared.when, shared.message) == (
        "shared/P24-017/2026-11-12",
        head,
        START,
        "Given to the family",
    )
    assert triage.name == "triage/2026-W36"
    assert git(repository.root, "cat-file", "-t", "shared/P24-017/2026-11-12").strip() == "tag"
    assert git(repository.root, "fsck", "--strict", "--no-dangling") == ""


def test_a_plain_tag_made_by_hand_is_told_too(repository: Repository) -> None:
    git(repository.root, "tag", "mine")
    assert {t.name: t.revision for t in repository.tags()}["mine"] == repository.head()


@pytest.mark.parametrize("name", ["triage/2026-W47", "a", "shared/P24-017/2026-11-12", "v1.0"])
def test_names(name: str) -> None:
    assert is_tag_name(name) and tag_name(name) == name


NO_NAMES = ("", "-x", "--output=x", "a..b", "a b", "a/", "/a", "a//b", "a.lock", "a.lock/b", ".a", "a/.b")
NO_NAMES += ("a@{1}", "a\n", "é", "a^b", "a~1", "a:b", "a*")


@pytest.mark.parametrize("name", NO_NAMES)
def test_no_names(name: str) -> None:
    assert not is_tag_name(name)
    with pytest.raises(HistoryTrouble):
        tag_name(name)
