"""Reading never raises, says what it understood, and leaves out only what it did not."""

import subprocess
import sys
from datetime import date
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from senco_tui.casework.casefile import Section
from senco_tui.casework.documents import KINDS
from senco_tui.casework.plan import Outcome, Plan
from senco_tui.document.problem import Severity
from senco_tui.document.read import decode, read
from senco_tui.document.write import write
from tests.document.invented import Inventor
from tests.document.test_roundtrip import NAMES

PLAN = """\
---
cycle: 4
since: 2026-09-07
outcomes:
  - id: o1
    text: Read the first hundred words at sight
    by: 2026-12-04
---

Opening words.

## Views

I like maps.
"""


def _read(text: str, document: str = "plan", **more: bool):  # type: ignore[no-untyped-def]
    return read(document, text, path="pupils/P24/P24-017/plan.md", case="P24-017", **more)


def test_a_document_is_a_value_and_its_words() -> None:
    reading = _read(PLAN)
    outcome = Outcome("o1", "Read the first hundred words at sight", by=date(2026, 12, 4))
    assert reading.value == Plan(4, date(2026, 9, 7), outcomes=(outcome,))
    assert reading.words == (Section("", "Opening words."), Section("Views", "I like maps."))
    assert reading.problems == ()
    assert reading.trusted


def test_heads_only_leaves_the_words() -> None:
    reading = _read(PLAN, heads_only=True)
    assert reading.words == ()
    assert reading.value == _read(PLAN).value


def test_what_cannot_be_understood_is_left_out_and_the_rest_stands() -> None:
    text = PLAN.replace("2026-09-07", "7 Sept").replace("id: o1\n    text", "id: o0\n  - id: o1\n    text")
    reading = _read(text)
    assert reading.value.since is None
    assert [o.id for o in reading.value.outcomes] == ["o1"]
    assert [(p.line, p.key) for p in reading.problems] == [(3, "since"), (5, "outcomes.o0.text")]
    assert not reading.trusted


def test_a_problem_carries_its_file_case_document_and_field() -> None:
    (problem,) = _read(PLAN.replace("2026-12-04", "soon")).problems
    assert str(problem).startswith("pupils/P24/P24-017/plan.md:7:5: “soon” is not a date")
    assert (problem.case, problem.document, problem.key) == ("P24-017", "plan", "outcomes.o1.by")


def test_a_value_cannot_stand_without_what_it_must_have() -> None:
    reading = _read(PLAN.replace("cycle: 4\n", ""))
    assert reading.value is None
    assert reading.words


def test_an_unknown_field_is_a_warning_and_the_file_trusted() -> None:
    reading = _read(PLAN.replace("cycle: 4", "cycle: 4\nhouse: red"))
    assert [p.severity for p in reading.problems] == [Severity.WARNING]
    assert reading.trusted


@pytest.mark.parametrize("text", ("", "no head at all", "---\ncycle: 4\n", "--- cycle: 4", "---"))
def test_a_head_that_is_not_there_or_never_ends_is_told(text: str) -> None:
    reading = _read(text)
    assert reading.value is None
    assert reading.problems[0].line == 1


def test_text_is_text() -> None:
    typed = {"name": "No", "class_group": "010", "pronouns": "12:30", "local_status": "yes"}
    typed |= {"upn": "B801200005001", "year": "4", "key_person": "Null"}
    head = "".join(f"{key}: {words}\n" for key, words in typed.items())
    pupil = _read(f"---\n{head}---\n", "casefile").value
    assert {key: getattr(pupil, key) for key in typed} == typed


@pytest.mark.parametrize("nothing", ("", "~", "null"))
def test_an_empty_field_is_no_value(nothing: str) -> None:
    reading = _read(PLAN.replace("since: 2026-09-07", f"since: {nothing}\nneeds: {nothing}"))
    assert reading.value.since is None
    assert reading.value.needs == ()
    assert reading.problems == ()


def test_a_byte_order_mark_and_line_ends_of_notepad() -> None:
    reading = _read("\ufeff" + PLAN.replace("\n", "\r\n"))
    assert reading == _read(PLAN)


def test_words_are_composed_whoever_typed_them() -> None:
    reading = _read(PLAN.replace("maps", "cafe\u0301s").replace("Read", "Re\u0301ad"))
    assert reading.words[1].text == "I like cafés."
    assert reading.value.outcomes[0].text.startswith("Réad")


def test_two_versions_that_met_in_the_words_leave_the_head_standing() -> None:
    marked = PLAN + "<<<<<<< mine\nI like buses.\n=======\nI like trains.\n>>>>>>> hers\n"
    reading = _read(marked)
    assert reading.value == _read(PLAN).value
    (problem,) = reading.problems
    assert problem.line == 15
    assert not reading.trusted


def test_a_character_lost_on_the_way_is_an_error() -> None:
    text, problems = decode(PLAN.replace("maps", "ma\x1bps").encode(), path="plan.md")
    assert text is not None and problems
    assert not _read(text).trusted


def test_a_file_too_large_is_told() -> None:
    reading = _read(PLAN + "é" * 140_000)
    assert reading.value is None
    assert "256 KB" in reading.problems[0].sentence


@settings(max_examples=150, deadline=None)
@given(text=st.text(max_size=60), document=st.sampled_from(["plan", "ehc", "casefile", "nothing/known"]))
def test_no_text_makes_it_raise(text: str, document: str) -> None:
    for given_text in (text, f"---\n{text}\n---\n{text}", f"---\ncycle: 1\nname: {text}\n---\n"):
        reading = _read(given_text, document)
        assert reading.value is not None or reading.problems


def test_no_slip_of_the_hand_makes_it_raise() -> None:
    rng = Random(7)
    signs = (*" \n:-[{#\t!|>\r\x1b", "", "'", '"', ": ", "- ", "&a", "*a")
    for kind in KINDS:
        case = "P24-017" if kind.of_case else None
        name = NAMES.get(kind.name, kind.name)
        for _ in range(40):
            text = write(name, Inventor(rng).value(kind.value), case=case)
            at = rng.randrange(len(text) + 1)
            slipped = text[:at] + rng.choice(signs) + text[at + rng.randrange(4) :]
            reading = read(name, slipped, path=name, case=case)
            assert reading.value is not None or reading.problems
            assert all(p.line <= slipped.count("\n") + 1 for p in reading.problems), (slipped, reading)


def test_importing_the_room_loads_neither_yaml_nor_the_validator() -> None:
    rooms = ", ".join(f"senco_tui.document.{name}" for name in ("read", "write", "amend", "blank", "problem"))
    heavy = ("yaml", "pydantic", "pydantic_core", "markdown_it", "difflib")
    script = f"import sys, {rooms}; print([m for m in {heavy} if m in sys.modules])"
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"
