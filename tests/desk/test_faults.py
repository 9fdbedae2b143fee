"""What is noted of a fault names code and kind, for one account, and is the same for the same fault."""

import os
from datetime import UTC, datetime
from pathlib import Path

from senco_tui.desk.faults import LARGEST, LOG, Fault, fault_of, note_fault, noted_sentence

NOON = datetime(2026, 11, 16, 12, 0, tzinfo=UTC)
SECRET = "Ada Okafor"


def failed() -> Fault:
    """The fault of taking a name for a number."""
    try:
        int(SECRET)
    except ValueError as error:
        return fault_of(error)
    raise AssertionError


def test_it_names_kind_and_place_and_no_value(tmp_path: Path) -> None:
    fault = failed()
    assert fault.kind == "ValueError" and fault.places[-1].startswith("test_faults.py:")
    assert fault == failed() and fault.reference == failed().reference
    path = note_fault(tmp_path / "state", fault, NOON)
    assert path is not None and path.stat().st_mode & 0o777 == 0o600
    text = path.read_text()
    assert text.startswith(f"2026-11-16T12:00:00+00:00 fault {fault.reference} ValueError\n  test_faults.py:")
    assert "Okafor" not in text
    assert fault.reference in noted_sentence(fault, path) and str(path) in noted_sentence(fault, path)


def test_a_second_is_noted_below_and_the_log_never_grows_for_ever(tmp_path: Path) -> None:
    for _ in range(2):
        note_fault(tmp_path, failed(), None)
    path = tmp_path / LOG
    assert path.read_text().count("fault ") == 2
    path.write_text("x" * (LARGEST + 1))
    note_fault(tmp_path, failed(), None)
    assert len(path.read_text()) < 1_000


def test_a_log_that_cannot_be_written_costs_only_the_note(tmp_path: Path) -> None:
    os.symlink(tmp_path / "elsewhere", tmp_path / LOG)
    assert note_fault(tmp_path, failed(), NOON) is None
    assert not (tmp_path / "elsewhere").exists()
    assert noted_sentence(failed(), None) == f"Fault {failed().reference}."
    assert Fault("KeyError", ()).where == ""
