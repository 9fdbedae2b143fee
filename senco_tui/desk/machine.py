"""Looks at the machine: Python's parts, git, the terminal, the editor, the clock. It changes nothing."""

import os
import sys
from collections.abc import Iterator, Mapping
from datetime import datetime
from importlib.util import find_spec

from senco_tui.desk.editing import EditorTrouble, editor_command
from senco_tui.desk.finding import Finding
from senco_tui.history.launcher import git_program, git_version
from senco_tui.history.trouble import HistoryTrouble

OLDEST_GIT = (2, 36)
"""The first git that can be told to put every object safely on the disk (`core.fsync`)."""

EARLIEST = 2025
"""A clock that says an earlier year is wrong: the program is younger than that."""


def look_at_machine(now: datetime, environ: Mapping[str, str]) -> Iterator[Finding]:
    """Look at everything that belongs to the machine and not to a store."""
    yield _python()
    yield _yaml()
    yield _git()
    yield _clock(now)
    yield _terminal(environ)
    yield _words(environ)
    yield _editor(environ)


def _python() -> Finding:
    version = ".".join(map(str, sys.version_info[:3]))
    return Finding("python", sys.version_info >= (3, 11), f"Python {version}")


def _yaml() -> Finding:
    if find_spec("yaml._yaml") is not None:
        return Finding("libyaml", True, "the fast YAML reader is here")
    mend = "pip install --force-reinstall --only-binary :all: pyyaml"
    return Finding("libyaml", False, "PyYAML came without its C reader, so no file can be read", mend)


def _git() -> Finding:
    try:
        git, said = git_program(), git_version()
    except HistoryTrouble:
        return Finding("git", False, "git is not installed, so no history can be kept", "apt-get install git")
    numbers = [int(part) for part in said.split()[2].split(".")[:2] if part.isdigit()]
    if tuple(numbers) < OLDEST_GIT:
        return Finding("git", False, f"{said} cannot be told to sync what it writes", "apt-get install git")
    return Finding("git", True, f"{said} at {git}; every commit is synced to the disk")


def _clock(now: datetime) -> Finding:
    told = f"it is {now:%a} {now.day} {now:%b %Y %H:%M %Z}"
    if now.year < EARLIEST:
        return Finding("clock", False, f"{told}, which cannot be", "timedatectl set-ntp true")
    return Finding("clock", True, told)


def _terminal(environ: Mapping[str, str]) -> Finding:
    term = environ.get("TERM", "")
    if not sys.stderr.isatty():
        return Finding("terminal", True, "none here, so only the verbs work")
    if term in ("", "dumb"):
        return Finding(
            "terminal", False, "TERM says dumb, so no screen can be shown", "export TERM=xterm-256color"
        )
    columns, rows = os.get_terminal_size(sys.stderr.fileno())
    told = f"{term}, {columns}×{rows}"
    if columns < 40 or rows < 15:
        return Finding(
            "terminal", False, f"{told} is small; 80×24 shows everything", "make the window larger"
        )
    return Finding("terminal", True, told)


def _words(environ: Mapping[str, str]) -> Finding:
    encoding = (sys.stdout.encoding or "").lower()
    told = f"letters are written as {encoding or 'nothing known'}"
    if encoding not in ("utf-8", "utf8"):
        return Finding("letters", False, told, "export LANG=C.UTF-8")
    return Finding("letters", True, told)


def _editor(environ: Mapping[str, str]) -> Finding:
    try:
        return Finding("editor", True, " ".join(editor_command(environ)))
    except EditorTrouble as trouble:
        return Finding("editor", False, trouble.sentence, "export EDITOR=nano")
