"""Style and types are checked with the rest, and nothing of anyone's machine is in the tree."""

import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.architecture.building import ROOT


def _run(*argv: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", *argv], cwd=ROOT, capture_output=True, text=True, check=False
    )


def _tracked() -> list[Path]:
    listed = subprocess.run(["git", "ls-files", "-z"], cwd=ROOT, capture_output=True, text=True, check=False)
    if listed.returncode:
        pytest.skip("not a git work tree, so there is no list of tracked files")
    return [ROOT / name for name in listed.stdout.split("\0") if name and (ROOT / name).is_file()]


def test_ruff_finds_nothing() -> None:
    done = _run("ruff", "check", "--no-cache", "senco_tui", "tests")
    assert done.returncode == 0, done.stdout


def test_types_hold_strictly() -> None:
    done = _run("mypy", "--no-error-summary")
    assert done.returncode == 0, done.stdout


MACHINE = re.compile(
    "|".join(
        (
            r"/(?:work|root|opt/wheels)/(?!\.\.)\w",
            r"/home/(?!senco\b|priya\b)\w+/",
            r"(?:files\.)?python" + r"hosted\.org",
            r"\bpypi" + r"\.org",
            r"\bregistry\.npm" + r"js",
            r"\bdeb\.deb" + r"ian\.org",
        )
    )
)
"""What only one machine has, and where its packages come from."""


def test_no_path_of_a_machine_and_no_registry_is_named() -> None:
    found = []
    for path in _tracked():
        if path.suffix in (".png", ".svg", ".gif"):
            continue
        text = path.read_text(encoding="utf-8", errors="replace")
        for n, line in enumerate(text.splitlines(), start=1):
            if path.name != "test_style.py" and MACHINE.search(line):
                found.append(f"{path.relative_to(ROOT)}:{n}: {line.strip()[:100]}")
    assert not found, "\n".join(found)
