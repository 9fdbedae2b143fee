"""Two texts of one document become one: by meaning, in place; what both changed is asked, never guessed."""

import dataclasses
from random import Random

import pytest

from senco_tui.casework.documents import KINDS, DocumentKind
from senco_tui.document.merging import merge
from senco_tui.document.read import read
from senco_tui.document.write import write
from tests.document.invented import Inventor
from tests.document.test_roundtrip import NAMES

CASE = "P24-017"
PLAN = """\
---
# agreed at the kitchen table
cycle: 1
review_due: 2027-02-13
outcomes:
  - id: o1
    text: asks for help
    target: 3 of 5 lessons   # counted by the TA
  - id: o2
    text: reads to line 3
colour: blue
---

## Strategies

Sits near the door.
Has a card.

## The family's view

She reads signs to us now.
"""


def plan(text: str):  # type: ignore[no-untyped-def]
    reading = read("plan", text, path="plan.md", case=CASE)
    assert reading.trusted, reading.problems
    return reading


def merged(mine: str, theirs: str, **chosen: str):  # type: ignore[no-untyped-def]
    return merge("plan", CASE, PLAN, mine, theirs, {k.replace("__", "."): v for k, v in chosen.items()})  # type: ignore[misc]


def test_different_fields_of_one_outcome_in_lines_that_touch() -> None:
    mine = PLAN.replace("text: asks for help", "text: asks an adult for help")
    theirs = PLAN.replace("3 of 5 lessons ", "4 of 5 lessons ")
    found = merged(mine, theirs)
    assert found.undecided == ()
    assert found.text == mine.replace("3 of 5 lessons ", "4 of 5 lessons ")


def test_the_same_field_is_a_place_with_what_each_wrote() -> None:
    mine = PLAN.replace("reads to line 3", "reads to line 5")
    theirs = PLAN.replace("reads to line 3", "reads to line 4")
    (place,) = merged(mine, theirs).undecided
    assert (place.name, place.base, place.theirs, place.mine) == (
        "outcomes.o2.text", "reads to line 3", "reads to line 4", "reads to line 5"
    )  # fmt: skip
    assert merged(mine, theirs, outcomes__o2__text="theirs").text == theirs
    assert merged(mine, theirs, outcomes__o2__text="mine").text == mine
    both = merged(mine, theirs, outcomes__o2__text="both")
    assert both.undecided == () and "text: reads to line 4 reads to line 5\n" in both.text


def test_a_field_both_add_is_never_there_twice() -> None:
    """What a text merge would do: two `layer:` keys in one file, and no conflict."""
    mine = PLAN.replace("outcomes:", "layer: targeted\noutcomes:")
    theirs = PLAN.replace("cycle: 1", "layer: targeted\ncycle: 1")
    found = merged(mine, theirs)
    assert found.undecided == () and found.text.count("layer: targeted") == 1
    other = merged(mine, theirs.replace("targeted", "universal"))
    assert [p.name for p in other.undecided] == ["layer"]


def test_sections_are_joined_by_title_and_one_both_reworded_is_asked() -> None:
    mine = PLAN.replace("Has a card.", "Has a red card.")
    theirs = PLAN.replace("reads signs", "reads every sign")
    found = merged(mine, theirs)
    assert found.undecided == () and "Has a red card." in found.text and "reads every sign" in found.text
    (place,) = merged(mine, PLAN.replace("Has a card.", "Has a blue card.")).undecided
    assert place.name == "section Strategies" and place.joins
    both = merge(
        "plan", CASE, PLAN, mine, PLAN.replace("Has a card.", "Has a blue card."), {place.name: "both"}
    )
    assert "Sits near the door.\nHas a blue card.\nHas a red card.\n" in (both.text or "")


def test_remarks_and_unknown_fields_of_both_stand() -> None:
    mine = PLAN.replace("cycle: 1", "cycle: 1  # since the summer\nshoes: two")
    theirs = PLAN.replace("  - id: o2", "  # moved for the play\n  - id: o2").replace("line 3", "line 4")
    found = merged(mine, theirs)
    assert found.undecided == ()
    for words in ("# since the summer", "shoes: two", "# moved for the play", "line 4", "colour: blue"):
        assert words in found.text


def test_a_remark_that_would_go_is_asked_about_by_its_lines() -> None:
    mine = PLAN.replace("cycle: 1", "cycle: 2  # says mine")
    theirs = PLAN.replace("cycle: 1", "cycle: 2  # says hers")
    (place,) = merged(mine, theirs).undecided
    assert "says mine" in place.mine and "says hers" in place.theirs


def test_an_outcome_taken_out_here_and_changed_there_is_asked() -> None:
    mine = PLAN.replace("  - id: o2\n    text: reads to line 3\n", "")
    theirs = PLAN.replace("reads to line 3", "reads to line 4")
    (place,) = merged(mine, theirs).undecided
    assert (place.name, place.mine, place.joins) == ("outcomes.o2", "", False)
    assert "reads to line 4" in place.theirs
    assert merged(mine, theirs, outcomes__o2="theirs").text == theirs


def test_two_new_outcomes_of_one_id_can_both_stand_mine_under_the_next() -> None:
    end = "    text: reads to line 3\n"
    mine = PLAN.replace(end, f"{end}  - id: o3\n    text: ties shoes\n")
    theirs = PLAN.replace(end, f"{end}  - id: o3\n    text: counts to ten\n")
    (place,) = merged(mine, theirs).undecided
    assert place.name == "outcomes.o3"
    outcomes = plan(merged(mine, theirs, outcomes__o3="both").text).value.outcomes
    assert [(o.id, o.text) for o in outcomes[2:]] == [("o3", "counts to ten"), ("o4", "ties shoes")]


def test_two_new_actions_of_one_id_both_stand_without_a_question() -> None:
    mine = "actions:\n  - id: a1\n    text: ring the clinic\n"
    theirs = "actions:\n  - id: a1\n    text: print the plan\n"
    found = merge("attention", CASE, None, mine, theirs)
    assert found.undecided == ()
    value = read("attention", found.text or "", path="a.yaml", case=CASE).value
    assert [(a.id, a.text) for a in value.actions] == [("a1", "print the plan"), ("a2", "ring the clinic")]


def test_a_thread_kept_by_days_stays_in_their_order() -> None:
    head = "of: salt\nkind: referral\nentries:\n  - on: 2026-10-02\n    act: asked\n    turn: salt\n"
    base = f"---\n{head}---\n"
    mine = base.replace(
        "    turn: salt\n", "    turn: salt\n  - on: 2026-10-09\n    act: nudged\n    turn: salt\n"
    )
    theirs = base.replace(
        "    turn: salt\n", "    turn: salt\n  - on: 2026-10-20\n    act: received\n    turn: school\n"
    )
    for one, other in ((mine, theirs), (theirs, mine)):
        found = merge("requests/2026-10-02-salt", CASE, base, one, other)
        assert found.undecided == ()
        value = read("requests/2026-10-02-salt", found.text or "", path="r.md", case=CASE).value
        assert [e.on.day for e in value.entries] == [2, 9, 20] and value.entries[-1].turn == "school"


@pytest.mark.parametrize("chosen", ["mine", "theirs"])
def test_a_document_taken_out_here_and_changed_there_is_asked_whole(chosen: str) -> None:
    changed = PLAN.replace("cycle: 1", "cycle: 2")
    (place,) = merge("plan", CASE, PLAN, None, changed).undecided
    assert (place.name, place.mine) == ("whole", "")
    assert merge("plan", CASE, PLAN, None, changed, {"whole": chosen}).text == (  # type: ignore[dict-item]
        changed if chosen == "theirs" else None
    )


def test_a_text_nobody_can_read_goes_by_lines_and_never_gets_worse() -> None:
    broken = PLAN.replace("cycle: 1", "cycle: one")
    found = merge("plan", CASE, broken, broken + "mine\n", broken.replace("near", "at"))
    assert (
        found.undecided == () and "Sits at the door" in (found.text or "") and found.text.endswith("mine\n")
    )  # type: ignore[union-attr]
    mended = broken.replace("one", "2")
    (place,) = merge("plan", CASE, broken, mended, broken.replace("cycle: one", "cycle: 3")).undecided
    assert place.name.startswith(("lines-", "whole"))


def test_a_paper_nobody_knows_goes_by_lines() -> None:
    assert merge(None, None, "a\nb\nc\n", "a\nb\nd\n", "e\nb\nc\n").text == "e\nb\nd\n"
    assert len(merge(None, None, "a\n", "b\n", "c\n").undecided) == 1


def _edited(
    inventor: Inventor, text: str, name: str, kind: DocumentKind, case: str | None, keep: bool
) -> str:
    """The document with other values in every second field: the even ones, or the odd ones."""
    reading = read(name, text, path=name, case=case)
    other = inventor.value(kind.value)
    fields = [f.name for f in dataclasses.fields(kind.value)][keep::2]
    value = dataclasses.replace(reading.value, **{f: getattr(other, f) for f in fields})
    return write(name, value, reading.words, case=case)


@pytest.mark.parametrize("kind", KINDS, ids=lambda k: k.name)
def test_what_holds_of_every_document(kind: DocumentKind) -> None:
    """One side alone is taken whole; edits that do not meet commute in meaning and ask nothing."""
    case, name = (CASE if kind.of_case else None), NAMES.get(kind.name, kind.name)
    for seed in range(12):
        inventor = Inventor(Random(seed))
        text = write(name, inventor.value(kind.value), inventor.sections() if kind.prose else (), case=case)
        if not read(name, text, path=name, case=case).trusted:
            continue
        x, y = (_edited(inventor, text, name, kind, case, side) for side in (False, True))
        assert merge(name, case, text, x, text).text == x
        assert merge(name, case, text, text, y).text == y
        one, other = merge(name, case, text, x, y), merge(name, case, text, y, x)
        if not all(read(name, t, path=name, case=case).trusted for t in (x, y)):
            continue
        assert one.undecided == other.undecided == (), (seed, text, x, y)
        told = [read(name, m.text or "", path=name, case=case) for m in (one, other)]
        assert told[0].value == told[1].value, (seed, text, x, y)
        want = read(name, x, path=name, case=case).value
        odd = [f.name for f in dataclasses.fields(kind.value)][1::2]
        want = dataclasses.replace(
            want, **{f: getattr(read(name, y, path=name, case=case).value, f) for f in odd}
        )
        assert told[0].value == want, (seed, text, x, y)


@pytest.mark.parametrize("seed", range(60))
def test_nobodys_sentence_disappears(seed: int) -> None:
    """Every sentence either side added stands in the result, or in a place that is asked about."""
    rng = Random(seed)
    sides = []
    for who in ("mine", "hers"):
        lines = PLAN.split("\n")
        for n in range(rng.randint(1, 4)):
            at = rng.randrange(len(lines))
            told = f"{who}{n}"
            if lines[at].startswith("    text: "):
                lines[at] = f"    text: {told} says"
            elif lines[at].startswith("    target: "):
                lines[at] = f"    target: {told} of 5"
            elif lines[at].startswith(("cycle", "# ")):
                lines.insert(at, f"# {told} remarks")
            elif at > lines.index("colour: blue") + 1 and not lines[at].startswith("##"):
                lines[at] = f"{told} wrote this."
            elif lines[at] == "  - id: o2":
                lines[at:at] = [f"  - id: o{rng.randint(3, 5)}", f"    text: {told} adds"]
        sides.append("\n".join(lines))
    mine, theirs = sides
    if not all(read("plan", t, path="p", case=CASE).trusted for t in sides):
        return
    found = merge("plan", CASE, PLAN, mine, theirs)
    there = "\n".join([found.text or "", *(f"{p.mine}\n{p.theirs}" for p in found.undecided)])
    for text in sides:
        for line in set(text.split("\n")) - set(PLAN.split("\n")):
            words = line.strip().partition(": ")[2] or line.strip()
            if not line.strip().startswith("- id"):
                assert words in there, (words, mine, theirs, found)
    assert "<<<<" not in there
