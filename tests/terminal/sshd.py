"""An ssh server of one's own on this machine: for this account alone, on a free port, with its own keys."""

import os
import pwd
import shutil
import socket
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

NEEDED = ("sshd", "ssh", "ssh-keygen", "tmux")
_PLACES = f"{os.environ.get('PATH', '')}:/usr/sbin:/sbin"


@dataclass(frozen=True, slots=True)
class Server:
    """A server that is up. `login` is the client's command line up to the remote command."""

    login: tuple[str, ...]


def lacking() -> str | None:
    """What a visit by ssh lacks on this machine, in words; None where nothing is missing."""
    missing = [name for name in NEEDED if program(name) is None]
    return f"{', '.join(missing)} not installed" if missing else None


def program(name: str) -> str | None:
    """Where a program lies, in the administrator's folders too."""
    return shutil.which(name, path=_PLACES)


@contextmanager
def serving(folder: Path) -> Iterator[Server]:
    """Serve on a free port of the loopback address, everything it needs lying in `folder`.

    Raises:
        RuntimeError: the server does not come up; the message holds its own words.
    """
    for name in ("host", "mine"):
        subprocess.run(
            [program("ssh-keygen") or "", "-q", "-t", "ed25519", "-N", "", "-f", folder / name], check=True
        )
    shutil.copy(folder / "mine.pub", folder / "authorized_keys")
    port = _free_port()
    settings = folder / "sshd_config"
    settings.write_text(_settings(folder, port))
    if os.getuid() == 0:
        with suppress(OSError):
            Path("/run/sshd").mkdir(mode=0o755, exist_ok=True)
    log = folder / "sshd.log"
    server = subprocess.Popen(
        [program("sshd") or "", "-D", "-f", settings, "-E", log], stdin=subprocess.DEVNULL
    )
    try:
        _wait_for(port, server, log)
        yield Server(_login(folder, port))
    finally:
        server.terminate()
        server.wait(5)


def _settings(folder: Path, port: int) -> str:
    lines = (
        f"Port {port}",
        "ListenAddress 127.0.0.1",
        f"HostKey {folder}/host",
        f"AuthorizedKeysFile {folder}/authorized_keys",
        f"AllowUsers {pwd.getpwuid(os.getuid()).pw_name}",
        "PidFile none",
        "StrictModes no",
        "UsePAM no",
        "PasswordAuthentication no",
        "KbdInteractiveAuthentication no",
        "PermitRootLogin prohibit-password",
        "PrintMotd no",
        "PrintLastLog no",
    )
    return "\n".join(lines) + "\n"


def _login(folder: Path, port: int) -> tuple[str, ...]:
    options = (
        "StrictHostKeyChecking=no",
        f"UserKnownHostsFile={folder}/known",
        "LogLevel=ERROR",
        "EscapeChar=none",
    )
    given = [part for one in options for part in ("-o", one)]
    user = pwd.getpwuid(os.getuid()).pw_name
    where = ("-p", str(port), "-i", f"{folder}/mine", f"{user}@127.0.0.1")
    return (program("ssh") or "", "-F", "/dev/null", "-tt", *given, *where)


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def _wait_for(port: int, server: "subprocess.Popen[bytes]", log: Path) -> None:
    end = time.monotonic() + 10
    while time.monotonic() < end and server.poll() is None:
        with suppress(OSError), socket.create_connection(("127.0.0.1", port), 1):
            return
        time.sleep(0.05)
    raise RuntimeError(f"the ssh server did not come up: {log.read_text() if log.exists() else 'no word'}")
