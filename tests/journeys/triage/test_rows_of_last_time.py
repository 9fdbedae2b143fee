"""Before the store has been read, keys act on the rows of last time; what needs more waits, or is let go."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from pathlib import Path
from threading import Event

import pytest

from senco_tui.tui.door import Door
from senco_tui.tui.screens.triage import TriageView
from senco_tui.tui.stories.window import rows_of, window_of
from tests.tui.small_store import small_store
from tests.tui.stage import NOON, Stage, stage


class Gate(Door):
    """A door behind which the office is read only when it is let in."""

    def __init__(self, root: Path) -> None:
        super().__init__(root)
        self.gate = Event()

    def read_office(self, before: object, progress: object) -> object:  # type: ignore[override]
        """Wait, then read."""
        self.gate.wait(20)
        return super().read_office(before, progress)  # type: ignore[arg-type]


@pytest.fixture(scope="module")
def kept(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A store's folder, to be copied by none: these journeys record nothing."""
    return small_store(tmp_path_factory.mktemp("kept"))


@asynccontextmanager
async def second_visit(
    root: Path, day: str = "2026-11-16", **first: str
) -> AsyncIterator[tuple[Stage, Gate]]:
    """The program on rows of last time, held up at the gate; its first row says what `first` says."""
    async with stage(root) as visit:
        view = visit.app.view
        assert isinstance(view, TriageView)
        window, rows = window_of(visit.app, view, NOON), rows_of(view.lines.shown, view.rows, day)
    for name, value in first.items():
        rows = replace(rows, **{name: [value, *getattr(rows, name)[1:]]})
    door = Gate(root)
    rows = replace(rows, opens="o" + rows.opens[1:]) if first else rows
    async with stage(root, door=door, window=window, rows=rows, wait=False) as s:
        await shown(s, "TRIAGE  as of")
        yield s, door
        door.gate.set()


async def shown(s: Stage, words: str, *, there: bool = True) -> None:
    """Wait until the screen says so, or no longer does."""
    for _ in range(500):
        if (words in s.screen) == there:
            return
        await s.pilot.pause(0.01)
    raise AssertionError(f"never said “{words}”:\n{s.screen}")


async def test_moving_counting_and_searching_need_no_reading(kept: Path) -> None:
    async with second_visit(kept) as (s, door):
        for key, row in (
            ("j", 1),
            ("G", s.app.view.lines.count - 1),
            ("g", None),
            ("g", 0),
            ("3", None),
            ("j", 3),
        ):
            s.strike(key)
            await s.pilot.pause()
            assert row is None or s.app.view.lines.row == row, key
        s.strike("slash")
        await shown(s, "Search for")
        for key in ("n", "o", "v", "a", "k", "enter"):
            s.strike(key)
        await shown(s, "7 of 8")
        assert "Novak" in s.app.current_row and not s.app.ready
        door.gate.set()
        await s.settle()
        assert s.app.view.case == "P25-001" and "as of" not in s.screen


async def test_a_pupil_is_opened_alone_and_is_the_same_when_all_has_been_read(kept: Path) -> None:
    async with second_visit(kept) as (s, door):
        s.strike("slash")
        await shown(s, "Search for")
        for key in ("o", "k", "a", "f", "o", "r", "enter"):
            s.strike(key)
        await shown(s, "2 of 8")
        await shown(s, "Search for", there=False)
        s.strike("enter")
        await shown(s, "Overview")
        await shown(s, "cycle")
        s.strike("3")
        await shown(s, "since 2 Nov 2026")
        before = s.rows
        assert not s.app.ready
        door.gate.set()
        await s.settle()
        assert [row for row in s.rows[:-2] if row] == [row for row in before[:-2] if row]


async def test_what_needs_the_whole_office_waits_in_its_turn(kept: Path) -> None:
    async with second_visit(kept) as (s, door):
        for key in ("j", "C", "j"):
            s.strike(key)
        await shown(s, "C waits until the case files have been read")
        assert s.app.view.NAME == "triage" and s.app.view.lines.row == 1
        door.gate.set()
        await s.settle()
        assert s.app.view.NAME == "caseload" and s.app.view.lines.row == 1


@pytest.mark.parametrize("otherwise", [{"keys": "P24-099"}, {"reasons": "review_overdue"}])
async def test_keys_that_waited_are_not_taken_on_another_row(kept: Path, otherwise: dict[str, str]) -> None:
    async with second_visit(kept, **otherwise) as (s, door):
        s.strike("d")
        await shown(s, "d waits")
        door.gate.set()
        await shown(s, "that row has changed: the keys that waited were let go")
        await s.settle()
        assert s.app.view.NAME == "triage" and not s.app.screen.strokes.wait  # type: ignore[attr-defined]


async def test_esc_lets_go_of_keys_that_wait_and_q_leaves(kept: Path) -> None:
    async with second_visit(kept) as (s, _):
        s.strike("C")
        await shown(s, "C waits")
        s.strike("escape")
        await shown(s, "let go")
        s.strike("q")
        await s.pilot.pause(0.05)
        assert s.app.return_value == 0


async def test_rows_of_another_day_say_so(kept: Path) -> None:
    async with second_visit(kept, "2026-11-13") as (s, _):
        await shown(s, "these are the rows of Fri 13 Nov; today's are being read")


async def test_help_tells_the_keys_before_the_reading(kept: Path) -> None:
    async with second_visit(kept) as (s, _):
        s.strike("question_mark")
        await shown(s, "KEYS in triage")


async def test_a_row_that_claims_to_be_a_pupil_and_is_none_waits(kept: Path) -> None:
    async with second_visit(kept, keys="../../../etc") as (s, _):
        s.strike("enter")
        await shown(s, "Enter waits until the case files have been read")
        assert s.app.view.NAME == "triage"
