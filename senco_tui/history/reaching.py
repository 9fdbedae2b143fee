"""The one place anything leaves the machine: git speaks to a hub, watched, and is ended with all it started.

Only two ways lead out, `ssh` and a folder of this machine. Which ssh is run is settled here; neither the
environment nor a repository's settings can name another.
"""

import os
import re
import select
import shlex
import signal
import time
from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from senco_tui.history.gate import one_line
from senco_tui.history.launcher import Launcher, git_program, program
from senco_tui.history.trouble import HistoryTrouble, Stopped, Unreached

PATIENCE = 30.0
"""Seconds without a sign of life after which a hub is given up."""

_LARGEST_ANSWER = 16 * 1024 * 1024
_HOST = r"(?:[A-Za-z0-9][A-Za-z0-9._-]*@)?[A-Za-z0-9](?:[A-Za-z0-9.-]*[A-Za-z0-9])?"
_PLACE = r"[^\x00-\x20\x7f]"
_SSH = re.compile(rf"ssh://{_HOST}(?::\d{{1,5}})?/{_PLACE}+|{_HOST}:(?:/(?!/)|[^:/\x00-\x20\x7f-]){_PLACE}*")
_OPTIONS = (
    "BatchMode=yes",
    "StrictHostKeyChecking=yes",
    "ConnectTimeout=20",
    "ServerAliveInterval=10",
    "ServerAliveCountMax=2",
    "ForwardAgent=no",
    "ForwardX11=no",
    "ClearAllForwardings=yes",
    "PermitLocalCommand=no",
)
_SAFE = (
    "core.hooksPath=/dev/null",
    "core.fsmonitor=false",
    "core.alternateRefsCommand=",
    "receive.autogc=false",
    "receive.denyCurrentBranch=refuse",
    "gc.auto=0",
    "core.fsync=committed,reference",
)
_SAID = (
    (
        "host key verification failed",
        "this machine does not know that server's key: run ssh to it once by hand",
    ),
    ("permission denied", "the server does not let this account in"),
    ("could not resolve hostname", "there is no server of that name"),
    ("connection refused", "the server refuses the connection"),
    ("connection timed out", "the server does not answer"),
    ("dubious ownership", "the hub belongs to another account: `git config --global safe.directory`"),
    ("does not appear to be a git repository", "there is no git repository there"),
    ("no such file or directory", "there is no git repository there"),
)


@dataclass(frozen=True, slots=True)
class Watch:
    """How an errand is watched: told each step in words, asked whether to stop, given up when nothing comes.

    `patience` is in seconds. `ssh` is the program that reaches out; None takes the system's own.
    """

    report: Callable[[str], None] = lambda words: None
    stopped: Callable[[], bool] = lambda: False
    patience: float = PATIENCE
    ssh: str | None = None


def address(text: str) -> str:
    """A hub's address as git is given it: a folder by its whole path, or a way by ssh.

    Raises HistoryTrouble for every other way out, such as `ext::` or `https://`.
    """
    plain = text.removeprefix("file://") if text.startswith("file:///") else text
    if plain.startswith("/") and not re.search(r"[\x00-\x1f\x7f]", plain):
        return os.path.normpath(plain)
    if _SSH.fullmatch(text):
        return text
    shown = one_line(text)[:80]
    raise HistoryTrouble(
        f"“{shown}” is no address of a hub; it is a folder (/srv/senco.git)"
        " or a way by ssh (server:/srv/senco.git)"
    )


def outward(root: Path, config: Path | None, watch: Watch, over: Mapping[str, str] | None = None) -> Launcher:
    """A launcher that may reach out, by ssh or into a folder."""
    ssh = shlex.join([watch.ssh or program("ssh"), *(f"-o{option}" for option in _OPTIONS)])
    ways = {"GIT_ALLOW_PROTOCOL": "ssh:file", "GIT_SSH_COMMAND": ssh, "GIT_SSH_VARIANT": "ssh"}
    if agent := os.environ.get("SSH_AUTH_SOCK"):
        ways["SSH_AUTH_SOCK"] = agent
    return Launcher(root, config, {**ways, **(over or {})})


def far_end(option: str, hub: str) -> tuple[str, ...]:
    """The option that says what is run at the other end: in a folder of this machine, git without hooks.

    Over ssh it is the server's own affair, and many a server allows nothing else.
    """
    if not hub.startswith("/"):
        return ()
    settings = [part for one in _SAFE for part in ("-c", one)]
    return (f"--{option}={shlex.join([git_program(), *settings, option])}",)


def reached(launcher: Launcher, watch: Watch, verb: str, *arguments: str, data: bytes = b"") -> bytes:
    """What a git that reaches out says. Raises Unreached or Stopped; nothing is left running."""
    process = launcher.start(verb, *arguments, apart=True)
    try:
        with suppress(BrokenPipeError):
            process.stdin.write(data)
            process.stdin.close()
        said, complaint = _listened(process, watch)
        code = process.proc.wait()
    finally:
        _ended(process)
    if code:
        raise Unreached(_why(verb, complaint), said)
    return said


def _listened(process: Any, watch: Watch) -> tuple[bytes, str]:
    """All it says, and the end of what it tells on the way, until both streams end."""
    answer, told, unsaid = bytearray(), "", ""
    out, err = process.stdout.fileno(), process.stderr.fileno()
    open_, last = {out, err}, time.monotonic()
    while open_:
        if watch.stopped():
            raise Stopped("stopped, as you asked")
        ready, _, _ = select.select(list(open_), [], [], 0.05)
        if not ready and time.monotonic() - last > watch.patience:
            raise Unreached(f"the hub gave no sign of life for {watch.patience:.0f} seconds")
        for stream in ready:
            last = time.monotonic()
            heard = os.read(stream, 65_536)
            if not heard:
                open_.discard(stream)
            elif stream == out:
                answer += heard
                if len(answer) > _LARGEST_ANSWER:
                    raise Unreached("the hub answers without end")
            else:
                words = heard.decode("utf-8", "replace")
                told = (told + words)[-20_000:]
                *lines, unsaid = re.split(r"[\r\n]+", unsaid + words)
                unsaid = unsaid[-1000:]
                if lines and (line := one_line(lines[-1].removeprefix("remote: "))):
                    watch.report(line[:100])
    return bytes(answer), told


def _ended(process: Any) -> None:
    """End whatever it started: ssh, and git at the other end of a folder."""
    with suppress(ProcessLookupError, PermissionError):
        os.killpg(process.proc.pid, signal.SIGKILL)
    with suppress(Exception):
        process.proc.wait(timeout=5)
        for stream in (process.stdin, process.stdout, process.stderr):
            stream.close()


def _why(verb: str, complaint: str) -> str:
    lowered = complaint.lower()
    for sign, sentence in _SAID:
        if sign in lowered:
            return sentence
    lines = [one_line(line) for line in re.split(r"[\r\n]+", complaint) if line.strip()]
    worst = next(
        (line for line in lines if line.startswith(("fatal:", "error:"))), (lines or ["it said nothing"])[-1]
    )
    return f"the hub could not be asked (git {verb}): {worst[:200]}"
