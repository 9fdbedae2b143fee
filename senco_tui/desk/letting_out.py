"""Writes a text a person wants outside the store: a new file of theirs, readable by nobody else."""

import os
from pathlib import Path

from senco_tui.desk.trouble import StoreTrouble


class Taken(StoreTrouble):
    """There is a file of that name already; it was left alone."""


def write_out(root: Path, path: str, text: str) -> str:
    """Write `text` to a new file and give its path.

    Raises:
        Taken: there is a file of that name.
        StoreTrouble: the path lies in the store, or cannot be written.
    """
    resolved = _outside(root, path)
    begun = False
    try:
        handle = os.open(resolved, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_NOFOLLOW, 0o600)
        begun = True
        with os.fdopen(handle, "w", encoding="utf-8") as file:
            file.write(text + "\n")
            file.flush()
            os.fsync(file.fileno())
    except FileExistsError as trouble:
        sentence = "There is a file of that name already; it was left alone."
        raise Taken(sentence, "Give another name.") from trouble
    except OSError as trouble:
        if begun:
            resolved.unlink(missing_ok=True)
        sentence = f"It could not be written there: {trouble.strerror}."
        raise StoreTrouble(sentence, "Give another place.") from trouble
    return str(resolved)


def write_report(root: Path, path: str, text: str, *, over: bool = False) -> str:
    """Write `text` to a new file, or `over` the one that is there, whole or not at all, and give its path.

    Raises:
        Taken: there is a file of that name, and it is not to be written over.
        StoreTrouble: the path lies in the store, is a link, or cannot be written.
    """
    if over:
        return write_again(root, path, text.encode(), b"")
    return write_out(root, path, text.removesuffix("\n"))


def write_again(root: Path, path: str, data: bytes, ours: bytes) -> str:
    """Write `data` to a file that may be an earlier one of ours, known by `ours` in it, and give its path.

    Raises:
        StoreTrouble: the path lies in the store, holds a file of another kind, or cannot be written.
    """
    resolved = _outside(root, path)
    half = resolved.with_name(f".{resolved.name}.{os.getpid()}")
    try:
        if os.path.lexists(resolved) and not _is_ours(resolved, ours):
            sentence = "There is another file of that name; it was left alone."
            raise StoreTrouble(sentence, "Give another name.")
        handle = os.open(half, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_NOFOLLOW, 0o600)
        try:
            with os.fdopen(handle, "wb") as file:
                file.write(data)
                file.flush()
                os.fsync(file.fileno())
            os.replace(half, resolved)
        finally:
            half.unlink(missing_ok=True)
    except OSError as trouble:
        sentence = f"It could not be written there: {trouble.strerror}."
        raise StoreTrouble(sentence, "Give another place.") from trouble
    return str(resolved)


def _outside(root: Path, path: str) -> Path:
    wanted = Path(path).expanduser()
    target = wanted if wanted.is_absolute() else Path.home() / wanted
    resolved = target.parent.resolve() / target.name
    if resolved.is_relative_to(root.resolve()):
        raise StoreTrouble("That lies inside the store; choose a place outside it.", "Nothing was written.")
    return resolved


def _is_ours(path: Path, ours: bytes) -> bool:
    handle = os.open(path, os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK)
    with os.fdopen(handle, "rb") as file:
        return ours in file.read(4096)
