"""An act whose places have changed since is undone as far as someone chooses, and the commit says in part."""

from pathlib import Path

import pytest

from senco_tui.casework.change import DocumentRewritten, OutcomeAdded, OutcomeAmended, SectionReworded
from senco_tui.casework.plan import Outcome
from senco_tui.desk.opening import Store
from senco_tui.desk.outcome import Recorded, Refused
from senco_tui.desk.proposing import contested, undo_in_part
from senco_tui.desk.recording import record, undo
from tests.desk.stores import CASE, FOLDER, NOW, PLAN, git, is_clean, make_store, text

PATH = f"{FOLDER}/plan.md"
FIRST = OutcomeAmended(CASE, Outcome("o2", "reads to line 3"), Outcome("o2", "reads to line 5"))
AGAIN = OutcomeAmended(CASE, Outcome("o2", "reads to line 5"), Outcome("o2", "reads to line 7"))


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return make_store(tmp_path)


def act(store: Store) -> str:
    """An outcome and a section reworded in one act, and then the outcome again."""
    plan = PLAN.replace("line 3", "line 5").replace("near the door", "by the window")
    done = record(store, DocumentRewritten(CASE, "plan", plan, "plan reworded"), when=NOW)
    record(store, AGAIN, when=NOW)
    record(store, OutcomeAdded(CASE, Outcome("o3", "packs her bag")), when=NOW)
    assert isinstance(done, Recorded)
    return done.revision


def test_what_stands_in_the_way_is_shown_with_all_three_wordings(store: Store) -> None:
    revision = act(store)
    (one,) = contested(store, revision)
    assert (one.case, one.document, one.path) == (CASE, "plan", PATH)
    (place,) = one.places
    assert "line 5" in place.base and "line 3" in place.mine and "line 7" in place.theirs
    assert "line 7" in text(store, PATH), "looking writes nothing"
    assert contested(store, "deadbeef") == contested(store, git(store, "rev-parse", "HEAD").strip()) == ()


@pytest.mark.parametrize(("side", "line"), [("mine", "line 3"), ("theirs", "line 7")])
def test_the_rest_goes_back_and_the_place_as_it_was_chosen(store: Store, side: str, line: str) -> None:
    revision = act(store)
    seen = contested(store, revision)
    chosen = {PATH: {seen[0].places[0].name: side}}
    done = undo_in_part(store, revision, seen, chosen, why="talked over", when=NOW)  # type: ignore[arg-type]
    assert isinstance(done, Recorded), done
    assert done.sentence == f"{CASE} plan: undid {revision} in part (plan reworded)"
    plan = text(store, PATH)
    assert line in plan and "Sits near the door." in plan and "packs her bag" in plan and is_clean(store)
    assert "# of the green book" in plan and "talked over" in git(store, "log", "-1", "--format=%b")
    again = undo(store, done.revision, when=NOW)
    assert isinstance(again, Recorded) and "line 7" in text(store, PATH) and "window" in text(store, PATH)


def test_what_was_kept_whole_is_no_commit(store: Store) -> None:
    first = record(store, FIRST, when=NOW)
    assert isinstance(first, Recorded)
    record(store, AGAIN, when=NOW)
    seen = contested(store, first.revision)
    chosen = {PATH: {seen[0].places[0].name: "theirs"}}
    no = undo_in_part(store, first.revision, seen, chosen, why="", when=NOW)  # type: ignore[arg-type]
    assert isinstance(no, Refused) and no.kind == "unchanged" and is_clean(store)


def test_what_changed_while_it_was_shown_or_is_undecided_is_refused(store: Store) -> None:
    revision = act(store)
    seen = contested(store, revision)
    no = undo_in_part(store, revision, seen, {}, why="", when=NOW)
    assert isinstance(no, Refused) and "decided" in no.sentence
    record(store, SectionReworded(CASE, "plan", "Views", "She likes it here."), when=NOW)
    chosen = {PATH: {seen[0].places[0].name: "mine"}}
    no = undo_in_part(store, revision, seen, chosen, why="", when=NOW)  # type: ignore[arg-type]
    assert isinstance(no, Refused) and "while you were looking" in no.sentence and is_clean(store)


def test_a_document_that_went_since_may_come_back_or_stay_away(store: Store) -> None:
    first = record(store, FIRST, when=NOW)
    assert isinstance(first, Recorded)
    record(store, DocumentRewritten(CASE, "plan", None, "plan taken out"), when=NOW)
    seen = contested(store, first.revision)
    assert [place.label for place in seen[0].places] == ["the whole document"]
    chosen = {PATH: {"whole": "mine"}}
    done = undo_in_part(store, first.revision, seen, chosen, why="", when=NOW)  # type: ignore[arg-type]
    assert isinstance(done, Recorded) and text(store, PATH) == PLAN
