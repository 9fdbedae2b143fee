"""What holds for every test: nobody's own settings, drafts or git configuration are read or written."""

import os
from collections.abc import Iterator
from itertools import count
from pathlib import Path

import pytest

FOREIGN = ("SENCO_", "GIT_", "XDG_", "EDITOR", "VISUAL", "NO_COLOR", "LESS", "PAGER")
"""Names, or beginnings of names, of the variables that would let a person's own habits into a test."""


def pytest_addoption(parser: pytest.Parser) -> None:
    """Offer the long runs by name; without it they are skipped and counted."""
    parser.addoption("--nightly", action="store_true", help="also run the long tests")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Skip what is marked nightly unless it was asked for."""
    if config.getoption("--nightly"):
        return
    skip = pytest.mark.skip(reason="long run; ask for it with --nightly")
    for one in items:
        if "nightly" in one.keywords:
            one.add_marker(skip)


@pytest.fixture(scope="session")
def street(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """The homes of all tests, one after the other in one place, each under its own number."""
    place = tmp_path_factory.mktemp("homes")
    return (place / str(n) for n in count(1))


@pytest.fixture(autouse=True)
def nobodys_home(monkeypatch: pytest.MonkeyPatch, street: Iterator[Path]) -> Path:
    """An empty home of its own for each test, in British time, with no variable of the person who runs it."""
    for name in [n for n in os.environ if n.startswith(FOREIGN)]:
        monkeypatch.delenv(name)
    home = next(street)
    home.mkdir()
    monkeypatch.setenv("HOME", str(home))
    monkeypatch.setenv("TZ", "Europe/London")
    return home
