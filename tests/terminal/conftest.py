"""A small office, and the program opened on it in a real terminal."""

import os
import shutil
import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from tests.architecture.building import ROOT
from tests.cli.office import found_office
from tests.terminal.terminals import Terminal

Open = Callable[..., Terminal]
SENCO = (sys.executable, "-m", "senco_tui")


@pytest.fixture(scope="session")
def founded(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The small office, made once."""
    return found_office(tmp_path_factory.mktemp("office") / "elm-lane")


@pytest.fixture
def office(founded: Path, tmp_path: Path) -> Path:
    """A copy of it to work in."""
    return Path(shutil.copytree(founded, tmp_path / "elm-lane", symlinks=True))


@pytest.fixture
def environment(nobodys_home: Path, office: Path) -> dict[str, str]:
    """The whole environment of a visit: a plain account on a UTF-8 machine, on a Monday in November."""
    return {
        "HOME": str(nobodys_home),
        "PATH": os.environ["PATH"],
        "PYTHONPATH": str(ROOT),
        "LANG": "C.UTF-8",
        "TERM": "xterm-256color",
        "SENCO_STORE": str(office),
        "SENCO_TODAY": "2026-11-16",
    }


@pytest.fixture
def opened(environment: dict[str, str]) -> Iterator[Open]:
    """Open the program, or another, in a terminal of its own; all are closed at the end."""
    with ExitStack() as open_now:

        def visit(
            *argv: str, size: tuple[int, int] = (24, 80), without: tuple[str, ...] = (), **more: str
        ) -> Terminal:
            env = {name: value for name, value in {**environment, **more}.items() if name not in without}
            return open_now.enter_context(Terminal(argv or SENCO, env, size))

        yield visit
