"""What is under way is kept when something changed, at once after an act, and let go at the end."""

from datetime import UTC, datetime, timedelta
from typing import Any

from senco_tui.triage.row import Row
from senco_tui.triage.sitting import Sitting, Turn
from senco_tui.tui.sitting import UnderWay

NOON = datetime(2026, 11, 16, 12, tzinfo=UTC)
ROW = Row("P24-001", "1", "late", "breach")
SITTING = Sitting(NOON.date(), "2026-11-16T12:00", 60, (Turn("P24-001", "breach", "1"),))


class Shelf:
    """A place that counts its keepings, and may refuse."""

    def __init__(self) -> None:
        self.held: dict[str, Any] | None = None
        self.kept = 0
        self.full = False

    def find(self) -> dict[str, Any] | None:
        return self.held

    def keep(self, held: dict[str, Any]) -> None:
        if self.full:
            raise OSError(28, "No space left on device")
        self.held, self.kept = held, self.kept + 1

    def drop(self) -> None:
        self.held = None


class Scene:
    """Something under way, its shelf, its clock, and how often a keeping was asked for."""

    def __init__(self) -> None:
        self.shelf, self.hour, self.asked = Shelf(), NOON, 0
        self.way = UnderWay(lambda: self.shelf, lambda: self.hour, self._soon)

    def _soon(self) -> None:
        self.asked += 1


def test_without_a_sitting_nothing_is_kept() -> None:
    scene = Scene()
    scene.way.heed()
    scene.way.moved("P24-001", None)
    scene.way.acted(ROW, "3f2a9c1")
    scene.way.keep()
    assert (scene.shelf.kept, scene.asked) == (0, 0)


def test_it_comes_back_as_it_was() -> None:
    scene = Scene()
    scene.way.begin(SITTING)
    scene.hour += timedelta(seconds=70)
    scene.way.heed()
    scene.way.moved("P24-002", ROW)
    assert (scene.shelf.kept, scene.asked) == (1, 2)
    scene.way.keep()
    scene.way.keep()
    assert scene.shelf.kept == 2
    found = scene.way.find()
    assert found == scene.way.sitting and found is not None
    assert (found.seconds, found.cursor, len(found.passed)) == (70, "P24-002", 1)
    scene.way.acted(ROW, "3f2a9c1")
    assert scene.shelf.kept == 3
    scene.way.taken_back("3f2a9c1" + "0" * 33)
    assert scene.way.sitting is not None and not scene.way.sitting.acted
    scene.way.end()
    assert scene.way.sitting is None and scene.way.find() is None


def test_looking_at_the_time_spends_none() -> None:
    scene = Scene()
    scene.way.begin(SITTING)
    scene.hour += timedelta(seconds=90)
    assert scene.way.now is not None and scene.way.now.seconds == 90
    assert scene.way.sitting is not None and scene.way.sitting.seconds == 0


def test_a_full_disk_costs_the_resuming_and_nothing_else() -> None:
    scene = Scene()
    scene.shelf.full = True
    scene.way.begin(SITTING)
    scene.shelf.full = False
    scene.way.keep()
    assert scene.shelf.kept == 1
