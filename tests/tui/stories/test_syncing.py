"""`:sync`: beside whatever is being done, told step by step, stopped when asked; both sides decided."""

import asyncio
import os
import time
from collections.abc import Callable
from pathlib import Path
from threading import Event

import pytest

from senco_tui.desk.joining import join
from senco_tui.desk.opening import open_store
from senco_tui.desk.outcome import Refused
from senco_tui.history.reaching import Watch
from senco_tui.tui.door import Door
from senco_tui.tui.stories.syncing import told
from tests.desk.hubs import amend, make_hub, synced, write
from tests.faults.test_hub_hangs import fake_ssh, gone
from tests.pace import slowness, within
from tests.tui.small_store import small_store
from tests.tui.stage import Stage, stage

PLAN = "pupils/P24/P24-002/plan.md"


@pytest.fixture
def roots(tmp_path: Path) -> tuple[Path, Path]:
    """A store and its colleague's, met at one hub."""
    root, hub = small_store(tmp_path), make_hub(tmp_path)
    with open_store(root) as store:
        synced(store, remote=str(hub))
    return root, join(str(hub), tmp_path / "other", Watch())


async def sync(s: Stage) -> None:
    """`:sync`, to its end."""
    await s.press("colon")
    await s.type("sync\n")


async def test_what_the_other_recorded_comes_and_is_shown(roots: tuple[Path, Path]) -> None:
    root, other = roots
    with open_store(other) as store:
        amend(store, PLAN, "line 3", "line 6")
        synced(store)
    async with stage(root) as s:
        await sync(s)
        assert "Synced: 1 act brought in; 1 case changed." in s.status
        assert "line 6" in (root / PLAN).read_text()
        await sync(s)
        assert "Nothing new" in s.status


@pytest.mark.promise(6)
async def test_what_both_changed_is_decided_and_then_it_goes_on(roots: tuple[Path, Path]) -> None:
    root, other = roots
    for place, words in ((other, "line 6"), (root, "line 7")):
        with open_store(place) as store:
            amend(store, PLAN, "line 3", words)
    with open_store(other) as store:
        synced(store)
    async with stage(root) as s:
        await sync(s)
        assert s.rows[0].strip() == "Changed meanwhile · sync"
        assert "Ruth wrote" in s.screen and "you wrote" in s.screen
        assert "line 6" in s.screen and "line 7" in s.screen and "<<<" not in s.screen
        await s.press("h")
        assert "Synced: 1 act brought in, 2 acts sent" in s.status, s.screen
        assert "line 6" in (root / PLAN).read_text() and s.git("status", "--porcelain") == ""
        assert "two clones brought together" in s.git("log", "-1", "--format=%s")


async def test_leaving_the_question_changes_nothing(roots: tuple[Path, Path]) -> None:
    root, other = roots
    for place, words in ((other, "line 6"), (root, "line 7")):
        with open_store(place) as store:
            amend(store, PLAN, "line 3", words)
    with open_store(other) as store:
        synced(store)
    async with stage(root) as s:
        head = s.git("rev-parse", "HEAD")
        await sync(s)
        await s.press("q")
        assert s.app.view.NAME == "triage" and s.git("rev-parse", "HEAD") == head


class SlowDoor(Door):
    """A door whose hub lies behind an ssh that says nothing."""

    def __init__(self, root: Path, ssh: str, patience: float) -> None:
        super().__init__(root)
        self.ssh, self.patience = ssh, patience

    def _watch(self, report: Callable[[str], None], stop: Event) -> Watch:
        return Watch(report, stop.is_set, self.patience, self.ssh)


def silent(root: Path, patience: float) -> SlowDoor:
    """The store's hub moved behind that ssh."""
    with open_store(root) as store:
        write(store, "setting/paper.md", "x\n")
    from tests.desk.stores import git

    git(root, "config", "remote.hub.url", "school.invalid:/srv/senco.git")
    return SlowDoor(root, fake_ssh(root.parent, "sleep 600"), patience)


async def begin(s: Stage) -> None:
    """`:sync`, without waiting for what comes of it."""
    s.strike("colon")
    await shown(s, "A command, a reference")
    for key in (*"sync", "enter"):
        s.strike(key)


async def shown(s: Stage, words: str, seconds: float = 60.0) -> float:
    """Wait until the screen says it; how long the loop was asleep at most."""
    until, worst = time.monotonic() + seconds, 0.0
    while words not in s.screen and time.monotonic() < until:
        before = time.monotonic()
        await s.pilot._wait_for_screen()
        s.app.screen._on_timer_update()
        await asyncio.sleep(0.01)
        worst = max(worst, time.monotonic() - before)
    assert words in s.screen, s.screen
    return worst


@pytest.mark.promise(16)
async def test_a_hub_that_hangs_never_holds_a_key(roots: tuple[Path, Path]) -> None:
    root, _ = roots
    async with stage(root, door=silent(root, 1.5)) as s:
        row = s.app.current_row
        await begin(s)
        await shown(s, "asking the hub")
        s.strike("j")
        asleep = await shown(s, "2 of")
        assert asleep < 0.5 * slowness() and s.app.current_row != row
        await shown(s, "gave no sign of life")
        await s.settle()
        assert gone(int((root.parent / "pid").read_text()))
        assert s.git("status", "--porcelain") == ""


@pytest.mark.promise(16)
async def test_it_is_stopped_by_asking_again_and_by_leaving(roots: tuple[Path, Path]) -> None:
    root, _ = roots
    for words in ("stopped, as you asked", None):
        async with stage(
            root, door=silent(root, 60) if words else SlowDoor(root, str(root.parent / "ssh"), 60)
        ) as s:
            (root.parent / "pid").unlink(missing_ok=True)
            await begin(s)
            await shown(s, "asking the hub")
            while not (root.parent / "pid").exists():
                await asyncio.sleep(0.02)
            if words:
                await begin(s)
                await shown(s, words)
            else:
                s.strike("ctrl+q")
        with within(2):
            assert gone(int((root.parent / "pid").read_text()))
        os.unlink(root.parent / "pid")


def test_trouble_is_a_warning_and_stopping_is_none() -> None:
    assert told(Refused("The hub is away.", "trouble")) == ("The hub is away.", "warn")
    assert told(Refused("Stopped.", "unchanged"))[1] == "dim"
