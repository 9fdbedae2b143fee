"""Which of many revisions changed how often a text holds some words, asked of git a window at a time.

The words are a fixed string: nothing in them is a pattern, an option or a path.
"""

from collections.abc import Mapping, Sequence

from senco_tui.history.launcher import Launcher
from senco_tui.history.walking import EMPTY_TREE

_FORMAT = "--format=tformat:%H"
_PLAINLY = ("--name-only", "--no-renames", "--no-ext-diff", "--no-textconv", "--diff-merges=first-parent")


def sifted(
    launcher: Launcher, ids: Sequence[str], words: str, paths: Sequence[str] = ()
) -> Mapping[str, tuple[str, ...]]:
    """For each of the revisions (whole ids) that brought or took the words, whatever their case: the paths.

    Narrowed to `paths`, files or folders. No words are in no text.
    """
    if not ids or not words or "\0" in words:
        return {}
    said = launcher.run(
        "log",
        "-z",
        "--no-walk=unsorted",
        "--no-notes",
        "--no-decorate",
        "--stdin",
        *_PLAINLY,
        "--regexp-ignore-case",
        f"-S{words}",
        _FORMAT,
        "--",
        *paths,
        data="".join(f"{one}\n" for one in ids).encode(),
    )
    return _taken_apart(said, frozenset(ids))


def _taken_apart(said: bytes, ids: frozenset[str]) -> dict[str, tuple[str, ...]]:
    """The ids, each with the paths that follow it; a file whose name is one of the ids names no revision."""
    found: dict[str, tuple[str, ...]] = {}
    here = EMPTY_TREE
    for word in said.decode("utf-8", "surrogateescape").split("\0"):
        name = word.strip("\n")
        if name in ids and name not in found:
            here = name
            found[here] = ()
        elif name:
            found[here] = (*found.get(here, ()), name)
    return found
