"""The command line never loads Textual, so that scripts and slow machines are not made to wait for it."""

import subprocess
import sys

import pytest

from tests.architecture.building import ROOT

HEAVY_FOR_HELP = ("pydantic", "git", "textual", "rich", "markdown_it", "yaml", "icalendar")


def _loaded(*argv: str) -> set[str]:
    """The top names of every module loaded by `senco` with those arguments."""
    done = subprocess.run(
        [sys.executable, "-X", "importtime", "-m", "senco_tui", *argv],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
        stdin=subprocess.DEVNULL,
    )
    lines = [line.rpartition("|")[2].strip() for line in done.stderr.splitlines() if "import time:" in line]
    return {name.partition(".")[0] for name in lines}


@pytest.mark.parametrize(
    "argv", [("--help",), ("--version",), ("list", "--help"), ("no-such",)], ids=" ".join
)
def test_help_loads_nothing_heavy(argv: tuple[str, ...]) -> None:
    loaded = _loaded(*argv)
    assert "click" in loaded
    assert not loaded.intersection(HEAVY_FOR_HELP)
