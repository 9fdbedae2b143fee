"""What is written reads back as what was meant, whatever the words."""

from datetime import date
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from senco_tui.casework.documents import KINDS, PAPERS, DocumentKind
from senco_tui.casework.record import Note
from senco_tui.document.gate import composed
from senco_tui.document.problem import Severity
from senco_tui.document.read import read
from senco_tui.document.refusal import CannotWrite
from senco_tui.document.write import write
from tests.document.invented import Inventor, keepable

NAMES = {
    "review": "reviews/2026-11-14",
    "contact": "contacts/2026-11-03-1",
    "note": "notes/2026-11-03-1",
    "request": "requests/2026-10-02-salt",
    "annual-review": "annual-reviews/2027-01-12",
    "provision": "provision/talk-boost-a",
    "delivery": "delivery/talk-boost-a/2026-11-16",
    "staff": "setting/staff",
    "calendar": "setting/calendar",
    "agencies": "setting/agencies",
    "duties": "setting/duties",
    "queries": "setting/queries",
    "rules": "setting/rules",
    "sign-off": "setting/triage/2026-W47",
    **{name: f"setting/{name}" for name in ("budget", "training", "complaints", *PAPERS)},
}


@pytest.mark.parametrize("kind", KINDS, ids=lambda k: k.name)
def test_what_is_written_reads_back_the_same(kind: DocumentKind) -> None:
    for seed in range(60):
        inventor = Inventor(Random(seed))
        value = inventor.value(kind.value)
        words = inventor.sections() if kind.prose else ()
        case = "P24-017" if kind.of_case else None
        name = NAMES.get(kind.name, kind.name)
        text = write(name, value, words, case=case)
        reading = read(name, text, path=f"{name}.md", case=case)
        errors = [
            p for p in reading.problems if p.severity is Severity.ERROR and "unsettled" not in p.sentence
        ]
        assert not errors, (seed, text)
        assert reading.value == value, (seed, text)
        assert reading.words == words, (seed, text)
        assert write(name, reading.value, reading.words, case=case) == text


@settings(max_examples=300, deadline=None)
@given(topic=st.text(st.characters(exclude_categories=("Cs",), exclude_characters="\r"), max_size=40))
def test_any_words_a_field_can_hold_come_back(topic: str) -> None:
    if not keepable(topic):
        with pytest.raises(CannotWrite):
            write("notes/2026-11-03-1", Note(date(2026, 11, 3), topic=topic), case="P24-017")
        return
    text = write("notes/2026-11-03-1", Note(date(2026, 11, 3), topic=topic), case="P24-017")
    reading = read("notes/2026-11-03-1", text, path="n.md", case="P24-017")
    assert reading.value.topic == composed(topic), text
