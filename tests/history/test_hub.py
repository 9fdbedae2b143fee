"""Which hub it is, what it held when last met, and whether it is refused."""

from pathlib import Path

import pytest

from senco_tui.history import hub
from senco_tui.history.trouble import HistoryTrouble
from tests.history.repositories import git, made


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made(tmp_path / "store").close()
    return tmp_path / "store" / ".git"


def test_the_address_is_kept_and_origin_serves_as_well(folder: Path) -> None:
    assert hub.known_hub(folder) is None
    git(folder.parent, "config", "remote.origin.url", "server:senco.git")
    assert hub.known_hub(folder) == "server:senco.git"
    hub.keep_hub(folder, "/srv/senco.git")
    assert hub.known_hub(folder) == "/srv/senco.git"
    git(folder.parent, "config", "remote.hub.url", "https://school.invalid/x.git")
    with pytest.raises(HistoryTrouble, match="no address of a hub"):
        hub.known_hub(folder)


def test_what_it_held_is_remembered(folder: Path) -> None:
    tip = git(folder.parent, "rev-parse", "HEAD~1").strip()
    assert hub.branch_of(folder) == "refs/heads/main" and hub.met(folder, "refs/heads/main") is None
    hub.note_met(folder, "refs/heads/main", tip)
    assert hub.met(folder, "refs/heads/main") == tip


def test_names_are_added_and_none_is_moved(folder: Path) -> None:
    tip = git(folder.parent, "rev-parse", "HEAD").strip()
    hub.add_tags(folder, {"triage/2026-W40": tip})
    hub.add_tags(folder, {})
    assert hub.own_tags(folder)["triage/2026-W40"] == tip
    with pytest.raises(HistoryTrouble):
        hub.add_tags(folder, {"triage/2026-W40": git(folder.parent, "rev-parse", "HEAD~1").strip()})


def test_a_refused_hub_is_refused_until_it_is_itself_again(folder: Path) -> None:
    hub.refuse(folder, "the hub was rewritten")
    assert hub.refused(folder)
    hub.refuse(folder, None)
    hub.refuse(folder, None)
    assert not hub.refused(folder)


def test_on_no_branch_there_is_none_to_sync(folder: Path) -> None:
    git(folder.parent, "checkout", "-q", "--detach")
    with pytest.raises(HistoryTrouble, match="on no branch"):
        hub.branch_of(folder)
