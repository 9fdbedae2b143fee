"""Edits to files people have written: what is meant changes, everything else keeps its bytes."""

import difflib
from datetime import date
from decimal import Decimal

import pytest

from senco_tui.casework.arrangements import Adjustment
from senco_tui.casework.edit import Add, Drop, Edit, Put, Reword
from senco_tui.casework.plan import Outcome
from senco_tui.casework.pupil import Concern, Need, PartTime, StatusSpell
from senco_tui.casework.vocabulary import Layer, NeedType, Status
from senco_tui.document.amend import amend
from senco_tui.document.read import read
from senco_tui.document.refusal import CannotAmend

PLAN = """\
---
# Autumn plan, agreed at the gate
cycle: 4
since: 2026-09-07      # first day back
needs: [SPLD, SLCN]
agreed_by:
    - parent
    # - pupil: ask again
key_person: 'n.byrne'
outcomes:

  # reading
  - id:   o1
    text: >-
      Read the first hundred words
      at sight
    target: "60 words"   # was 40
    house: red           # our own
    by: 2026-12-04

  # writing
  -   text: Write three sentences
      id: o2
      strategies:
      - word bank
      - a scribe
---

Opening.

## Views

I like maps.•
I do not like Mondays.

## Strategies
""".replace("•", "  ")

CASE_FILE = """\
---
name: Ada Lovell
status:
  - code: K
    since: 2024-09-01
    reason: reading
needs:
  - {code: SPLD, rank: 1}
---
"""


def _amended(text: str, *edits: Edit, document: str = "plan") -> str:
    return amend(document, text, edits, case="P24-017")


def _changed(before: str, after: str) -> list[str]:
    lines = difflib.ndiff(before.splitlines(keepends=True), after.splitlines(keepends=True))
    return [line.rstrip("\n") for line in lines if line[0] in "+-"]


def test_one_field_is_one_line() -> None:
    after = _amended(PLAN, Put(("outcomes", "o1", "target"), "80 words"))
    assert _changed(PLAN, after) == [
        '-     target: "60 words"   # was 40',
        '+     target: "80 words"   # was 40',
    ]


def test_a_remark_after_a_date_stays() -> None:
    after = _amended(PLAN, Put(("since",), date(2026, 9, 8)))
    assert _changed(PLAN, after) == [
        "- since: 2026-09-07      # first day back",
        "+ since: 2026-09-08      # first day back",
    ]


def test_quotes_stay_as_they_were() -> None:
    after = _amended(PLAN, Put(("key_person",), "r.shah"))
    assert "key_person: 'r.shah'\n" in after


def test_a_folded_paragraph_stays_one() -> None:
    words = "Read the first two hundred words at sight, alone and to a friend, with at most five hesitations"
    after = _amended(PLAN, Put(("outcomes", "o1", "text"), words))
    assert "    text: >-\n      Read the first two hundred words" in after
    assert read("plan", after, path="p", case="P24-017").value.outcomes[0].text == words


def test_a_new_field_stands_where_the_format_has_it() -> None:
    after = _amended(PLAN, Put(("review_due",), date(2026, 12, 4)), Put(("layer",), Layer.TARGETED))
    assert _changed(PLAN, after) == ["+ review_due: 2026-12-04", "+ layer: targeted"]
    assert (
        "2026-09-07      # first day back\nreview_due: 2026-12-04\nneeds: [SPLD, SLCN]\nlayer: targeted\n"
        in after
    )


def test_a_list_on_one_line_stays_on_one_line() -> None:
    needs = (NeedType.SPLD, NeedType.SLCN, NeedType.SEMH)
    assert _changed(PLAN, _amended(PLAN, Put(("needs",), needs))) == [
        "- needs: [SPLD, SLCN]",
        "+ needs: [SPLD, SLCN, SEMH]",
    ]


def test_a_list_gains_and_loses_single_lines() -> None:
    strategies = ("outcomes", "o2", "strategies")
    after = _amended(PLAN, Add(strategies, "a quiet place"), Drop((*strategies, "word bank")))
    assert _changed(PLAN, after) == ["-       - word bank", "+       - a quiet place"]


def test_remarks_deeper_than_a_list_stay_with_it() -> None:
    after = _amended(PLAN, Put(("agreed",), date(2026, 9, 15)))
    assert "    # - pupil: ask again\nagreed: 2026-09-15\nkey_person" in after
    assert _changed(PLAN, after) == ["+ agreed: 2026-09-15"]


def test_an_outcome_is_added_at_the_end() -> None:
    new = Outcome("o3", "Count to: twenty", need=NeedType.MLD, by=date(2026, 12, 4))
    assert _changed(PLAN, _amended(PLAN, Add(("outcomes",), new))) == [
        "+   - id: o3",
        "+     text: 'Count to: twenty'",
        "+     need: MLD",
        "+     by: 2026-12-04",
    ]


def test_an_outcome_goes_whole_and_remarks_stay() -> None:
    after = _amended(PLAN, Drop(("outcomes", "o1")))
    assert all(line.startswith("- ") for line in _changed(PLAN, after))
    assert "# reading" in after
    assert "o2" in after and "o1" not in after


def test_fields_the_program_does_not_know_stay() -> None:
    after = _amended(PLAN, Put(("outcomes", "o1", "text"), "Read."), Drop(("outcomes", "o2")))
    assert "    house: red           # our own\n" in after


def test_several_lines_become_a_block() -> None:
    after = _amended(PLAN, Put(("outcomes", "o1", "target"), "60 words\nin a minute"))
    assert "    target: |-   # was 40\n      60 words\n      in a minute\n    house" in after


def test_nothing_takes_a_field_out() -> None:
    assert _changed(PLAN, _amended(PLAN, Put(("outcomes", "o1", "by"), None))) == ["-     by: 2026-12-04"]
    assert _changed(PLAN, _amended(PLAN, Put(("agreed_by",), ()))) == ["- agreed_by:", "-     - parent"]


def test_the_same_again_changes_nothing() -> None:
    assert (
        _amended(
            PLAN,
            Put(("outcomes", "o1", "target"), "60 words"),
            Reword("Views", "I like maps.  \nI do not like Mondays."),
        )
        == PLAN
    )


def test_a_status_ends_and_another_begins() -> None:
    spells = (
        StatusSpell(Status.SUPPORT, date(2024, 9, 1), date(2026, 1, 9), "reading"),
        StatusSpell(Status.EHC, date(2026, 1, 10)),
    )
    after = amend("casefile", CASE_FILE, (Put(("status",), spells),), case="P24-017")
    assert _changed(CASE_FILE, after) == [
        "+     until: 2026-01-09",
        "+   - code: E",
        "+     since: 2026-01-10",
    ]


def test_an_entry_on_one_line_is_changed_in_it() -> None:
    needs = (Need(NeedType.SPLD, 1, date(2024, 9, 1)), Need(NeedType.SLCN, 2))
    after = amend("casefile", CASE_FILE, (Put(("needs",), needs),), case="P24-017")
    assert "  - {code: SPLD, rank: 1, since: 2024-09-01}\n  - code: SLCN\n    rank: 2\n" in after


def test_a_group_begins_with_its_first_field() -> None:
    after = amend("casefile", CASE_FILE, (Put(("concern", "seen"), "stares at the page"),), case="P24-017")
    assert _changed(CASE_FILE, after) == ["+ concern:", "+   seen: stares at the page"]
    whole = amend("casefile", after, (Put(("concern",), Concern()),), case="P24-017")
    assert "concern: {}\n" in whole
    part = PartTime(date(2026, 11, 2), hours=Decimal("12.5"))
    after = amend("casefile", CASE_FILE, (Put(("part_time",), part),), case="P24-017")
    assert _changed(CASE_FILE, after) == ["+ part_time:", "+   since: 2026-11-02", "+   hours: 12.5"]


def test_yes_stays_yes() -> None:
    text = "---\nname: Ada\ninterpreter: no # not yet\n---\n"
    assert amend("casefile", text, (Put(("interpreter",), True),), case="P24-017") == text.replace(
        "no #", "yes #"
    )


def test_an_empty_head_takes_its_first_field() -> None:
    after = amend(
        "profile", "---\n# nothing yet\n---\n", (Put(("reviewed",), date(2026, 11, 16)),), case="P24-017"
    )
    assert after == "---\n# nothing yet\nreviewed: 2026-11-16\n---\n"
    assert amend("ehc", "", (Put(("la",), "Norland"),), case="P24-017") == "la: Norland\n"
    assert amend("ehc", "{}\n", (Put(("la",), "Norland"),), case="P24-017") == "la: Norland\n"


def test_words_are_rewritten_line_by_line() -> None:
    after = _amended(PLAN, Reword("Views", "I like maps.  \nI like Tuesdays."))
    assert _changed(PLAN, after) == ["- I do not like Mondays.", "+ I like Tuesdays."]


def test_an_empty_section_takes_words() -> None:
    after = _amended(PLAN, Reword("Strategies", "Pre-teach words."))
    assert after == PLAN + "\nPre-teach words.\n"


def test_notepads_line_ends_stay() -> None:
    text = PLAN.replace("\n", "\r\n")
    after = _amended(text, Put(("layer",), Layer.TARGETED), Reword("Views", "I like maps.\n\nAnd buses."))
    assert after.count("\n") == after.count("\r\n")


@pytest.mark.parametrize(
    ("edit", "sentence"),
    (
        (Put(("outcomes", "o9", "text"), "x"), "There is no entry “o9” here."),
        (Put(("colour",), "red"), "A plan has no field “colour”."),
        (
            Put(("reveiw_due",), date(2026, 12, 4)),
            "Did you mean “review_due”?",
        ),
        (Put(("cycle",), None), "“cycle” cannot be empty in a plan."),
        (
            Put(("outcomes", "o1", "text"), "bad \x1b[31m"),
            "a character that cannot be kept (U+001B)",
        ),
        (Add(("outcomes",), Outcome("o1", "again")), "The id “o1” stands twice"),
        (Put((), "x"), "This edit names no field."),
        (Reword("Views", "a\n## b"), "A line that begins with “## ” opens a section"),
        (Reword("two\nlines", "a"), "A heading is one line of words."),
        (Put(("since",), "tomorrow"), "“tomorrow” is not a date"),
        (Put(("since", "day"), "x"), "“day” leads nowhere"),
    ),
)
def test_an_edit_that_cannot_be_meant_is_refused_with_a_sentence(edit: Edit, sentence: str) -> None:
    with pytest.raises(CannotAmend) as refused:
        _amended(PLAN, edit)
    assert sentence in refused.value.sentence


def test_a_file_with_an_error_is_left_to_a_person() -> None:
    with pytest.raises(CannotAmend) as refused:
        _amended(PLAN.replace("2026-12-04", "soon"), Put(("layer",), Layer.TARGETED))
    assert refused.value.sentence.startswith("Line 19: “soon” is not a date")
    with pytest.raises(CannotAmend):
        amend("shopping", "", (), case="P24-017")


def test_prose_has_no_place_in_a_file_of_fields() -> None:
    with pytest.raises(CannotAmend):
        amend("ehc", "la: Norland\n", (Reword("Views", "x"),), case="P24-017")


def test_two_sections_of_one_name_are_not_guessed_between() -> None:
    with pytest.raises(CannotAmend) as refused:
        _amended(PLAN + "\n## Views\n\nAgain.\n", Reword("Views", "x"))
    assert "2 sections" in refused.value.sentence


@pytest.mark.parametrize("text", ["{}\n", "", "# ours\n{}\n", "adjustments: []\n"])
def test_a_record_that_holds_nothing_gains_its_first_entry(text: str) -> None:
    first = Adjustment("a1", "stairs", "lessons downstairs")
    made = amend("adjustments", text, (Add(("adjustments",), first),), case="P24-017")
    assert made.startswith("# ours\n") == text.startswith("# ours\n")
    assert made.endswith("adjustments:\n  - id: a1\n    barrier: stairs\n    text: lessons downstairs\n")
