"""Keep mine, theirs, both."""

from types import SimpleNamespace
from typing import Any

from senco_tui.tui.commands.changed_meanwhile import MEANWHILE


def test_each_key_keeps_its_side() -> None:
    kept: list[str] = []
    view: Any = SimpleNamespace(keep=kept.append, why_not=lambda side: "no" if side == "both" else None)
    host: Any = None
    for command in MEANWHILE:
        command().run(host, view, None, None)
    assert kept == ["mine", "theirs", "both"]
    assert [c().why_off(host, view) for c in MEANWHILE] == [None, None, "no"]
    assert [c.keys for c in MEANWHILE] == [("m",), ("h",), ("b",)]
