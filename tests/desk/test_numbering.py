"""An id that was taken out is not given again: what is added goes on from the highest there ever was."""

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from senco_tui.casework.amending import RecordAmended
from senco_tui.casework.change import OutcomeAdded
from senco_tui.casework.disposing import ActionTaken
from senco_tui.casework.plan import Outcome, Plan
from senco_tui.casework.record import Action
from senco_tui.desk.numbering import numbered
from senco_tui.desk.opening import Store
from senco_tui.desk.reading import read_case
from senco_tui.desk.recording import Recorded, record, undo
from tests.desk.stores import CASE, FOLDER, NOW, make_store, text


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return make_store(tmp_path)


def plan(store: Store) -> Plan:
    found = read_case(store, CASE)[0].plan
    assert found is not None
    return found.value


def done(store: Store, change: Any) -> str:
    outcome = record(store, change, when=NOW)
    assert isinstance(outcome, Recorded), outcome
    return outcome.sentence


def left(store: Store, *outcomes: Outcome) -> None:
    before = plan(store)
    done(store, RecordAmended(CASE, "plan", before, replace(before, outcomes=outcomes)))


def test_an_id_taken_out_is_not_given_again(store: Store) -> None:
    two = plan(store).outcomes
    done(store, OutcomeAdded(CASE, Outcome("o3", "reads aloud")))
    left(store, *two)
    assert "outcome o4" in done(store, OutcomeAdded(CASE, Outcome("o3", "tells a story")))
    assert [o.id for o in plan(store).outcomes] == ["o1", "o2", "o4"]


def test_nor_where_the_whole_list_was_emptied(store: Store) -> None:
    left(store)
    left(store, Outcome("o1", "tells a story"))
    assert [(o.id, o.text) for o in plan(store).outcomes] == [("o3", "tells a story")]


def test_nor_after_the_record_itself_was_taken_back(store: Store) -> None:
    first = record(store, ActionTaken(CASE, Action("a1", "ring home"), True), when=NOW)
    assert isinstance(first, Recorded)
    undo(store, first.revision, when=NOW)
    assert "action a2" in done(store, ActionTaken(CASE, Action("a1", "ask Miss Bell"), True))


def test_an_outcome_a_review_judged_is_remembered_without_the_plans_own_history(tmp_path: Path) -> None:
    judged = "---\nhappened: 2026-07-01\noutcomes:\n  - id: o7\n    text: swims\n    met: met\n---\n"
    store = make_store(tmp_path, {f"{FOLDER}/reviews/2026-07-01.md": judged})
    assert "o8" in done(store, OutcomeAdded(CASE, Outcome("o7", "tells a story")))


def test_what_stays_keeps_its_id_and_a_word_someone_chose_is_left(store: Store) -> None:
    before = plan(store)
    turned = replace(before, outcomes=tuple(reversed(before.outcomes)))
    change = RecordAmended(CASE, "plan", before, turned)
    assert numbered(store, change) is change
    named = ActionTaken(CASE, Action("swimming", "ring the pool"), True)
    assert numbered(store, named) is named


def test_two_new_ones_at_once_get_two_ids(store: Store) -> None:
    left(store)
    left(store, Outcome("o1", "tells a story"), Outcome("o2", "counts to ten"))
    assert [o.id for o in plan(store).outcomes] == ["o3", "o4"]
    assert "id: o1" not in text(store, f"{FOLDER}/plan.md")
