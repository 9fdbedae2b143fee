"""Two people at one document: another field is no matter, the same field is."""

import pytest

from senco_tui.casework.edit import Add, Drop, Edit, Put, Reword
from senco_tui.casework.plan import Outcome
from senco_tui.desk.meanwhile import untouched
from tests.desk.stores import CASE, PLAN

ROWS: list[tuple[str, str, str, Edit, bool]] = [
    ("another outcome", "asks for help", "asks aloud", Put(("outcomes", "o2", "text"), "x"), True),
    ("the same field", "reads to line 3", "reads to line 4", Put(("outcomes", "o2", "text"), "x"), False),
    ("another field of it", "3 of 5", "4 of 5", Put(("outcomes", "o1", "text"), "x"), True),
    ("a field of the head", "cycle: 1", "cycle: 2", Put(("cycle",), 3), False),
    ("a comment", "kitchen table", "kitchen door", Put(("cycle",), 3), True),
    ("a key nobody knows", "colour: blue", "colour: red", Put(("cycle",), 3), True),
    ("the prose", "Sits near", "Sits by", Put(("cycle",), 3), True),
    ("the same prose", "Sits near", "Sits by", Reword("Strategies", "x"), False),
    ("the head, for prose", "cycle: 1", "cycle: 2", Reword("Strategies", "x"), True),
    ("an outcome renamed away", "id: o2", "id: o9", Put(("outcomes", "o2", "text"), "x"), False),
    ("an outcome to be dropped", "reads to line 3", "reads to line 4", Drop(("outcomes", "o2")), False),
    ("another to be dropped", "asks for help", "asks aloud", Drop(("outcomes", "o2")), True),
    ("one taking the new id", "id: o2", "id: o3", Add(("outcomes",), Outcome("o3", "x")), False),
    ("one beside the new", "asks for help", "asks aloud", Add(("outcomes",), Outcome("o3", "x")), True),
    ("what cannot be understood", "cycle: 1", "cycle: [", Put(("cycle",), 3), False),
]


@pytest.mark.parametrize(("was", "now", "edit", "free"), [row[1:] for row in ROWS], ids=[r[0] for r in ROWS])
def test_what_changed_meanwhile(was: str, now: str, edit: Edit, free: bool) -> None:
    assert was in PLAN
    assert untouched("plan", CASE, PLAN, PLAN.replace(was, now), [edit]) is free
