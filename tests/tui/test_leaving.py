"""Told to go, the program leaves in time, even where the ordinary way out hangs."""

import subprocess
import sys

import pytest

from tests.pace import within

SCRIPT = """
import asyncio, signal, sys, time
from senco_tui.tui.leaving import leave_on_signals

async def live(hangs):
    done = asyncio.Event()
    codes = []
    def leave(code):
        print("kept", flush=True)
        if hangs:
            time.sleep(60)
        codes.append(code)
        done.set()
    leave_on_signals(leave)
    print("ready", flush=True)
    await done.wait()
    sys.exit(codes[0])

asyncio.run(live(sys.argv[1] == "hangs"))
"""


@pytest.mark.parametrize("way", ["well", "hangs"])
@pytest.mark.parametrize(("signal", "code"), [("HUP", 129), ("TERM", 143)])
def test_gone_within_two_seconds_with_words_kept(way: str, signal: str, code: int) -> None:
    with subprocess.Popen([sys.executable, "-c", SCRIPT, way], stdout=subprocess.PIPE, text=True) as program:
        assert program.stdout is not None
        assert program.stdout.readline() == "ready\n"
        with within(2):
            subprocess.run(["kill", f"-{signal}", str(program.pid)], check=True)
            assert program.stdout.readline() == "kept\n"
            assert program.wait(60) == code


STOPPING = """
import asyncio, os, signal
from senco_tui.tui.leaving import stop_now, stop_on_signal

async def live():
    asked = asyncio.Event()
    stop_on_signal(asked.set)
    for _ in range(2):
        os.kill(os.getpid(), signal.SIGTSTP)
        await asyncio.wait_for(asked.wait(), 5)
        asked.clear()
        stop_now()
        print("on again", flush=True)

asyncio.run(live())
"""


def test_told_to_stop_it_is_asked_in_the_loop_and_can_be_asked_again() -> None:
    done = subprocess.run(
        [sys.executable, "-c", STOPPING],
        capture_output=True,
        text=True,
        timeout=20,
        check=False,
        start_new_session=True,
    )
    assert (done.returncode, done.stdout) == (0, "on again\non again\n"), done.stderr
