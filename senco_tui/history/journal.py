"""A note of the save under way, so that the next opening knows what a crash cut off. It may be lost."""

import json
import os
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

JOURNAL_FILE = "senco-unfinished.json"


@dataclass(frozen=True, slots=True)
class Unfinished:
    """A save that was begun: the commit that was to record it, and the files it was to write.

    `onto` is the commit the branch stood at, where it was to take in what others had recorded.
    """

    commit: str
    paths: tuple[str, ...]
    onto: str | None = None


def note(git_folder: Path, commit: str, paths: Sequence[str], onto: str | None = None) -> None:
    """Say which save begins now. Raises OSError."""
    data = json.dumps({"commit": commit, "paths": list(paths), "onto": onto}).encode()
    flags = os.O_WRONLY | os.O_CREAT | os.O_TRUNC | os.O_NOFOLLOW | os.O_CLOEXEC
    shared = bool(os.stat(git_folder).st_mode & 0o020)
    handle = os.open(git_folder / JOURNAL_FILE, flags, 0o660 if shared else 0o600)
    try:
        if shared:
            with suppress(OSError):
                os.fchmod(handle, 0o660)
        os.write(handle, data)
    finally:
        os.close(handle)


def unfinished(git_folder: Path) -> Unfinished | None:
    """The save that was begun and not ended; None when there is none. An unreadable note counts as one."""
    try:
        held = json.loads((git_folder / JOURNAL_FILE).read_bytes())
        onto = held.get("onto")
        paths = tuple(str(p) for p in held["paths"])
        return Unfinished(str(held["commit"]), paths, str(onto) if onto else None)
    except FileNotFoundError:
        return None
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return Unfinished("", ())


def ended(git_folder: Path) -> None:
    """Say that the save has ended, whichever way."""
    with suppress(OSError):
        os.unlink(git_folder / JOURNAL_FILE)
