"""git runs by its own path, under its own settings, with nothing of anyone's environment."""

import os
import stat
from pathlib import Path

import pytest

from senco_tui.history import launcher
from senco_tui.history.launcher import Launcher, git_program
from senco_tui.history.trouble import GitFailed, HistoryTrouble
from tests.history.repositories import made


@pytest.fixture
def root(tmp_path: Path) -> Path:
    made(tmp_path / "store").close()
    return tmp_path / "store"


def environment_of(process: object) -> dict[str, str]:
    pid = process.proc.pid  # type: ignore[attr-defined]
    pairs = Path(f"/proc/{pid}/environ").read_bytes().split(b"\0")
    return dict(p.decode().split("=", 1) for p in pairs if p)


@pytest.mark.skipif(not Path("/proc/self/environ").exists(), reason="the system does not show environments")
def test_nothing_of_the_callers_environment_is_handed_down(
    root: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    hostile = {
        "GIT_DIR": "/nowhere",
        "GIT_EXTERNAL_DIFF": "touch seen",
        "GIT_CONFIG_COUNT": "1",
        "GIT_CONFIG_KEY_0": "core.fsmonitor",
        "GIT_CONFIG_VALUE_0": "touch seen",
        "GIT_SSH_COMMAND": "touch seen",
        "GIT_TRACE": "1",
        "LD_PRELOAD_X": "x",
        "SECRET": "x",
        "GIT_AUTHOR_NAME": "Mallory",
    }
    for name, value in hostile.items():
        monkeypatch.setenv(name, value)
    process = Launcher(root).start("cat-file", "--batch")
    process.stdin.write(b"HEAD\n")
    process.stdin.flush()
    process.stdout.readline()
    seen = environment_of(process)
    process.proc.kill()
    assert seen["GIT_DIR"] == str(root / ".git") and seen["GIT_ALLOW_PROTOCOL"] == "none"
    assert seen["GIT_SSH_COMMAND"] == "false" and seen["GIT_OPTIONAL_LOCKS"] == "0"
    assert seen["GIT_CONFIG_GLOBAL"] == os.devnull and seen["GIT_CONFIG_NOSYSTEM"] == "1"
    kept = set(seen) - set(launcher._FIXED) - {"GIT_DIR", "GIT_WORK_TREE", "GIT_CONFIG_GLOBAL"}
    assert kept <= {"OLDPWD", "PWD", "SHLVL", "_", "GIT_CONFIG_PARAMETERS", "GIT_EXEC_PATH"}, kept


def test_which_git_is_never_asked_of_the_environment(root: Path, tmp_path: Path) -> None:
    import subprocess
    import sys

    seen = tmp_path / "seen"
    planted = tmp_path / "git"
    planted.write_text(f"#!/bin/sh\ntouch {seen}\n")
    planted.chmod(0o755)
    script = (
        f"from pathlib import Path; from senco_tui.history.launcher import Launcher\n"
        f"print(Launcher(Path({str(root)!r})).run('rev-parse', 'HEAD'))"
    )
    environ = os.environ | {
        "GIT_PYTHON_GIT_EXECUTABLE": str(planted),
        "PATH": f"{tmp_path}:{os.environ['PATH']}",
    }
    done = subprocess.run([sys.executable, "-c", script], env=environ, capture_output=True, check=False)
    assert done.returncode == 0 and not seen.exists()


def test_its_own_settings_are_used_where_it_has_some(root: Path, tmp_path: Path) -> None:
    own = tmp_path / "own.config"
    own.write_text("[user]\n\tname = of our own\n")
    assert Launcher(root, own).run("config", "user.name") == b"of our own\n"


def test_what_it_makes_is_the_owners_alone(root: Path) -> None:
    before = os.umask(0)
    try:
        oid = Launcher(root).run("hash-object", "-w", "--stdin", data=b"quite new").decode().strip()
    finally:
        os.umask(before)
    place = root / ".git/objects" / oid[:2] / oid[2:]
    assert stat.S_IMODE(place.stat().st_mode) & 0o077 == 0
    assert stat.S_IMODE(place.parent.stat().st_mode) & 0o077 == 0


def test_a_bad_end_is_a_trouble_with_its_words(root: Path) -> None:
    with pytest.raises(GitFailed, match="git cat-file failed: fatal:") as failed:
        Launcher(root).run("cat-file", "-p", "0" * 40)
    assert "Not a valid object" in failed.value.words or "fatal" in failed.value.words


def test_the_program_is_named_by_its_whole_path(monkeypatch: pytest.MonkeyPatch) -> None:
    assert git_program().startswith("/")
    monkeypatch.setattr(launcher, "_PLACES", "/nowhere")
    monkeypatch.setenv("PATH", ".:relative")
    with pytest.raises(HistoryTrouble, match="not installed"):
        git_program()
