"""Begins a store: an empty folder becomes a repository with its first commits, laid out and ready."""

import shutil
from collections.abc import Callable, Iterable, Mapping
from datetime import datetime
from pathlib import Path

from senco_tui.desk.trouble import StoreTrouble
from senco_tui.history.founding import Founded, found
from senco_tui.history.sentence import compose
from senco_tui.history.trouble import HistoryTrouble

Progress = Callable[[int], None]


def first_commit(
    files: Mapping[str, bytes], sentence: str, name: str, email: str | None, when: datetime
) -> Founded:
    """The commit that puts `files` into a new store."""
    address = email or f"{name.replace(' ', '.').lower()}@senco.invalid"
    message = compose(sentence, trailers=(("Document", "senco"), ("Change", "store-begun")))
    return Founded(message, name, address, when, files)


def found_store(root: Path, commits: Iterable[Founded], progress: Progress | None = None) -> str:
    """Make `root`, an empty folder or none yet, a store holding `commits`; the id of the last.

    `progress` is told how many commits are done. Raises StoreTrouble, naming what is in the way.
    """
    try:
        root.mkdir(mode=0o700, parents=True, exist_ok=True)
        if any(root.iterdir()):
            raise StoreTrouble(f"{root} is not empty.", "Name a folder that is empty, or not there yet.")
        return _whole(root.resolve(), commits, progress)
    except FileExistsError as trouble:
        raise StoreTrouble(
            f"{root} is no folder.", "Name a folder that is empty, or not there yet."
        ) from trouble
    except OSError as trouble:
        raise StoreTrouble(f"{root} cannot be written: {trouble.strerror}.") from trouble
    except HistoryTrouble as trouble:
        raise StoreTrouble(f"{trouble.sentence}.") from trouble


def _whole(root: Path, commits: Iterable[Founded], progress: Progress | None) -> str:
    """Found the store; where that fails, empty the folder again, which was empty before."""
    try:
        return found(root, commits, progress=progress)
    except BaseException:
        for made in root.iterdir():
            if made.is_dir() and not made.is_symlink():
                shutil.rmtree(made, ignore_errors=True)
            else:
                made.unlink(missing_ok=True)
        raise
