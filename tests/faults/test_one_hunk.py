"""Promise 19: one field changed in a file full of remarks and odd habits differs in its own lines only."""

import re
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from senco_tui.casework.change import Change, OutcomeAmended, SectionReworded
from senco_tui.casework.plan import Outcome
from senco_tui.desk.opening import Store
from senco_tui.desk.recording import Recorded, record, undo
from senco_tui.document.read import read
from tests.desk.stores import CASE, FOLDER, NOW, git, make_store

pytestmark = pytest.mark.promise(19)

PATH = f"{FOLDER}/plan.md"
BY_HAND = """\
---
# ---- do not tidy this file: Mum reads it with us ----
"cycle":   1          # since Easter

# old: 2025-09-01
review_due: '2027-02-13'     # hall booked
needs: [ SPLD ,  SLCN ]      # in this order
house: red
own_list:
    - a
    - b: "two"   # kept

outcomes:
      # the first is hers
      - id:     o1
        text: >-
          asks for help
          with the red card
        target:   "3 of 5 lessons"
      -   {id: o2, text: reads to line 3}
---
# A title she likes

## Strategies

Sits near the door.   \n
* odd bullet
\t indented by a tab
"""


def plan(store: Store) -> Callable[[str], Outcome]:
    """The outcomes as they stand, by id."""
    value = read("plan", (store.root / PATH).read_text(), path=PATH, case=CASE).value
    return lambda one: value.outcome(one)


CHANGES: dict[str, tuple[Callable[[Store], Change], tuple[int, int]]] = {
    "a target": (lambda s: _amended(s, "o1", target="4 of 5 lessons"), (1, 1)),
    "an outcome on one line": (lambda s: _amended(s, "o2", text="reads to line 5"), (1, 1)),
    "two fields of one outcome": (
        lambda s: _amended(s, "o1", text="asks for help", target="4 of 5 lessons"),
        (1, 2),
    ),
    "a section": (lambda s: SectionReworded(CASE, "plan", "Strategies", "Sits by the window."), (1, 4)),
}
"""What is changed, and how many lines come and go for it."""


def _amended(store: Store, one: str, **fields: str) -> OutcomeAmended:
    before = plan(store)(one)
    return OutcomeAmended(CASE, before, replace(before, **fields))


@pytest.mark.parametrize("ending", ["\n", "\r\n"], ids=["lf", "crlf"])
@pytest.mark.parametrize("what", CHANGES)
def test_one_field_is_one_hunk_and_goes_back_to_the_byte(tmp_path: Path, what: str, ending: str) -> None:
    text = BY_HAND.replace("\n", ending).encode()
    change, lines = CHANGES[what]
    with make_store(tmp_path, {PATH: text}) as store:
        done = record(store, change(store), when=NOW)
        assert isinstance(done, Recorded), done
        difference = git(store, "show", "--format=", "--unified=0", "HEAD")
        assert len(re.findall("^@@", difference, re.MULTILINE)) == 1, difference
        assert git(store, "show", "--format=", "--numstat", "HEAD").split() == [*map(str, lines), PATH]
        assert isinstance(undo(store, None, when=NOW), Recorded)
        assert (store.root / PATH).read_bytes() == text
