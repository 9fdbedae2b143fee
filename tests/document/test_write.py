"""The canonical form of a new document."""

from datetime import date

import pytest

from senco_tui.casework.casefile import Section
from senco_tui.casework.ehc import Ehc
from senco_tui.casework.plan import Outcome, Plan, Profile
from senco_tui.casework.pupil import Concern, Pupil
from senco_tui.casework.setting import StoreFile
from senco_tui.casework.vocabulary import Layer, NeedType
from senco_tui.document.refusal import CannotWrite
from senco_tui.document.write import write

PLAN = """\
---
cycle: 4
since: 2026-09-07
needs:
  - SPLD
layer: targeted plus
outcomes:
  - id: o1
    text: |-
      Read aloud
      to a friend
    strategies:
      - word bank
  - id: o2
    text: 'Write: three sentences'
---

Opening.

## Views

I like maps.

## Strategies
"""


def test_fields_stand_in_order_and_words_under_their_headings() -> None:
    outcomes = (
        Outcome("o1", "Read aloud\nto a friend", strategies=("word bank",)),
        Outcome("o2", "Write: three sentences"),
    )
    plan = Plan(4, date(2026, 9, 7), needs=(NeedType.SPLD,), layer=Layer.TARGETED_PLUS, outcomes=outcomes)
    words = (Section("", "Opening."), Section("Views", "\nI like maps.\n\n"), Section("Strategies", ""))
    assert write("plan", plan, words, case="P24-017") == PLAN


def test_what_equals_its_default_is_left_out() -> None:
    assert (
        write("casefile", Pupil("Ada Lovell", interpreter=False), case="P24-017")
        == "---\nname: Ada Lovell\n---\n"
    )
    assert write("profile", Profile(), case="P24-017") == "---\n---\n"
    assert write("ehc", Ehc(), case="P24-017") == "{}\n"
    assert "concern: {}\n" in write("casefile", Pupil("Ada", concern=Concern()), case="P24-017")


def test_named_numbers_are_a_group() -> None:
    text = write("senco", StoreFile(1, "Elm Row", thresholds={"quiet": 20}), case=None)
    assert text == "format: 1\nname: Elm Row\nthresholds:\n  quiet: 20\n"


@pytest.mark.parametrize(
    ("document", "value", "words"),
    (
        ("plans", Plan(1), ()),
        ("plan", Profile(), ()),
        ("ehc", Ehc(), (Section("Views", "x"),)),
        ("plan", Plan(1), (Section("Views", "a\n## b"),)),
        ("plan", Plan(1), (Section(" Views", "a"),)),
        ("plan", Plan(1), (Section("A", "a"), Section("", "b"))),
        ("plan", Plan(1, key_person="\x1b"), ()),
    ),
)
def test_what_cannot_be_a_document_is_refused(
    document: str, value: object, words: tuple[Section, ...]
) -> None:
    with pytest.raises(CannotWrite):
        write(document, value, words, case="P24-017")
