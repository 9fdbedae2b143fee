"""Promise 1: SIGKILL at any moment of a save leaves files whole and loses nothing that was acknowledged."""

from pathlib import Path

import pytest

from tests.faults.harness import Broken, Killing, counting_store, savers, whole

pytestmark = pytest.mark.promise(1)

KILLS, STORES = 60, 4
NIGHTLY = 1000


def survived(place: Path, writer: str, kills: int, stores: int, seed: int) -> int:
    """How many kills the writer survived, over several stores. Raises Broken at the first promise broken."""
    done = 0
    with savers() as starter:
        for n in range(stores):
            killing = Killing(starter, counting_store(place / f"{writer}{n}"), writer, seed + n)
            while killing.kills < kills // stores:
                killing.once()
            whole(killing.root)
            done += killing.kills
    return done


def test_every_kill_is_survived(swift_path: Path) -> None:
    assert survived(swift_path, "safe", KILLS // 3, STORES // 2, 2026) == KILLS // 3


def test_so_is_every_kill_by_whatever_road_it_was_saved(swift_path: Path) -> None:
    assert survived(swift_path, "varied", 2 * KILLS // 3, STORES, 1984) == 2 * KILLS // 3


@pytest.mark.nightly
@pytest.mark.timeout(3600)
@pytest.mark.parametrize("writer", ["safe", "varied"])
def test_a_thousand_kills_are_survived(swift_path: Path, writer: str) -> None:
    assert survived(swift_path, writer, NIGHTLY, 20, 11) == NIGHTLY


def test_the_obvious_writer_does_not_survive_them(swift_path: Path) -> None:
    """The harness proves itself: what writes the file and calls git breaks a promise soon."""
    with pytest.raises(Broken):
        survived(swift_path, "cli", 200, 1, 7)
