"""A git that takes its time keeps no key waiting; long reading tells how far it is, and can be left."""

import asyncio
import time
from pathlib import Path

import pytest

from senco_tui.history import launcher
from senco_tui.tui.stories import reading
from tests.tui.small_store import small_store
from tests.tui.stage import stage

SLEEP = 1.2
"""Seconds every git takes longer."""

AT_ONCE = 0.7
"""Seconds in which a key must be answered, on a machine that may be busy."""


@pytest.fixture
def slow_git(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """Let every git of the program sleep before it begins, once the store is made."""
    root = small_store(tmp_path)
    wrapper = tmp_path / "slow-git"
    wrapper.write_text(f'#!/bin/sh\nsleep {SLEEP}\nexec {launcher.git_program()} "$@"\n')
    wrapper.chmod(0o700)
    monkeypatch.setattr(launcher, "git_program", lambda: str(wrapper))
    return root


async def test_keys_are_answered_while_git_sleeps(slow_git: Path) -> None:
    async with stage(slow_git, wait=False) as s:
        while not s.app.ready:
            await asyncio.sleep(0.02)
        git = asyncio.create_task(s.app.desk(lambda door: door.log(limit=3)))
        await asyncio.sleep(0.05)
        for key, row in (("j", 1), ("j", 2), ("k", 1)):
            began = time.monotonic()
            s.strike(key)
            while s.app.view.lines.row != row:
                await asyncio.sleep(0.005)
                assert time.monotonic() - began < AT_ONCE, key
        began = time.monotonic()
        s.strike("h")
        while s.app.view.NAME != "history":
            await asyncio.sleep(0.005)
            assert time.monotonic() - began < AT_ONCE
        assert not git.done(), "git was not slow enough to prove anything"
        await git


async def test_long_reading_tells_how_far_it_is_and_can_be_left(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    async with stage(small_store(tmp_path)) as s:
        monkeypatch.setattr(s.app, "last", None)
        monkeypatch.setattr(s.app, "say", lambda words, tone="": said.append(words))

        def read_office(before: object, progress: object) -> object:
            assert callable(progress)
            for done in range(0, 2000, 50):
                progress(done, 2000)
            s.app.leaving = True
            progress(2000, 2000)

        monkeypatch.setattr(s.app.door, "read_office", read_office)
        with pytest.raises(reading.Left):
            await reading.read_again(s.app)
        await asyncio.sleep(0.05)
    assert said[:3] == [f"reading the case files… {n} of 2,000" for n in ("50", "150", "250")]
