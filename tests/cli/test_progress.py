"""Progress is said to a person who waits, and to nobody else; its line is gone at the end."""

import io
import sys

import pytest

from senco_tui.cli import progress
from senco_tui.cli.progress import Progress


class Terminal(io.StringIO):
    """A stream that says it is a terminal."""

    def isatty(self) -> bool:
        return True


def watched(monkeypatch: pytest.MonkeyPatch, stream: io.StringIO, *moments: float) -> str:
    """What is written while work is told at those moments."""
    clock = iter([0.0, *moments])
    monkeypatch.setattr(progress, "monotonic", lambda: next(clock))
    monkeypatch.setattr(sys, "stderr", stream)
    with Progress("reading") as told:
        for n, _ in enumerate(moments, start=1):
            told(n * 1000, 9000)
    return stream.getvalue()


def test_short_work_says_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    assert watched(monkeypatch, Terminal(), 0.1, 0.5) == ""


def test_long_work_says_how_far_and_cleans_up(monkeypatch: pytest.MonkeyPatch) -> None:
    said = watched(monkeypatch, Terminal(), 1.0, 1.05, 1.2)
    assert said.split("\r")[1:3] == ["reading: 1,000 of 9,000", "reading: 3,000 of 9,000"]
    assert said.endswith(f"\r{' ' * 23}\r")


def test_a_pipe_is_left_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    assert watched(monkeypatch, io.StringIO(), 1.0, 2.0) == ""


def test_where_nobody_knows_the_end_only_what_is_done(monkeypatch: pytest.MonkeyPatch) -> None:
    stream = Terminal()
    clock = iter([0.0, 5.0])
    monkeypatch.setattr(progress, "monotonic", lambda: next(clock))
    monkeypatch.setattr(sys, "stderr", stream)
    Progress("commits")(25)
    assert stream.getvalue() == "\rcommits: 25"
