"""The full screen is only opened where there is a terminal that can show one."""

import io
import sys

import pytest

from senco_tui.cli.terminal import why_no_screen


class Terminal(io.StringIO):
    """A stream that says it is a terminal."""

    def isatty(self) -> bool:
        return True


def at_a_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    """Make standard input and error terminals that can draw, for the rest of the test."""
    monkeypatch.setattr(sys, "stdin", Terminal())
    monkeypatch.setattr(sys, "stderr", Terminal())
    monkeypatch.setenv("TERM", "xterm-256color")


def test_a_terminal_is_fine(monkeypatch: pytest.MonkeyPatch) -> None:
    at_a_terminal(monkeypatch)
    assert why_no_screen() is None


@pytest.mark.parametrize("stream", ["stdin", "stderr"])
def test_without_one_the_sentence_names_a_verb(stream: str, monkeypatch: pytest.MonkeyPatch) -> None:
    at_a_terminal(monkeypatch)
    monkeypatch.setattr(sys, stream, io.StringIO())
    assert "senco triage" in (why_no_screen() or "")


def test_a_closed_stream_is_no_terminal(monkeypatch: pytest.MonkeyPatch) -> None:
    at_a_terminal(monkeypatch)
    closed = Terminal()
    closed.close()
    monkeypatch.setattr(sys, "stdin", None)
    assert why_no_screen() is not None


@pytest.mark.parametrize("term", ["dumb", ""])
def test_a_dumb_terminal_is_told_so(term: str, monkeypatch: pytest.MonkeyPatch) -> None:
    at_a_terminal(monkeypatch)
    monkeypatch.setenv("TERM", term)
    assert "dumb" in (why_no_screen() or "")
