"""One writer at a time: a lock the system lets go of by itself when its holder dies."""

import fcntl
import os
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from senco_tui.history.gate import one_line
from senco_tui.history.trouble import Busy, HistoryTrouble

LOCK_FILE = "senco.lock"
_PAUSE = 0.005


@contextmanager
def held(git_folder: Path, name: str, seconds: float) -> Iterator[int]:
    """Hold the store's lock, waiting up to `seconds`; `name` is told to whoever waits in vain.

    Yields the descriptor: a git command that inherits it keeps the lock until it too has ended.
    Raises Busy, naming the holder, or HistoryTrouble where the lock cannot be made.
    """
    shared = bool(os.stat(git_folder).st_mode & 0o020)
    flags = os.O_RDWR | os.O_CREAT | os.O_NOFOLLOW | os.O_CLOEXEC
    try:
        handle = os.open(git_folder / LOCK_FILE, flags, 0o660 if shared else 0o600)
    except OSError as trouble:
        raise HistoryTrouble(f"the store cannot be locked: {trouble.strerror}") from trouble
    try:
        if shared:
            with suppress(OSError):
                os.fchmod(handle, 0o660)
        _take(handle, seconds)
        with suppress(OSError):
            os.ftruncate(handle, 0)
            os.pwrite(handle, one_line(name).encode()[:200], 0)
        yield handle
        with suppress(OSError):
            os.ftruncate(handle, 0)
    finally:
        os.close(handle)


def _take(handle: int, seconds: float) -> None:
    until = time.monotonic() + seconds
    while True:
        try:
            fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
            return
        except BlockingIOError:
            if time.monotonic() >= until:
                raise Busy(_busy(handle)) from None
        except OSError as trouble:
            raise HistoryTrouble(f"the store cannot be locked: {trouble.strerror}") from trouble
        time.sleep(_PAUSE)


def _busy(handle: int) -> str:
    try:
        name = one_line(os.pread(handle, 200, 0).decode("utf-8", "replace"))
    except OSError:
        name = ""
    return f"{name or 'Someone else'} is saving"
