"""What edits make of a value, before anything is written."""

from datetime import date

import pytest

from senco_tui.casework.casefile import Section
from senco_tui.casework.edit import Add, Drop, Put, Reword
from senco_tui.casework.plan import Outcome, Plan
from senco_tui.casework.pupil import Concern, PartTime, Pupil
from senco_tui.casework.setting import StoreFile
from senco_tui.document.meaning import entry_at, key_of_entry, meant
from senco_tui.document.refusal import CannotAmend

PLAN = Plan(1, agreed_by=("parent", "pupil"), outcomes=(Outcome("o1", "Reads"), Outcome("o2", "Writes")))


def test_fields_entries_and_parts_of_entries() -> None:
    edits = (
        Put(("cycle",), 2),
        Put(("outcomes", "o2", "who"), "school\r\nhome"),
        Add(("outcomes",), Outcome("o3", "Counts")),
        Drop(("outcomes", "o1")),
        Drop(("agreed_by", "pupil")),
        Drop(("since",)),
    )
    outcomes = (Outcome("o2", "Writes", who="school\nhome"), Outcome("o3", "Counts"))
    assert meant(PLAN, (), edits) == (Plan(2, agreed_by=("parent",), outcomes=outcomes), ())


def test_a_whole_entry_is_put_in_its_place() -> None:
    value, _ = meant(PLAN, (), (Put(("outcomes", "o1"), Outcome("o1", "Sings")),))
    assert [o.text for o in value.outcomes] == ["Sings", "Writes"]


def test_named_numbers() -> None:
    store = StoreFile(1, "Elm Row", thresholds={"quiet": 20})
    assert meant(store, (), (Put(("thresholds", "voice"), 30),))[0].thresholds == {"quiet": 20, "voice": 30}
    assert meant(store, (), (Drop(("thresholds", "quiet")),))[0].thresholds == {}


def test_a_group_that_is_not_there_is_begun() -> None:
    pupil = Pupil("Ada Lovell")
    assert meant(pupil, (), (Put(("concern", "seen"), "tired"),))[0].concern == Concern(seen="tired")
    with pytest.raises(CannotAmend, match="needs “since” as well"):
        meant(pupil, (), (Put(("part_time", "hours"), None),))
    begun, _ = meant(pupil, (), (Put(("part_time", "since"), date(2026, 11, 2)),))
    assert begun.part_time == PartTime(date(2026, 11, 2))


def test_words_are_rewritten_added_and_taken_away() -> None:
    words = (Section("", "Opening."), Section("Views", "Maps."))
    _, after = meant(PLAN, words, (Reword("Views", "\nBuses.\n"), Reword("New", "x"), Reword("", "")))
    assert after == (Section("Views", "Buses."), Section("New", "x"))


def test_entries_are_known_by_id_else_by_their_first_field() -> None:
    assert key_of_entry(Outcome("o1", "x")) == "o1"
    assert key_of_entry(PartTime(date(2026, 1, 2))) == "2026-01-02"
    assert key_of_entry("parent") == "parent"
    with pytest.raises(CannotAmend, match="here twice"):
        entry_at(("a", "a"), "a")
