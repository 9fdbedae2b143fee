"""Founds a repository with its first commits, all in one stream: the same commits in, the same ids out."""

import os
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from senco_tui.history.launcher import Launcher
from senco_tui.history.places import checked
from senco_tui.history.tags import tag_name
from senco_tui.history.trouble import GitFailed, HistoryTrouble
from senco_tui.history.writing import signed

_NEW = os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_NOFOLLOW | os.O_CLOEXEC
BRANCH = "refs/heads/main"
_SETTINGS = {
    "core.splitIndex": "true",
    "core.untrackedCache": "true",
    "core.commitGraph": "true",
    "core.logAllRefUpdates": "true",
    "gc.auto": "0",
}


@dataclass(frozen=True, slots=True)
class Founded:
    """One commit to be: its message, who, when (aware), the files it puts or (None) takes away, its tags."""

    message: str
    author: str
    email: str
    when: datetime
    files: Mapping[str, bytes | None]
    tags: tuple[str, ...] = ()


def found(
    root: Path,
    commits: Iterable[Founded],
    *,
    config: Path | None = None,
    progress: Callable[[int], None] | None = None,
) -> str:
    """Make a repository of `commits` at `root`, an empty folder, and lay out their files; the last one's id.

    `progress` is told how many commits are done. Raises HistoryTrouble.
    """
    launcher = begun(root, config)
    files = _stream(launcher, commits, progress)
    laid_out(launcher, files.items())
    return launcher.run("rev-parse", "--verify", "--end-of-options", BRANCH).decode().strip()


def begun(root: Path, config: Path | None = None, branch: str = BRANCH) -> Launcher:
    """Make an empty repository at `root`, on that branch, with the settings of a store."""
    if (root / ".git").exists():
        raise HistoryTrouble(f"there is a repository at {root} already")
    launcher = Launcher(root, config)
    name = branch.removeprefix("refs/heads/")
    launcher.run("init", "-q", "--template=", f"--initial-branch={name}", "--", str(root))
    (root / ".git").chmod(0o2770 if os.stat(root).st_mode & 0o020 else 0o700)
    for key, value in _SETTINGS.items():
        launcher.run("config", "--local", key, value)
    if os.stat(root).st_mode & 0o020:
        launcher.run("config", "--local", "core.sharedRepository", "0660")
    return launcher


def laid_out(launcher: Launcher, files: Iterable[tuple[str, bytes]]) -> None:
    """Write the files of the branch into its empty work tree, and make git's index say so."""
    _lay_out(launcher.root, files)
    launcher.run("read-tree", "HEAD")
    launcher.run("update-index", "-q", "--refresh")
    launcher.run("commit-graph", "write", "--reachable", "--changed-paths", "--no-progress")


def _stream(
    launcher: Launcher, commits: Iterable[Founded], progress: Callable[[int], None] | None
) -> dict[str, bytes]:
    """Feed every commit to one fast-import; the files as the last commit leaves them."""
    process = launcher.start("fast-import", "--quiet", "--date-format=raw", "--done")
    files: dict[str, bytes] = {}
    marks: dict[bytes, int] = {}
    try:
        for n, commit in enumerate(commits, start=1):
            process.stdin.write(_commit(commit, marks))
            for path, data in commit.files.items():
                files.pop(path, None) if data is None else files.__setitem__(path, data)
            if progress:
                progress(n)
        process.stdin.write(b"done\n")
        process.stdin.close()
    except BrokenPipeError:
        pass
    _, complaint = process.stdout.read(), process.stderr.read()
    if process.proc.wait():
        raise GitFailed("fast-import", complaint.decode("utf-8", "replace"))
    return files


def _commit(commit: Founded, marks: dict[bytes, int]) -> bytes:
    """One commit in the stream's language; a blob already sent is named by its mark."""
    parts: list[bytes] = []
    lines: list[bytes] = []
    for path, data in commit.files.items():
        quoted = _quoted(path)
        if data is None:
            lines.append(b"D %s\n" % quoted)
            continue
        if data not in marks:
            marks[data] = len(marks) + 1
            parts.append(b"blob\nmark :%d\n%s" % (marks[data], _counted(data)))
        lines.append(b"M 100644 :%d %s\n" % (marks[data], quoted))
    who = _who(commit)
    head = b"commit %s\nauthor %s\ncommitter %s\n" % (BRANCH.encode(), who, who)
    parts += [head, _counted(commit.message.encode()), *lines, b"\n"]
    for tag in commit.tags:
        words = f"{commit.message.partition(chr(10))[0]}\n".encode()
        name = tag_name(tag).encode()
        parts.append(b"tag %s\nfrom %s\ntagger %s\n%s" % (name, BRANCH.encode(), who, _counted(words)))
    return b"".join(parts)


def _who(commit: Founded) -> bytes:
    said = signed(commit.author, commit.email, commit.when)
    day = said["GIT_AUTHOR_DATE"].removeprefix("@")
    return f"{said['GIT_AUTHOR_NAME']} <{said['GIT_AUTHOR_EMAIL']}> {day}".encode()


def _counted(data: bytes) -> bytes:
    return b"data %d\n%s\n" % (len(data), data)


def _quoted(path: str) -> bytes:
    escaped = checked(path).replace("\\", "\\\\").replace('"', '\\"').encode()
    return b'"%s"' % escaped


def _lay_out(root: Path, files: Iterable[tuple[str, bytes]]) -> None:
    """Write the work tree; what is there already is never written over."""
    shared = bool(os.stat(root).st_mode & 0o020)
    folders = {""}
    for path, data in files:
        _make_folder(root, path.rpartition("/")[0], folders, shared=shared)
        handle = os.open(f"{root}/{path}", _NEW, 0o600)
        try:
            if shared:
                os.fchmod(handle, 0o660)
            os.write(handle, data)
        finally:
            os.close(handle)


def _make_folder(root: Path, folder: str, made: set[str], *, shared: bool) -> None:
    if folder in made:
        return
    _make_folder(root, folder.rpartition("/")[0], made, shared=shared)
    os.makedirs(f"{root}/{folder}", exist_ok=True)
    os.chmod(f"{root}/{folder}", 0o2770 if shared else 0o700)
    made.add(folder)
