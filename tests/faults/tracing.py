"""Puts strace round git, or round a whole save, where the machine has it and lets it."""

import re
import shutil
import subprocess
from functools import cache
from pathlib import Path

import pytest

from senco_tui.history.launcher import git_program


@cache
def _why_not() -> str | None:
    program = shutil.which("strace")
    if program is None:
        return "strace is not installed: faults of the system are NOT proved here"
    argv = [program, "-f", "-e", "trace=fsync", "-e", "inject=fsync:error=EIO:when=99", "true"]
    done = subprocess.run(argv, capture_output=True, text=True, check=False)
    return f"strace may not trace here ({done.stderr.strip()[-80:]})" if done.returncode else None


def need_strace() -> str:
    """The path of strace; skips the test, loudly, where it is missing or forbidden."""
    if why := _why_not():
        pytest.skip(why)
    return shutil.which("strace") or ""


def fault(syscall: str, error: str, nth: int) -> list[str]:
    """What tells strace to let the n-th of these calls fail by that error, or by KILL end who makes it."""
    what = "signal=KILL" if error == "KILL" else f"error={error}"
    return ["-e", f"trace={syscall}", "-e", f"inject={syscall}:{what}:when={nth}"]


def faulty_git(place: Path, verb: str, syscall: str, error: str, nth: int) -> Path:
    """A git whose `verb` meets `error` at its n-th `syscall`; every other verb is git itself.

    The file `met` beside it says whether the fault was met.
    """
    strace, git = need_strace(), git_program()
    shim = place / "git"
    shim.write_text(
        "#!/bin/sh\n"
        f'for word in "$@"; do if [ "$word" = {verb} ]; then\n'
        f'  exec {strace} -f -qq -o {place}/trace {" ".join(fault(syscall, error, nth))} {git} "$@"\n'
        f'fi; done\nexec {git} "$@"\n'
    )
    shim.chmod(0o755)
    return shim


def fault_was_met(place: Path) -> bool:
    """Say whether what was traced came as far as its fault."""
    trace = place / "trace"
    return trace.exists() and bool(re.search(r"INJECTED|killed by SIGKILL", trace.read_text()))
