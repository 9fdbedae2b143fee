"""What the past held and the present does not: told with the day it came, the day it went, and by whom."""

from pathlib import Path

import pytest

from senco_tui.casework.change import DocumentRewritten, SectionReworded
from senco_tui.desk.opening import Store
from senco_tui.desk.recording import record
from senco_tui.desk.unearthing import gone, turns
from tests.desk.stores import CASE, FOLDER, NOW, PLAN, make_store, opened_by

PATH = f"{FOLDER}/plan.md"


@pytest.fixture
def store(tmp_path: Path) -> Store:
    """The strategies were reworded twice, the second time as the first; and another pupil's plan went."""
    store = make_store(tmp_path, {"pupils/P24/P24-018/plan.md": "---\ncycle: 2\n---\nA seat by the Door\n"})
    for words in ("Sits by the window.", "Sits near the door, and maps the way.", "Sits by the window."):
        record(store, SectionReworded(CASE, "plan", "Strategies", words), why="moved", when=NOW)
    jo = opened_by(store, "jo")
    record(jo, DocumentRewritten("P24-018", "plan", None, "plan taken out"), when=NOW)
    jo.close()
    return store


def test_what_held_the_words_and_does_not_now(store: Store) -> None:
    ben, ada = sorted(gone(store, "door"), key=lambda one: one.went.path, reverse=True)
    assert (ada.went.case, ada.went.document, ada.went.path) == (CASE, "plan", PATH)
    assert (ada.went.line, ada.went.words) == (15, "Sits near the door, and maps the way.")
    assert ada.came.holds and not ada.went.holds and ada.went.revision.reason == "moved"
    assert ada.came.revision.sentence == f"{CASE} plan: section “Strategies” reworded"
    assert (ben.went.case, ben.went.words) == ("P24-018", "A seat by the Door")
    assert (ben.came.revision.author, ben.went.revision.author) == ("Priya Shah", "Jo Bell")


def test_what_still_holds_them_is_not_gone(store: Store) -> None:
    assert [one.went.case for one in gone(store, "line 3")] == []
    assert [one.went.case for one in gone(store, "window", CASE)] == []
    (store.root / PATH).write_text(PLAN)
    assert [one.went.case for one in gone(store, "near the door", CASE)] == []


def test_one_pupils_past_is_theirs_alone_and_every_word_must_stand_in_one_text(store: Store) -> None:
    assert [one.went.case for one in gone(store, "door", CASE)] == [CASE]
    assert [one.went.case for one in gone(store, "maps door")] == [CASE]
    assert gone(store, "maps seat") == ()
    assert len(gone(store, "door", limit=1)) == 1


def test_every_turn_is_told_the_latest_first(store: Store) -> None:
    ours = [one for one in turns(store, "near the door") if one.case == CASE]
    assert [one.holds for one in sorted(ours, key=lambda one: store.repository.count(None, one.revision.id))]
    assert sorted(one.holds for one in ours) == [False, False, True, True]
    assert turns(store, "no such words") == ()


@pytest.mark.parametrize("asked", ["", ".*", "--", "\0", "\n", "[/]", "…"])
def test_words_without_a_letter_find_nothing(store: Store, asked: str) -> None:
    assert gone(store, asked) == () and turns(store, asked) == ()


def test_it_says_how_far_it_is_and_can_be_stopped(store: Store) -> None:
    told: list[tuple[int, int]] = []
    gone(store, "door", progress=lambda done, of: told.append((done, of)))
    assert told[0] == (0, 5)
    assert gone(store, "door", stop=lambda: True) == ()
