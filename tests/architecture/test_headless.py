"""The command line never loads Textual, so that scripts and slow machines are not made to wait for it."""

import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path

import pytest

from senco_tui.desk.opening import open_store
from senco_tui.desk.retracing import bring_up_acts
from tests.architecture.building import ROOT
from tests.tui.small_store import small_store

HEAVY_FOR_HELP = ("pydantic", "git", "textual", "rich", "markdown_it", "yaml", "icalendar")


def _modules(*argv: str) -> set[str]:
    """Every module loaded by `senco` with those arguments."""
    done = subprocess.run(
        [sys.executable, "-X", "importtime", "-m", "senco_tui", *argv],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
        stdin=subprocess.DEVNULL,
    )
    return {line.rpartition("|")[2].strip() for line in done.stderr.splitlines() if "import time:" in line}


def _tops(modules: Iterable[str]) -> set[str]:
    """The names of the packages they belong to."""
    return {name.partition(".")[0] for name in modules}


@pytest.mark.parametrize(
    "argv", [("--help",), ("--version",), ("list", "--help"), ("no-such",)], ids=" ".join
)
def test_help_loads_nothing_heavy(argv: tuple[str, ...]) -> None:
    loaded = _tops(_modules(*argv))
    assert "click" in loaded
    assert not loaded.intersection(HEAVY_FOR_HELP)


def test_a_log_at_hand_loads_no_git_no_yaml_and_no_record(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    root = small_store(tmp_path)
    with open_store(root) as store:
        bring_up_acts(store)
    monkeypatch.setenv("SENCO_STORE", str(root))
    loaded = _modules("log", "P24-001")
    assert "senco_tui.index.acts" in loaded
    assert not _tops(loaded).intersection(HEAVY_FOR_HELP)
    assert not loaded.intersection({"senco_tui.casework.plan", "senco_tui.casework.casefile"})
