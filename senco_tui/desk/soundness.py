"""Looks over what a store stands on: git's settings, programs, index and history, the disk, and leavings."""

import os
import time
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from senco_tui.desk.finding import Finding
from senco_tui.history.allowed import odd_settings
from senco_tui.history.trouble import HistoryTrouble

if TYPE_CHECKING:
    from senco_tui.desk.opening import Store

FIX = "senco doctor --fix"
SLOW = 0.5
"""Seconds. A disk that takes longer to promise one small file makes every save feel stuck."""

_TOLD = 2
"""So many of several things are told by name; the rest are counted."""


def look_at_soundness(store: "Store") -> Iterator[Finding]:
    """Look at everything below the files themselves; nothing is changed, and nothing planted is run."""
    yield _settings(store.root)
    yield _hooks(store)
    yield _syncing(store.root / ".git")
    yield _leftovers(store)
    yield _git_index(store)
    yield _history(store)


def some(things: list[str]) -> str:
    """The first few of them, and how many more there are."""
    more = f", and {len(things) - _TOLD} more" if len(things) > _TOLD else ""
    return ", ".join(things[:_TOLD]) + more


def edit_settings(root: Path) -> str:
    """The command that opens the repository's settings; `git config --edit` would start what they name."""
    return f"nano {root}/.git/config"


def _settings(root: Path) -> Finding:
    odd = list(odd_settings(root / ".git"))
    if not odd:
        return Finding("git settings", True, "only such as a store may have")
    told = f"{'; '.join(odd[:_TOLD])}{f'; and {len(odd) - _TOLD} more' if len(odd) > _TOLD else ''}"
    return Finding("git settings", False, f"{told}; nothing of it has been run", edit_settings(root))


def _hooks(store: "Store") -> Finding:
    found = list(store.repository.upkeep.hooks())
    if not found:
        return Finding("hooks", True, "none: git starts no program by itself")
    told = f"plain git would start {some(found)}; senco never does"
    return Finding("hooks", False, told, FIX, safe=True)


def _syncing(git_folder: Path) -> Finding:
    """Ask the disk to keep a file that has no name, so that nothing is left of the asking."""
    try:
        handle = os.open(git_folder, os.O_TMPFILE | os.O_RDWR, 0o600)
    except (OSError, AttributeError):
        return Finding("syncing", True, "not tried: no file without a name can be made here")
    began = time.monotonic()
    try:
        os.write(handle, b"\0" * 4096)
        os.fsync(handle)
    except OSError as trouble:
        return Finding(
            "syncing", False, f"the disk does not keep what it is told: {trouble.strerror}", "dmesg"
        )
    finally:
        os.close(handle)
    taken = time.monotonic() - began
    told = f"the disk keeps a small file in {taken * 1000:.1f} ms"
    return Finding("syncing", taken < SLOW, told, None if taken < SLOW else "iostat -x 1 5")


def _leftovers(store: "Store") -> Finding:
    found = list(store.cabinet.leftovers())
    if not found:
        return Finding("leavings", True, "nothing half written lies about")
    return Finding("leavings", False, f"half written and never put in place: {some(found)}", FIX, safe=True)


def _git_index(store: "Store") -> Finding:
    if store.repository.upkeep.index_is_sound():
        return Finding("git index", True, "git can read it")
    told = "git cannot read it; nothing that is recorded depends on it"
    return Finding("git index", False, told, FIX, safe=True)


def _history(store: "Store") -> Finding:
    if store.repository.head() is None:
        return Finding("history", True, "not looked at while the branch names no commit")
    found: list[str] = []
    with suppress(HistoryTrouble):
        found = list(store.repository.upkeep.faults())
    if not found:
        return Finding("history", True, "every object is there and whole")
    told = f"git finds it damaged: {some(found)}; write nothing more, fetch it from a copy"
    return Finding("history", False, told, "git fsck --full")
