"""A look at the store: rights, locks, settings, who signs, what is not recorded; and what mends by itself."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from senco_tui.casework.vocabulary import SettingKind
from senco_tui.desk.beginning import first_files
from senco_tui.desk.checkup import look_at_store
from senco_tui.desk.finding import Finding
from senco_tui.desk.mending import mend_store
from senco_tui.desk.opening import Store, account_name, create_store
from senco_tui.history.hub import refuse
from tests.desk.hubs import make_hub, synced, write

NOON = datetime(2026, 11, 16, 12, 0, tzinfo=UTC)


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """A new store of one's own."""
    files = first_files("Elm Lane", SettingKind.PRIMARY, account_name(), "Jo Marsh")
    with create_store(tmp_path / "office", files, when=NOON) as made:
        yield made


def found(store: Store, now: datetime = NOON) -> dict[str, Finding]:
    """Everything looked at, by name."""
    return {one.name: one for one in look_at_store(store, now)}


def test_a_new_store_is_well(store: Store) -> None:
    assert [one for one in found(store).values() if not one.well] == []


def test_what_is_open_to_others_is_closed_by_mending(store: Store) -> None:
    store.root.chmod(0o755)
    (store.root / "senco.yaml").chmod(0o644)
    assert found(store)["rights"].safe
    assert "2 files and folders" in " ".join(mend_store(store))
    assert found(store)["rights"].well
    assert (store.root / "senco.yaml").stat().st_mode & 0o777 == 0o640


def test_a_closed_root_keeps_everyone_out(store: Store) -> None:
    (store.root / "senco.yaml").chmod(0o644)
    assert found(store)["rights"].well


def test_a_dead_lock_is_moved_aside_by_mending(store: Store) -> None:
    (store.root / ".git" / "index.lock").touch()
    assert not found(store)["locks"].well
    assert "index.lock" in " ".join(mend_store(store))
    assert found(store)["locks"].well


def test_an_odd_setting_is_named(store: Store) -> None:
    config = store.root / ".git" / "config"
    config.write_text(config.read_text() + '[diff "x"]\n\tcommand = touch /tmp/x\n')
    looked = found(store)
    assert not looked["git settings"].well
    assert "diff.x.command" in looked["git settings"].sentence
    assert not looked["writing"].well


def test_a_last_record_still_to_come_means_a_wrong_clock(store: Store) -> None:
    assert not found(store, NOON - timedelta(days=400))["order"].well


def test_an_account_nobody_has_signs_as_itself(store: Store) -> None:
    (store.root / "setting/staff.yaml").write_text("staff: []\n")
    looked = found(store)
    assert looked["who signs"].mend == "senco edit setting/staff"
    assert not looked["by hand"].well


def test_a_remote_is_named(store: Store) -> None:
    config = store.root / ".git" / "config"
    config.write_text(config.read_text() + '[remote "hub"]\n\turl = /srv/hub.git\n')
    assert found(store)["remotes"].sentence == "hub; nothing exchanged yet"


def test_how_the_hub_stands_is_said(store: Store, tmp_path: Path) -> None:
    synced(store, remote=str(make_hub(tmp_path)))
    assert found(store)["remotes"].sentence == "hub; all is sent"
    write(store, "setting/paper.txt", "what was agreed")
    assert found(store)["remotes"].sentence == "hub; 1 not sent yet"
    refuse(store.root / ".git", "the hub's history was rewritten")
    assert not found(store)["remotes"].well and not found(store)["writing"].well
