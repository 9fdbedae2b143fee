"""A git that takes its time keeps no key waiting; long reading tells how far it is, and can be left."""

import asyncio
from pathlib import Path

import pytest

from senco_tui.history import launcher
from senco_tui.tui.stories import reading
from tests.tui.small_store import small_store
from tests.tui.stage import stage

PATIENCE = 60
"""Seconds after which keys that are not answered never will be."""


@pytest.fixture
def gate(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """A file: while it is there, every git of the program waits before it begins."""
    gate = tmp_path / "gate"
    wrapper = tmp_path / "slow-git"
    wrapper.write_text(
        f'#!/bin/sh\nwhile [ -e {gate} ]; do sleep 0.05; done\nexec {launcher.git_program()} "$@"\n'
    )
    wrapper.chmod(0o700)
    monkeypatch.setattr(launcher, "git_program", lambda: str(wrapper))
    return gate


async def test_keys_are_answered_while_git_sleeps(tmp_path: Path, gate: Path) -> None:
    async with stage(small_store(tmp_path)) as s, asyncio.timeout(PATIENCE):
        gate.touch()
        git = asyncio.create_task(s.app.desk(lambda door: door.log(limit=3)))
        await asyncio.sleep(0.05)
        for key, row in (("j", 1), ("j", 2), ("k", 1)):
            s.strike(key)
            while s.app.view.lines.row != row:
                await asyncio.sleep(0.005)
        s.strike("h")
        while s.app.view.NAME != "history":
            await asyncio.sleep(0.005)
        assert not git.done()
        gate.unlink()
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
