"""Writes a text a person wants outside the store: a new file of theirs, readable by nobody else."""

import os
from pathlib import Path

from senco_tui.desk.trouble import StoreTrouble


def write_out(root: Path, path: str, text: str) -> str:
    """Write `text` to a new file and give its path.

    Raises:
        StoreTrouble: the path lies in the store, is taken, or cannot be written.
    """
    wanted = Path(path).expanduser()
    target = wanted if wanted.is_absolute() else Path.home() / wanted
    resolved = target.parent.resolve() / target.name
    if resolved.is_relative_to(root.resolve()):
        raise StoreTrouble("That lies inside the store; choose a place outside it.", "Nothing was written.")
    try:
        handle = os.open(resolved, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_NOFOLLOW, 0o600)
    except FileExistsError as trouble:
        sentence = "There is a file of that name already; it was left alone."
        raise StoreTrouble(sentence, "Give another.") from trouble
    except OSError as trouble:
        sentence = f"It could not be written there: {trouble.strerror}."
        raise StoreTrouble(sentence, "Give another place.") from trouble
    with os.fdopen(handle, "w", encoding="utf-8") as file:
        file.write(text + "\n")
    return str(resolved)
