"""The one place git is started: absolute path, argument lists, nothing of anyone's environment or settings.

GitPython starts the process. It would hand down the environment it finds, so each runs under `env -i`.
"""

import os
import shutil
import subprocess
import threading
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from senco_tui.history.trouble import GitFailed, HistoryTrouble

NOTHING = os.devnull
_PLACES = "/usr/bin:/usr/local/bin:/bin:/opt/homebrew/bin:/opt/local/bin"
_SETTINGS = (
    "core.hooksPath=/dev/null",
    "core.fsmonitor=false",
    "core.fsync=committed,reference,index",
    "core.attributesFile=/dev/null",
    "core.excludesFile=/dev/null",
    "core.quotePath=false",
    "core.alternateRefsCommand=",
    "core.sshCommand=false",
    "advice.graftFileDeprecated=false",
    "gc.auto=0",
    "maintenance.auto=false",
    "log.showSignature=false",
    "log.showRoot=true",
    "log.mailmap=false",
    "log.follow=false",
    "diff.external=",
    "diff.orderFile=/dev/null",
    "blame.ignoreRevsFile=",
    "i18n.commitEncoding=UTF-8",
    "i18n.logOutputEncoding=UTF-8",
    "fastimport.unpackLimit=0",
)
_FIXED = {
    "PATH": "/usr/bin:/bin:/usr/local/bin",
    "HOME": "/",
    "LC_ALL": "C",
    "LANGUAGE": "C",
    "GIT_CONFIG_NOSYSTEM": "1",
    "GIT_ATTR_NOSYSTEM": "1",
    "GIT_ALLOW_PROTOCOL": "none",
    "GIT_LITERAL_PATHSPECS": "1",
    "GIT_TERMINAL_PROMPT": "0",
    "GIT_OPTIONAL_LOCKS": "0",
    "GIT_NO_REPLACE_OBJECTS": "1",
    "GIT_NO_LAZY_FETCH": "1",
    "GIT_GRAFT_FILE": NOTHING,
    "GIT_SSH_COMMAND": "false",
    "GIT_ASKPASS": "false",
    "GIT_PAGER": "cat",
    "GIT_EDITOR": "false",
}
_importing = threading.Lock()


class Launcher:
    """Starts git for one store. `config` is the program's own global settings, kept outside the store."""

    def __init__(self, root: Path, config: Path | None = None, over: Mapping[str, str] | None = None) -> None:
        """`over` is laid over the environment git is given: how it may reach out, where objects go."""
        self.root = root
        self.git_folder = root / ".git"
        self._config = config
        self._over = dict(over or {})
        self._git: Any = None
        self._prefix: list[str] = []
        self._mask = 0o007 if os.stat(root).st_mode & 0o020 else 0o077

    def run(
        self,
        verb: str,
        *arguments: str,
        data: bytes = b"",
        extra: Mapping[str, str] | None = None,
        keep: Sequence[int] = (),
    ) -> bytes:
        """What git says to `git verb arguments` when given `data`.

        `keep` are descriptors it holds open while it runs. Raises GitFailed when it ends badly.
        """
        process = self.start(verb, *arguments, extra=extra, keep=keep)
        said, complaint = process.communicate(data)
        if process.proc.returncode:
            raise GitFailed(verb, complaint.decode("utf-8", "replace"))
        return bytes(said)

    def start(
        self,
        verb: str,
        *arguments: str,
        extra: Mapping[str, str] | None = None,
        keep: Sequence[int] = (),
        apart: bool = False,
    ) -> Any:
        """The running process, its three streams open; it ends with the value returned.

        `apart` gives it a process group of its own, so that whatever it starts can be ended with it.
        """
        git = self._ready()
        more = [f"{name}={value}" for name, value in (extra or {}).items()]
        command = [*self._prefix[:2], *more, *self._prefix[2:], verb, *arguments]
        try:
            return git.execute(
                command,
                istream=subprocess.PIPE,
                as_process=True,
                umask=self._mask,
                pass_fds=tuple(keep),
                start_new_session=apart,
            )
        except OSError as trouble:
            raise HistoryTrouble(f"git cannot be started: {trouble.strerror}") from trouble

    def _ready(self) -> Any:
        with _importing:
            if self._git is None:
                git, env = git_program(), program("env")
                self._git = _gitpython(git)(str(self.root))
                settings = [part for one in _SETTINGS for part in ("-c", one)]
                named = [f"{name}={value}" for name, value in self._environment().items()]
                self._prefix = [env, "-i", *named, git, "--no-pager", *settings]
        return self._git

    def _environment(self) -> dict[str, str]:
        config = self._config if self._config and self._config.is_file() else NOTHING
        places = {"GIT_DIR": self.git_folder, "GIT_WORK_TREE": self.root, "GIT_CONFIG_GLOBAL": config}
        return _FIXED | {name: str(value) for name, value in places.items()} | self._over


def git_program() -> str:
    """The absolute path of git. Raises HistoryTrouble where there is none."""
    return program("git")


def git_version() -> str:
    """What git says of itself, `git version 2.39.5`. Raises HistoryTrouble where it says nothing."""
    try:
        asked = [git_program(), "--version"]
        done = subprocess.run(asked, capture_output=True, text=True, check=True, env={})
    except (OSError, subprocess.CalledProcessError) as trouble:
        raise HistoryTrouble("git does not answer") from trouble
    return done.stdout.strip()


def program(name: str) -> str:
    """The absolute path of a program, looked for where systems keep theirs first. Raises HistoryTrouble."""
    for places in (_PLACES, os.environ.get("PATH", "")):
        found = shutil.which(name, path=":".join(p for p in places.split(":") if p.startswith("/")))
        if found:
            return found
    raise HistoryTrouble(f"{name} is not installed on this machine")


def _gitpython(git: str) -> Any:
    """GitPython's command class, loaded without asking the environment which git to run."""
    asked = {"GIT_PYTHON_GIT_EXECUTABLE": git, "GIT_PYTHON_REFRESH": "quiet", "GIT_PYTHON_TRACE": ""}
    before = {name: os.environ.get(name) for name in asked}
    os.environ.update(asked)
    try:
        from git.cmd import Git
    finally:
        for name, value in before.items():
            if value is None:
                del os.environ[name]
            else:
                os.environ[name] = value
    return Git
