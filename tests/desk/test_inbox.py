"""Scribbles outlive a kill, are never written over by a second program, and come back when undone."""

import signal
import stat
import subprocess
import sys
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from senco_tui.desk.inbox import KEPT_FOR, Inbox

NOON = datetime(2026, 11, 16, 12, tzinfo=UTC)
DAY = date(2026, 11, 16)


def _inbox(tmp_path: Path) -> Inbox:
    return Inbox(tmp_path / "state", tmp_path / "store")


def test_they_wait_oldest_first_for_their_owner_alone(tmp_path: Path) -> None:
    inbox = _inbox(tmp_path)
    assert inbox.all() == ()
    later = inbox.keep("ring the OT", NOON + timedelta(seconds=5), DAY)
    first = inbox.keep("Ada read [/] \x1b[31m well", NOON, DAY)
    assert _inbox(tmp_path).all() == (first, later)
    files = list((tmp_path / "state").rglob("*.json"))
    assert {stat.S_IMODE(f.stat().st_mode) for f in files} == {0o600}
    assert not any("Ada" in str(f.relative_to(tmp_path)) for f in files)
    assert Inbox(tmp_path / "state", tmp_path / "another").all() == ()
    inbox.drop(first.id)
    inbox.drop(first.id)
    assert inbox.find(first.id) is None and inbox.all() == (later,)


SAVER = """
import os, signal, sys
from datetime import UTC, date, datetime
from pathlib import Path
from senco_tui.desk.inbox import Inbox
inbox = Inbox(Path(sys.argv[1]), Path(sys.argv[2]))
for n in range(int(sys.argv[4])):
    inbox.keep(f"{sys.argv[3]} {n}", datetime(2026, 11, 16, 12, tzinfo=UTC), date(2026, 11, 16))
os.kill(os.getpid(), signal.SIGKILL)
"""


def test_two_programs_at_once_lose_none_and_a_kill_right_after_loses_none(tmp_path: Path) -> None:
    places = [str(tmp_path / "state"), str(tmp_path / "store")]
    running = [subprocess.Popen([sys.executable, "-c", SAVER, *places, who, "40"]) for who in "ab"]
    assert [one.wait(30) for one in running] == [-signal.SIGKILL] * 2
    words = {scribble.words for scribble in _inbox(tmp_path).all()}
    assert words == {f"{who} {n}" for who in "ab" for n in range(40)}


def test_an_undone_entry_gives_its_scribble_back_and_a_redone_one_takes_it(tmp_path: Path) -> None:
    inbox = _inbox(tmp_path)
    scribble = inbox.keep("words", NOON, DAY)
    inbox.turned(scribble, "1234567")
    assert inbox.all() == ()
    assert not inbox.undone("9" * 40, "8888888")
    assert inbox.undone("1234567" + "0" * 33, "abcdef0") and inbox.all() == (scribble,)
    assert not inbox.undone("abcdef0" + "0" * 33, "7654321") and inbox.all() == ()
    assert inbox.undone("7654321" + "0" * 33, "fedcba0") and inbox.all() == (scribble,)


def test_the_words_of_long_ago_are_not_kept_for_ever(tmp_path: Path) -> None:
    inbox = _inbox(tmp_path)
    old, new = inbox.keep("old", NOON, DAY), inbox.keep("new", NOON + KEPT_FOR + timedelta(days=1), DAY)
    inbox.turned(old, "1234567")
    inbox.turned(new, "7654321")
    assert not inbox.undone("1234567", "abc") and inbox.undone("7654321", "abc")


def test_a_file_that_is_no_scribble_is_left_alone(tmp_path: Path) -> None:
    inbox = _inbox(tmp_path)
    kept = inbox.keep("kept", NOON, DAY)
    folder = next((tmp_path / "state").rglob("*.json")).parent
    (folder / "half.json").write_text('{"words": "ha')
    assert inbox.all() == (kept,) and (folder / "half.json").exists()
