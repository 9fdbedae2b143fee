"""The command line as a person uses it: arguments in, exit code, data and talk out."""

import json
import shutil
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta, timezone
from pathlib import Path
from typing import Any

import pytest

from senco_tui.cli.main import run
from tests.cli.office import found_office

NOON = datetime(2026, 11, 16, 12, 0, tzinfo=timezone(timedelta(0)))
"""The moment it is in these tests: noon of the demonstration's own Monday."""


@dataclass(frozen=True, slots=True)
class Told:
    """What one call of `senco` answered."""

    code: int
    out: str
    err: str

    @property
    def object(self) -> Any:
        """The answer as JSON."""
        return json.loads(self.out)

    @property
    def lines(self) -> list[str]:
        """The answer line by line."""
        return self.out.splitlines()


@dataclass(slots=True)
class Screen:
    """Stands where the full screen would open, and remembers what it was asked."""

    asked: list[tuple[Path | None, date | None, bool]] = field(default_factory=list)
    code: int = 0
    read_aloud: bool = False

    def __call__(
        self, store: Path | None, today: date | None, plain_display: bool, screen_reader: bool
    ) -> int:
        self.asked.append((store, today, plain_display))
        self.read_aloud = screen_reader
        return self.code


@pytest.fixture
def screen() -> Screen:
    """The other front door."""
    return Screen()


@pytest.fixture
def senco(capsys: pytest.CaptureFixture[str], screen: Screen) -> Callable[..., Told]:
    """Call the command line in this process, at noon on Monday 16 November 2026."""

    def call(*argv: object, now: datetime = NOON) -> Told:
        capsys.readouterr()
        code = run([str(one) for one in argv], screen, lambda: now)
        told = capsys.readouterr()
        return Told(code, told.out, told.err)

    return call


@pytest.fixture(scope="session")
def founded(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The small office, made once; take `office` to change it."""
    return found_office(tmp_path_factory.mktemp("office") / "elm-lane")


@pytest.fixture
def office(founded: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A copy of the small office, and the store every call works on."""
    root = tmp_path / "elm-lane"
    shutil.copytree(founded, root, symlinks=True)
    monkeypatch.setenv("SENCO_STORE", str(root))
    return root


@pytest.fixture
def editor(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Callable[[str], None]:
    """Set an editor that does one thing to the file it is given, as a shell command on `$1`."""

    def use(command: str) -> None:
        script = tmp_path / "editor"
        script.write_text(f"#!/bin/sh\n{command}\n")
        script.chmod(0o755)
        monkeypatch.setenv("EDITOR", str(script))

    return use
