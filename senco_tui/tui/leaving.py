"""Leaving when the line drops or the process is told to go: words kept, terminal restored, gone in time."""

import asyncio
import os
import signal
import threading
from collections.abc import Callable

SIGNALS = (signal.SIGHUP, signal.SIGTERM)

PATIENCE = 1.5
"""Seconds the ordinary way out may take; a terminal that is gone can hold it up for ever."""


def leave_on_signals(leave: Callable[[int], None], signals: tuple[signal.Signals, ...] = SIGNALS) -> None:
    """Have `leave` called in the running loop, with the exit code, when one of the signals comes."""
    loop = asyncio.get_running_loop()
    for one in signals:
        loop.add_signal_handler(one, _leaving, leave, 128 + one)


def _leaving(leave: Callable[[int], None], code: int) -> None:
    last = threading.Timer(PATIENCE, os._exit, (code,))
    last.daemon = True
    last.start()
    leave(code)
