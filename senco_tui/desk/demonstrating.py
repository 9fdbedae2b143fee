"""Puts the invented school on disk, whole or not at all, and knows it again: for which day, touched or not.

A demonstration is never overwritten and never deleted; a newer one stands where an older was moved away from.
"""

import json
import os
import shutil
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import platformdirs

from senco_tui.desk.founding import found_store
from senco_tui.desk.opening import STORE_FILE, open_store
from senco_tui.desk.recalling import hand_edits
from senco_tui.desk.trouble import StoreTrouble
from senco_tui.history.founding import Founded

MADE_FILE = "senco-demonstration.json"
"""Lies in `.git`: the day it was made for and the commit it ended with."""


@dataclass(frozen=True, slots=True)
class Demonstration:
    """One that is there already: for which day, and whether anything was changed in it since."""

    root: Path
    day: date
    touched: bool


def usual_place() -> Path:
    """Where the demonstration stands when nobody says: the account's own data folder."""
    return platformdirs.user_data_path("senco") / "demonstration"


def demonstration_at(root: Path) -> Demonstration | None:
    """The demonstration at `root`; None where there is nothing, or nothing but an empty folder.

    Raises:
        StoreTrouble: something else is there.
    """
    if not root.exists() or (root.is_dir() and not any(root.iterdir())):
        return None
    made = _made(root)
    if made is None or not (root / STORE_FILE).is_file():
        raise StoreTrouble(
            f"{root} is not empty, and is no demonstration.", "Name a folder that is empty, or not there yet."
        )
    day, last = made
    with open_store(root) as store:
        touched = store.repository.head() != last or bool(hand_edits(store))
    return Demonstration(root, day, touched)


def make_demonstration(
    root: Path, day: date, commits: Iterable[Founded], progress: Callable[[int], None] | None = None
) -> None:
    """Make the demonstration of `day` at `root`, which is empty or not there yet.

    It is made beside it and moved into place at the end, so that a visit broken off leaves nothing half done.
    Raises StoreTrouble.
    """
    making = root.with_name(f".{root.name}-{os.getpid()}-making")
    _clear_away_unfinished(root)
    try:
        last = found_store(making, commits, progress)
        (making / ".git" / MADE_FILE).write_text(json.dumps({"day": day.isoformat(), "last": last}))
        making.replace(root)
    except OSError as trouble:
        raise StoreTrouble(f"{root} cannot be made: {trouble.strerror}.") from trouble
    finally:
        shutil.rmtree(making, ignore_errors=True)


def move_aside(old: Demonstration) -> Path:
    """Move a demonstration beside its place, under a name that says its day; where it is now."""
    for n in range(1, 1000):
        name = f"{old.root.name}-of-{old.day}" + (f"-{n}" if n > 1 else "")
        aside = old.root.with_name(name)
        if not aside.exists():
            try:
                return old.root.rename(aside)
            except OSError as trouble:
                raise StoreTrouble(f"{old.root} cannot be moved: {trouble.strerror}.") from trouble
    raise StoreTrouble(f"There are too many old demonstrations beside {old.root}.", "Take some away.")


def _clear_away_unfinished(root: Path) -> None:
    """Take away what a killed process left half made; nobody has worked in it, for it was never in place."""
    for left in root.parent.glob(f".{root.name}-*-making"):
        pid = left.name.removeprefix(f".{root.name}-").removesuffix("-making")
        if pid.isdecimal() and not _is_running(int(pid)):
            shutil.rmtree(left, ignore_errors=True)


def _is_running(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    except PermissionError:
        return True
    return True


def _made(root: Path) -> tuple[date, str] | None:
    try:
        noted = json.loads((root / ".git" / MADE_FILE).read_text(encoding="utf-8"))
        return date.fromisoformat(noted["day"]), str(noted["last"])
    except (OSError, ValueError, KeyError, TypeError):
        return None
