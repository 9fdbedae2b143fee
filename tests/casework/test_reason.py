"""A reason is one line; its source, agreement and decision stand beside it."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from senco_tui.casework.reason import heard_reason, told_reason
from tests.clocks.tables import Told, told

ROWS = told(Path(__file__).parent / "cases" / "reason.md")


@pytest.mark.parametrize("row", ROWS, ids=lambda r: f"line {r.line}")
def test_a_line_is_taken_apart(row: Told) -> None:
    found = heard_reason(row["typed"])
    assert found.words == row["reason"]
    assert " · ".join(f"{key}: {said}" for key, said in found.trailers) == row["kept"]
    assert (told_reason(row["typed"]) is None) is (row["kept"] == "")


@given(st.text(alphabet="source:agrd with;decision\n x", max_size=60))
def test_no_word_is_lost(typed: str) -> None:
    found = heard_reason(typed)
    kept = "".join((found.words, *(said for _, said in found.trailers)))
    assert sorted(c for c in kept if c == "x") == sorted(c for c in typed if c == "x")
