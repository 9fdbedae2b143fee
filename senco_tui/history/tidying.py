"""Keeps a long history quick: what lies loose is packed, and the graph of commits is brought up.

Nothing that history ever held is let go of: what no branch stands on is packed with the rest. Small packs
become one, and a large one is seldom written again. Cut off half way, it has only been for nothing.
"""

import os
from collections.abc import Sequence
from pathlib import Path

from senco_tui.history.launcher import Launcher

MANY = 1_200
"""Loose objects, about as many as two hundred saves leave behind."""

STEPS = (
    ("-c", "core.fsync=all", "repack", "-d", "-n", "-q", "--geometric=2", "--no-write-bitmap-index"),
    ("commit-graph", "write", "--reachable", "--split", "--changed-paths", "--no-progress"),
)
"""What git is asked. Packs and their tables of contents are synced before anything loose is taken away."""

_HEXADECIMAL = frozenset("0123456789abcdef")


def loose(git_folder: Path) -> int:
    """How many objects lie by themselves. Starts no process."""
    return sum(len(os.listdir(folder)) for folder in _shelves(git_folder / "objects"))


def tidied(launcher: Launcher, keep: Sequence[int] = ()) -> None:
    """Pack and bring up. Call it with the store's lock held, which is `keep`. Raises GitFailed."""
    for step in STEPS:
        launcher.run(*step, keep=keep)


def _shelves(objects: Path) -> list[str]:
    """The folders of loose objects, named by how their ids begin."""
    with os.scandir(objects) as entries:
        return [e.path for e in entries if len(e.name) == 2 and _HEXADECIMAL.issuperset(e.name)]
