"""Which history this is: by its first commit, which every clone of it shares and no other history has.

It is found once and noted inside `.git`; the note may be thrown away at any time.
"""

import os
import re
from contextlib import suppress
from pathlib import Path

from senco_tui.history import standing
from senco_tui.history.launcher import Launcher
from senco_tui.history.trouble import HistoryTrouble

NOTE = "senco.origin"
"""In `.git`: the id of the first commit."""

_ID = re.compile(r"[0-9a-f]{40}")


def origin(root: Path, config: Path | None = None) -> str | None:
    """The first commit of the history at `root`; None where there is none, or it cannot be read.

    Where histories were joined there are several, and the one whose id sorts first is meant.
    """
    git_folder = root / ".git"
    with suppress(OSError, UnicodeError):
        noted = (git_folder / NOTE).read_text("ascii").strip()
        if _ID.fullmatch(noted):
            return noted
    head = standing.head(git_folder)
    if head is None:
        return None
    try:
        said = Launcher(root, config).run("rev-list", "--max-parents=0", "--end-of-options", head, "--")
    except (HistoryTrouble, OSError):
        return None
    first = min(said.decode("ascii", "replace").split(), default=None)
    if first is not None and not (git_folder / "shallow").exists():
        _note(git_folder, first)
    return first


def _note(git_folder: Path, first: str) -> None:
    """Note it for the next time; where that is refused it is looked for again."""
    coming = git_folder / f"{NOTE}.{os.getpid()}"
    with suppress(OSError):
        coming.write_text(f"{first}\n", "ascii")
        os.replace(coming, git_folder / NOTE)
