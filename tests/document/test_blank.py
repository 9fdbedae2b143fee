"""Every template reads cleanly once its words are filled in."""

from datetime import date
from pathlib import Path

import pytest

from senco_tui.casework.documents import KINDS
from senco_tui.document.blank import blank
from senco_tui.document.problem import Severity
from senco_tui.document.read import read
from tests.document.test_roundtrip import NAMES

TEMPLATES = Path(__file__).parents[2] / "templates"
TODAY = date(2026, 11, 16)
KIND_OF_TEMPLATE = {"concern.md": "casefile", "observation.md": "note", "pupil-voice.md": "note"}


def _templates() -> list[Path]:
    return sorted(p for p in TEMPLATES.iterdir() if p.is_file() and p.name != "README.md")


@pytest.mark.parametrize("template", _templates(), ids=lambda p: p.name)
def test_every_template_reads_without_a_problem(template: Path) -> None:
    kind = next(k for k in KINDS if k.name == KIND_OF_TEMPLATE.get(template.name, template.stem))
    assert template.suffix == (".md" if kind.prose else ".yaml")
    name = NAMES.get(kind.name, kind.name)
    case = "P26-031" if kind.of_case else None
    text = blank(name, template.read_text(), TODAY, case=case, by="n.byrne", name="Ada Lovell")
    reading = read(name, text, path=template.name, case=case)
    assert reading.problems == ()
    assert reading.trusted
    assert "$" not in text


@pytest.mark.parametrize("kind", KINDS, ids=lambda k: k.name)
def test_a_bare_form_reads_where_there_is_no_template(kind) -> None:  # type: ignore[no-untyped-def]
    name = NAMES.get(kind.name, kind.name)
    case = "P26-031" if kind.of_case else None
    reading = read(name, blank(name, None, TODAY, case=case), path=name, case=case)
    assert [p for p in reading.problems if p.severity is Severity.ERROR] == []
    assert reading.value is not None


def test_a_case_file_begins_with_the_name_and_the_day() -> None:
    text = blank(
        "casefile", (TEMPLATES / "casefile.md").read_text(), TODAY, case="P26-031", name="Ada: Lovell"
    )
    pupil = read("casefile", text, path="casefile.md", case="P26-031").value
    assert pupil.name == "Ada: Lovell"
    assert pupil.status[0].since == TODAY
    assert pupil.key_person is None


def test_a_concern_is_to_be_decided_in_six_weeks() -> None:
    text = blank("casefile", (TEMPLATES / "concern.md").read_text(), TODAY, case="P26-031", name="Sam Bell")
    pupil = read("casefile", text, path="casefile.md", case="P26-031").value
    assert pupil.concern.raised == TODAY
    assert pupil.concern.decide_by == date(2026, 12, 28)
    assert pupil.is_amber(TODAY)


def test_a_review_happened_on_the_day_in_its_name() -> None:
    text = blank("reviews/2026-11-14", "---\nhappened: $day\n---\n", TODAY, case="P26-031")
    assert text == "---\nhappened: 2026-11-14\n---\n"


def test_other_dollars_stay_as_they_are() -> None:
    assert blank("plan", "---\ncycle: 1\n---\n$5, $ and $price\n", TODAY, case="P26-031").endswith(
        "$5, $ and $price\n"
    )
