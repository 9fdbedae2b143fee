"""Which hub a store meets others at, what it held when it was last met, and why it was refused, if it was."""

import os
from contextlib import suppress
from pathlib import Path

from senco_tui.history import standing
from senco_tui.history.launcher import Launcher
from senco_tui.history.reaching import address
from senco_tui.history.trouble import GitFailed, HistoryTrouble

_NAMES = ("hub", "origin")


def known_hub(git_folder: Path, config: Path | None = None) -> str | None:
    """The address of the store's hub by `.git/config`: the remote `hub`, else `origin`; None where none is.

    Raises HistoryTrouble for an address senco does not go to.
    """
    launcher = Launcher(git_folder.parent, config)
    for name in _NAMES:
        with suppress(GitFailed):
            return address(launcher.run("config", "--local", "--get", f"remote.{name}.url").decode().strip())
    return None


def keep_hub(git_folder: Path, hub: str, config: Path | None = None) -> None:
    """Keep the address for the next time. Raises HistoryTrouble."""
    launcher = Launcher(git_folder.parent, config)
    launcher.run("config", "--local", "remote.hub.url", hub)
    launcher.run("config", "--local", "remote.hub.fetch", "+refs/heads/*:refs/remotes/hub/*")


def _met_ref(branch: str) -> str:
    return f"refs/remotes/hub/{branch.removeprefix('refs/heads/')}"


def met(git_folder: Path, branch: str, config: Path | None = None) -> str | None:
    """What the hub's branch stood at when this store last met it; None where it never did."""
    try:
        ref = _met_ref(branch)
        return Launcher(git_folder.parent, config).run("rev-parse", "--verify", "-q", ref).decode().strip()
    except GitFailed:
        return None


def note_met(git_folder: Path, branch: str, tip: str, config: Path | None = None) -> None:
    """Remember what the hub's branch stands at. Raises HistoryTrouble."""
    signed = {"GIT_COMMITTER_NAME": "senco", "GIT_COMMITTER_EMAIL": "senco@senco.invalid"}
    Launcher(git_folder.parent, config).run("update-ref", _met_ref(branch), tip, extra=signed)


def add_tags(git_folder: Path, tags: dict[str, str], config: Path | None = None) -> None:
    """Give names that are not there yet, all or none. Raises HistoryTrouble."""
    lines = "".join(f"create refs/tags/{name} {oid}\n" for name, oid in tags.items())
    if lines:
        Launcher(git_folder.parent, config).run("update-ref", "--stdin", data=lines.encode())


def own_tags(git_folder: Path, config: Path | None = None) -> dict[str, str]:
    """Every tag of the store, and the object it names."""
    launcher = Launcher(git_folder.parent, config)
    said = launcher.run("for-each-ref", "--format=%(objectname) %(refname)", "refs/tags/")
    lines = (line.partition(" ") for line in said.decode("utf-8", "replace").splitlines())
    return {ref.removeprefix("refs/tags/"): oid for oid, _, ref in lines}


def refuse(git_folder: Path, sentence: str | None) -> None:
    """Note why the hub is refused for good, or (None) that it is itself again. Raises HistoryTrouble."""
    place = git_folder / standing.REFUSED_FILE
    try:
        if sentence is None:
            place.unlink(missing_ok=True)
            return
        handle = os.open(place, os.O_WRONLY | os.O_CREAT | os.O_TRUNC | os.O_NOFOLLOW | os.O_CLOEXEC, 0o600)
        with open(handle, "w", encoding="utf-8") as file:
            file.write(f"{sentence}\n")
    except OSError as trouble:
        raise HistoryTrouble(f"nothing can be written in .git ({trouble.strerror})") from trouble


def refused(git_folder: Path) -> bool:
    """Say whether the hub is refused."""
    return os.path.lexists(git_folder / standing.REFUSED_FILE)


def branch_of(git_folder: Path) -> str:
    """The full name of the branch the store stands on. Raises HistoryTrouble where it is on none."""
    found = standing.branch(git_folder)
    if found is None:
        raise HistoryTrouble("the repository stands on no branch")
    return found
