"""Leaving when the line drops or the process is told to go; stopping for a while as a job of the shell."""

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


def stop_on_signal(stop: Callable[[], None]) -> None:
    """Have `stop` called in the running loop when told to stop for a while.

    Textual's own handler runs in the midst of whatever is being written, and may wait for itself.
    """
    asyncio.get_running_loop().add_signal_handler(signal.SIGTSTP, stop)


def stop_now() -> None:
    """Stop until the shell says go on; where there is no shell that could, nothing happens."""
    before = signal.signal(signal.SIGTSTP, signal.SIG_DFL)
    os.kill(os.getpid(), signal.SIGTSTP)
    signal.signal(signal.SIGTSTP, before)


def _leaving(leave: Callable[[int], None], code: int) -> None:
    last = threading.Timer(PATIENCE, os._exit, (code,))
    last.daemon = True
    last.start()
    leave(code)
