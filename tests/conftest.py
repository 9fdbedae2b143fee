"""What holds for every test: nobody's own settings, drafts or git configuration are read or written."""

import os
from collections.abc import Iterator
from itertools import count
from pathlib import Path

import pytest

FOREIGN = ("SENCO_", "GIT_", "XDG_", "EDITOR", "VISUAL", "NO_COLOR", "LESS", "PAGER")
"""Names, or beginnings of names, of the variables that would let a person's own habits into a test."""

LATER = "long run; ask for it with --nightly"


def pytest_addoption(parser: pytest.Parser) -> None:
    """Offer the long runs by name; without it they are skipped and counted."""
    parser.addoption("--nightly", action="store_true", help="also run the long tests")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Skip what is marked nightly unless it was asked for; let each report carry the promises it proves."""
    skip = pytest.mark.skip(reason=LATER)
    for one in items:
        numbers = {n for mark in one.iter_markers("promise") for n in mark.args}
        one.user_properties += [("promise", n) for n in sorted(numbers)]
        if "nightly" in one.keywords and not config.getoption("--nightly"):
            one.add_marker(skip)


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Say aloud which promises were not proved on this machine, and why."""
    told: dict[int, str] = {}
    asked: set[int] = set()
    for outcome, reports in terminalreporter.stats.items():
        for report in reports:
            numbers = [n for name, n in getattr(report, "user_properties", ()) if name == "promise"]
            reason = _reason(report) if outcome in ("skipped", "xfailed") else None
            asked.update(numbers)
            if reason is not None and not reason.endswith(LATER):
                told.update(dict.fromkeys(numbers, reason))
    if asked:
        which = ", ".join(f"{n} ({told[n]})" for n in sorted(told))
        said = f"{len(asked)} promises asked for; promises not proved here: {len(told)}"
        terminalreporter.write_line(f"{said}: {which}" if told else said)


def _reason(report: pytest.TestReport) -> str:
    where = report.longrepr
    return str(where[2] if isinstance(where, tuple) else where).removeprefix("Skipped: ")


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
