"""Told to go, the program leaves in time, even where the ordinary way out hangs."""

import subprocess
import sys
import time

import pytest

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
        began = time.monotonic()
        subprocess.run(["kill", f"-{signal}", str(program.pid)], check=True)
        assert program.stdout.readline() == "kept\n"
        assert program.wait(5) == code
        assert time.monotonic() - began < 2
