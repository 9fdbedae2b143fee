"""Undo is a new commit that takes one back, field by field where others went on; undone again it is redo."""

from pathlib import Path

import pytest

from senco_tui.casework.casefile import Section
from senco_tui.casework.change import (
    DocumentRewritten,
    NoteWritten,
    OutcomeAdded,
    OutcomeAmended,
    SectionReworded,
)
from senco_tui.casework.plan import Outcome
from senco_tui.casework.record import Note
from senco_tui.desk.opening import Store
from senco_tui.desk.recording import Recorded, Refused, record, redo, undo
from tests.desk.stores import BEGUN, CASE, FOLDER, NOW, PLAN, git, is_clean, make_store, opened_by, text

BEFORE = Outcome("o2", "reads to line 3")
AMENDED = OutcomeAmended(CASE, BEFORE, Outcome("o2", "reads to line 5"))
PLAN_PATH = f"{FOLDER}/plan.md"


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return make_store(tmp_path)


def recorded(outcome: Recorded | Refused) -> Recorded:
    assert isinstance(outcome, Recorded), outcome
    return outcome


def refused(outcome: Recorded | Refused) -> Refused:
    assert isinstance(outcome, Refused), outcome
    return outcome


def test_the_last_act_is_taken_back_by_a_new_commit(store: Store) -> None:
    act = recorded(record(store, AMENDED, when=NOW))
    done = recorded(undo(store, None, when=NOW))
    assert done.sentence == f"{CASE} plan: undid {act.revision} ({AMENDED.sentence()})"
    assert text(store, PLAN_PATH) == PLAN and is_clean(store)
    whole = git(store, "rev-parse", act.revision).strip()
    assert git(store, "log", "-1", "--format=%b").strip().endswith(f"Change: undone\nUndoes: {whole}")


def test_undo_of_an_undo_is_redo(store: Store) -> None:
    act = recorded(record(store, AMENDED, when=NOW))
    back = recorded(undo(store, act.revision, when=NOW))
    again = recorded(undo(store, back.revision, when=NOW))
    assert again.sentence == f"{CASE} plan: redid {act.revision} ({AMENDED.sentence()})"
    assert "line 5" in text(store, PLAN_PATH)
    third = recorded(undo(store, again.revision, when=NOW))
    assert third.sentence.startswith(f"{CASE} plan: undid {act.revision}") and text(store, PLAN_PATH) == PLAN


def test_undo_again_and_again_goes_back_act_by_act_and_redo_forward(store: Store) -> None:
    recorded(record(store, AMENDED, when=NOW))
    recorded(record(store, OutcomeAdded(CASE, Outcome("o3", "packs her bag")), when=NOW))
    both = text(store, PLAN_PATH)
    recorded(undo(store, None, when=NOW))
    assert "line 5" in text(store, PLAN_PATH) and "packs" not in text(store, PLAN_PATH)
    recorded(undo(store, None, when=NOW))
    assert text(store, PLAN_PATH) == PLAN
    assert refused(undo(store, None, when=NOW)).sentence == "There is nothing of yours to undo."
    recorded(redo(store, when=NOW))
    assert "line 5" in text(store, PLAN_PATH)
    recorded(redo(store, when=NOW))
    assert text(store, PLAN_PATH) == both
    assert refused(redo(store, when=NOW)).kind == "unchanged"
    recorded(undo(store, None, when=NOW))
    assert "packs" not in text(store, PLAN_PATH) and is_clean(store)


def test_redo_does_not_jump_over_a_new_act(store: Store) -> None:
    recorded(record(store, AMENDED, when=NOW))
    recorded(undo(store, None, when=NOW))
    recorded(record(store, OutcomeAdded(CASE, Outcome("o3", "packs her bag")), when=NOW))
    assert refused(redo(store, when=NOW)).kind == "unchanged"


def test_only_ones_own_last_act_is_meant(store: Store) -> None:
    jo = opened_by(store, "jo")
    recorded(record(store, AMENDED, when=NOW))
    recorded(record(jo, OutcomeAdded(CASE, Outcome("o3", "packs her bag")), when=NOW))
    done = recorded(undo(store, None, when=NOW))
    assert AMENDED.sentence() in done.sentence
    plan = text(store, PLAN_PATH)
    assert "line 3" in plan and "packs her bag" in plan and is_clean(store)
    jo.close()


def test_where_others_went_on_only_its_own_fields_go_back(store: Store) -> None:
    act = recorded(record(store, OutcomeAdded(CASE, Outcome("o3", "packs her bag")), when=NOW))
    recorded(record(store, AMENDED, when=NOW))
    recorded(record(store, SectionReworded(CASE, "plan", "Strategies", "By the window."), when=NOW))
    recorded(undo(store, act.revision, when=NOW))
    expected = PLAN.replace("line 3", "line 5").replace("Sits near the door.", "By the window.")
    assert text(store, PLAN_PATH) == expected


def test_what_was_changed_again_is_refused_and_shown(store: Store) -> None:
    act = recorded(record(store, AMENDED, when=NOW))
    further = OutcomeAmended(CASE, Outcome("o2", "reads to line 5"), Outcome("o2", "reads to line 7"))
    recorded(record(store, further, when=NOW))
    no = refused(undo(store, act.revision, when=NOW))
    assert no.kind == "moved" and no.yours == PLAN and "line 7" in (no.theirs or "")
    assert "line 7" in text(store, PLAN_PATH)


def test_a_new_file_goes_and_comes_back(store: Store) -> None:
    note = NoteWritten(CASE, "notes/2026-11-16-1", Note(NOW.date()), (Section("", "Calm."),))
    recorded(record(store, note, when=NOW))
    path = store.root / FOLDER / "notes/2026-11-16-1.md"
    words = path.read_text()
    recorded(undo(store, None, when=NOW))
    assert not path.exists() and not path.parent.exists() and is_clean(store)
    recorded(redo(store, when=NOW))
    assert path.read_text() == words


def test_a_document_taken_out_is_brought_back(store: Store) -> None:
    recorded(record(store, DocumentRewritten(CASE, "plan", None, "plan taken out"), when=NOW))
    recorded(undo(store, None, when=NOW))
    assert text(store, PLAN_PATH) == PLAN and is_clean(store)


def test_a_hand_edit_in_the_way_is_asked_to_be_recorded_first(store: Store) -> None:
    recorded(record(store, AMENDED, when=NOW))
    (store.root / PLAN_PATH).write_text(PLAN.replace("3 of 5", "4 of 5"))
    no = refused(undo(store, None, when=NOW))
    assert no.kind == "moved" and "by hand" in no.sentence and "4 of 5" in text(store, PLAN_PATH)


def test_what_is_undone_already_is_said(store: Store) -> None:
    act = recorded(record(store, AMENDED, when=NOW))
    recorded(undo(store, act.revision, when=NOW))
    assert refused(undo(store, act.revision, when=NOW)).kind == "unchanged"


@pytest.mark.parametrize("revision", ["deadbeef", "--all", "HEAD", "main", "", "\n", "plan.md", "@{1}"])
def test_what_is_no_revision_is_refused(store: Store, revision: str) -> None:
    assert refused(undo(store, revision, when=NOW)).kind == "trouble"


def test_the_beginning_cannot_be_undone(store: Store) -> None:
    first = git(store, "rev-list", "--max-parents=0", "HEAD").strip()
    assert "beginning" in refused(undo(store, first, when=NOW)).sentence


def test_what_never_stood_is_refused(store: Store) -> None:
    stray = store.repository.prepare({PLAN_PATH: b"x"}, "stray", "P", "p@x", BEGUN, store.repository.head())
    assert refused(undo(store, stray, when=NOW)).kind == "trouble"
