from datetime import date
from pathlib import Path
from typing import Any

import pytest

from senco_tui.desk.recalling import case_at, hand_edits, log, outcome_log, revision_on, text_at, text_on
from tests.desk.years import AT_HOME, CASE, FOLDER, kept


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Any:
    return kept(tmp_path_factory.mktemp("years") / "store")


def test_the_log_of_all_of_a_case_and_of_a_document(store: Any) -> None:
    assert len(log(store)) == 9
    assert len(log(store, CASE)) == 9
    assert [r.sentence for r in log(store, CASE, "plan", 2)] == [
        "P24-017 plan: target moved",
        "P24-017 plan: cycle 2 → 3",
    ]
    assert [r.sentence for r in log(store, CASE, "reviews")] == ["P24-017 reviews/2025-02-14: review held"]
    assert log(store, "P24-018") == ()
    assert [r.author for r in log(store, CASE, words="with the family")] == ["Tom Hall"]


def test_what_is_no_reference_and_no_document_is_refused(store: Any) -> None:
    with pytest.raises(ValueError, match="P24-17"):
        log(store, "P24-17")
    with pytest.raises(ValueError, match="--output"):
        text_at(store, CASE, "--output=x", "HEAD")


def test_a_document_as_a_revision_or_a_tag_has_it(store: Any) -> None:
    first = log(store, CASE, "plan")[-1]
    assert "asks for help\n" in (text_at(store, CASE, "plan", first.short) or "")
    assert AT_HOME in (text_at(store, CASE, "plan", f"shared/{CASE}/2025-01-10") or "")
    assert text_at(store, CASE, "profile", first.id) is None
    assert text_at(store, CASE, "plan", "--output=x") is None


def test_a_day_is_taken_at_its_end(store: Any) -> None:
    assert revision_on(store, date(2024, 11, 3)) is None
    assert text_on(store, CASE, "plan", date(2024, 11, 10)) is None
    assert "cycle: 1" in (text_on(store, CASE, "plan", date(2025, 2, 13)) or "")
    assert "cycle: 2" in (text_on(store, CASE, "plan", date(2025, 2, 14)) or "")


def test_a_case_file_as_it_stood(store: Any) -> None:
    case, problems = case_at(store, CASE, date(2025, 3, 1))
    assert (case.name, problems, case.ehc) == ("Ada Okafor", (), None)
    assert case.plan is not None
    assert (case.plan.value.cycle, len(case.reviews)) == (2, 1)
    assert case.plan.words[0].text.strip() == "sits near the door"
    empty, _ = case_at(store, CASE, date(2020, 1, 1))
    assert (empty.reference, empty.pupil) == (CASE, None)


def test_the_log_of_one_outcome_is_what_touched_or_judged_it(store: Any) -> None:
    said = [r.sentence.partition(": ")[2] for r in outcome_log(store, CASE, "o1")]
    assert said == [
        "target moved",
        "review held",
        "outcome o1 reworded",
        "plan written, cycle 1, 2 outcomes",
    ]
    assert [r.sentence for r in outcome_log(store, CASE, "o9")] == []


def test_hand_edits_are_found_by_bytes(tmp_path: Path) -> None:
    store = kept(tmp_path / "store")
    assert hand_edits(store) == ()
    folder = store.root / FOLDER
    was = (folder / "plan.md").read_bytes()
    (folder / "plan.md").write_bytes(was.replace(b"4 of 5", b"5 of 5"))
    (folder / "notes").mkdir()
    (folder / "notes" / "2026-02-03-1.md").write_text("---\nhappened: 2026-02-03\n---\n")
    (folder / ".plan.md.swp").write_text("vim")
    (folder / "shopping.txt").write_text("milk")
    (folder / "ehc.yaml").unlink()
    expected = tuple(f"{FOLDER}/{name}" for name in ("ehc.yaml", "notes/2026-02-03-1.md", "plan.md"))
    assert hand_edits(store) == expected
    (folder / "plan.md").write_bytes(was)
    assert hand_edits(store) == expected[:2]
