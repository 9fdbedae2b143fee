"""Looks git's own folder over and puts right what a crash or a hand broke there; everything moved, none lost.

What git itself is asked here is asked as everywhere: none of the repository's programs is ever started.
"""

import os
import stat
from pathlib import Path

from senco_tui.history import recovery, standing
from senco_tui.history.gate import one_line
from senco_tui.history.launcher import Launcher
from senco_tui.history.trouble import GitFailed, HistoryTrouble


class Upkeep:
    """The looking over of one repository. What mends is called with the store's lock held."""

    def __init__(self, git_folder: Path, launcher: Launcher) -> None:
        self._folder = git_folder
        self._launcher = launcher

    def hooks(self) -> tuple[str, ...]:
        """The names of programs that plain git would start by itself; senco never does."""
        try:
            found = sorted((self._folder / "hooks").iterdir())
        except OSError:
            return ()
        return tuple(p.name for p in found if not p.name.endswith(".sample") and _may_run(p))

    def set_hooks_aside(self) -> tuple[str, ...]:
        """Move those programs out of git's reach; where they were."""
        return recovery.set_aside(self._folder, [self._folder / "hooks" / name for name in self.hooks()])

    def index_is_sound(self) -> bool:
        """Say whether git can read its own index."""
        try:
            self._launcher.run("ls-files", "--stage")
        except GitFailed:
            return False
        return True

    def faults(self) -> tuple[str, ...]:
        """What git finds missing or damaged in the history, a line each; it reads every object."""
        process = self._launcher.start("fsck", "--no-dangling", "--no-progress")
        said, complaint = process.communicate(b"")
        if not process.proc.returncode:
            return ()
        lines = (line.strip() for line in (said + complaint).decode("utf-8", "replace").splitlines())
        return tuple(one_line(line) for line in lines if line) or ("git fsck gave no reason",)

    def mend_head(self) -> str | None:
        """Put a HEAD that cannot be read on a branch there is; the sentence on what was done."""
        head, there = self._folder / "HEAD", standing.branches(self._folder)
        if standing.branch(self._folder) or standing.head(self._folder) or not there:
            return None
        recovery.set_aside(self._folder, [head] if os.path.lexists(head) else [])
        _put(head, f"ref: refs/heads/{there[0]}\n")
        return f"HEAD, which could not be read, is on {there[0]} again."

    def mend_branch(self) -> str | None:
        """Put a branch whose file is damaged back where its log ends, if that commit is there."""
        on, known = standing.branch(self._folder), standing.last_known(self._folder)
        if on is None or known is None or standing.head(self._folder) is not None:
            return None
        if not os.path.lexists(self._folder / on):
            return None
        try:
            self._launcher.run("cat-file", "-e", f"{known}^{{tree}}")
            recovery.set_aside(self._folder, [self._folder / on])
            self._launcher.run("update-ref", on, known)
        except HistoryTrouble:
            return None
        return f"The branch {on.removeprefix('refs/heads/')} stands at {known[:7]} again, where its log ends."


def _may_run(path: Path) -> bool:
    try:
        mode = path.stat().st_mode
    except OSError:
        return False
    return stat.S_ISREG(mode) and bool(mode & 0o111)


def _put(path: Path, text: str) -> None:
    """Write a small file whole or not at all. Raises HistoryTrouble."""
    half = path.with_name(f"{path.name}.senco")
    flags = os.O_WRONLY | os.O_CREAT | os.O_TRUNC | os.O_NOFOLLOW | os.O_CLOEXEC
    try:
        handle = os.open(half, flags, 0o660 if os.stat(path.parent).st_mode & 0o020 else 0o600)
        try:
            os.write(handle, text.encode())
            os.fsync(handle)
        finally:
            os.close(handle)
        os.replace(half, path)
    except OSError as trouble:
        raise HistoryTrouble(f".git/{path.name} cannot be written ({trouble.strerror})") from trouble
