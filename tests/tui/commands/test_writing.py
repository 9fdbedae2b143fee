"""What may be written about a pupil, and when it may not."""

from types import SimpleNamespace
from typing import Any

from senco_tui.tui.commands.writing import WRITING, LogAContact, WriteANote

HOST: Any = SimpleNamespace(read_only=None)


def _view(case: str | None, sought: str = "") -> Any:
    return SimpleNamespace(case=case, has_lines=True, lines=SimpleNamespace(sought=sought))


def test_there_must_be_a_pupil() -> None:
    assert all(c().why_off(HOST, _view(None)) == "the cursor is on no pupil" for c in WRITING)
    assert all(c().why_off(HOST, _view("P24-017")) is None for c in WRITING)


def test_there_must_be_a_place_to_record_it() -> None:
    host: Any = SimpleNamespace(read_only="read-only")
    assert LogAContact().why_off(host, _view("P24-017")) == "read-only"


def test_a_search_keeps_its_key() -> None:
    assert "searching" in (WriteANote().why_off(HOST, _view("P24-017", "words")) or "")


def test_nothing_is_begun_without_a_pupil() -> None:
    LogAContact().run(HOST, _view(None), None, None)
