"""One answer in three forms: lines for people, tabs for pipes, an object for programs; talk apart."""

import json
from datetime import date

import pytest

from senco_tui.casework.vocabulary import Side
from senco_tui.cli.printing import Form, aligned, answer, paragraph, say

RECORDS = [
    {"case": "P24-017", "due": date(2026, 11, 20), "side": Side.SCHOOL, "reason": "late\x1b[2J\tby 3"},
    {"case": "P24-018", "due": None, "side": Side.LA, "reason": ""},
]


def _answer(form: Form) -> None:
    answer(form, "triage", "rows", RECORDS, lambda: aligned([[str(v) for v in r.values()] for r in RECORDS]))


def test_json_is_one_object_that_names_its_schema_first(capsys: pytest.CaptureFixture[str]) -> None:
    _answer(Form.JSON)
    whole = json.loads(capsys.readouterr().out)
    assert list(whole) == ["schema", "rows"]
    assert whole["schema"] == "senco.triage/1"
    assert whole["rows"][0]["due"] == "2026-11-20"
    assert whole["rows"][1]["due"] is None
    assert whole["rows"][0]["side"] == "school"


def test_json_holds_no_control_byte(capsys: pytest.CaptureFixture[str]) -> None:
    _answer(Form.JSON)
    out = capsys.readouterr().out
    assert "\x1b" not in out
    assert json.loads(out)["rows"][0]["reason"] == "late\x1b[2J\tby 3"


def test_plain_is_one_line_a_record_with_as_many_tabs(capsys: pytest.CaptureFixture[str]) -> None:
    _answer(Form.PLAIN)
    lines = capsys.readouterr().out.splitlines()
    assert lines == ["P24-017\t2026-11-20\tschool\tlate�[2J by 3", "P24-018\t\tla\t"]


def test_lines_are_straight_and_pass_the_gate(capsys: pytest.CaptureFixture[str]) -> None:
    _answer(Form.LINES)
    out = capsys.readouterr().out
    assert "\x1b" not in out
    first, second = out.splitlines()
    assert first.index("school") == second.index("la")


def test_talk_goes_to_standard_error(capsys: pytest.CaptureFixture[str]) -> None:
    say("Recorded.")
    told = capsys.readouterr()
    assert (told.out, told.err) == ("", "Recorded.\n")


def test_the_last_cell_wraps_under_itself() -> None:
    lines = aligned([["P24-017", "one two three four five six seven eight"]], columns=40)
    assert lines == ["P24-017  one two three four five six", "         seven eight"]


def test_wide_letters_keep_the_columns_straight() -> None:
    assert aligned([["漢", "a"], ["Zoë", "b"]], columns=40) == ["漢   a", "Zoë  b"]


def test_no_rows_are_no_lines() -> None:
    assert aligned([]) == []


def test_a_paragraph_keeps_its_line_ends() -> None:
    assert paragraph("- one\n\n- two", "  ") == ["  - one", "", "  - two"]
