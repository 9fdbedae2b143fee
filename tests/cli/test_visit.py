"""A visit knows where and on what day it is: an option first, then the environment, then the clock."""

from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from senco_tui.cli.visit import Visit, wrong
from tests.cli.conftest import NOON, Screen, Told


def visit(store: Path | None = None, day: date | None = None) -> Visit:
    """A visit at noon."""
    return Visit(lambda: NOON, Screen(), store, day)


def test_today_is_the_clocks_unless_asked_otherwise(monkeypatch: pytest.MonkeyPatch) -> None:
    assert visit().today == NOON.date()
    monkeypatch.setenv("SENCO_TODAY", "2026-12-01")
    assert visit().today == date(2026, 12, 1)
    assert visit(day=date(2026, 12, 2)).today == date(2026, 12, 2)


def test_the_store_is_the_one_asked_for(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SENCO_STORE", "office")
    assert visit().settings.root == Path("office")
    assert visit(Path("other")).settings.root == Path("other")


def test_a_refusal_names_what_was_meant_only_where_it_is_near() -> None:
    assert (
        wrong("No case P24-071.", "P24-071", ["P24-017"]).message == "No case P24-071. Did you mean P24-017?"
    )
    assert wrong("No case x.", "x", ["P24-017"]).message == "No case x."


def test_what_a_crash_had_left_is_said(senco: Callable[..., Told], office: Path) -> None:
    (office / ".git" / "index.lock").touch()
    assert "moved to .git/senco-stale" in senco("log").err
    assert "senco-stale" not in senco("log").err
