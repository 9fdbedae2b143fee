"""Leaving when the line drops, with a signal or without, or when told to; stopping as a job of the shell."""

import asyncio
import os
import select
import signal
import threading
from collections.abc import Callable
from contextlib import suppress

SIGNALS = (signal.SIGHUP, signal.SIGTERM)

PATIENCE = 1.5
"""Seconds the ordinary way out may take; a terminal that is gone can hold it up for ever."""


def leave_on_signals(leave: Callable[[int], None], signals: tuple[signal.Signals, ...] = SIGNALS) -> None:
    """Have `leave` called in the running loop, with the exit code, when one of the signals comes."""
    loop = asyncio.get_running_loop()
    for one in signals:
        loop.add_signal_handler(one, _leaving, leave, 128 + one)


def leave_when_gone(leave: Callable[[int], None], descriptor: int) -> None:
    """Have `leave` called in the running loop, as at a hang-up, when the terminal at `descriptor` is gone.

    A process that is not the terminal's own gets no signal then: it would wait for keys for ever.
    """
    loop = asyncio.get_running_loop()
    watch = threading.Thread(target=_wait_till_gone, args=(descriptor, loop, leave), daemon=True)
    watch.start()


def _wait_till_gone(descriptor: int, loop: asyncio.AbstractEventLoop, leave: Callable[[int], None]) -> None:
    line = select.poll()
    line.register(descriptor, 0)
    line.poll()
    with suppress(RuntimeError):
        loop.call_soon_threadsafe(_leaving, leave, 128 + signal.SIGHUP)


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
