"""A change is one commit with sentence, reason and trailers, and touches only the lines it means."""

from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from senco_tui.casework.casefile import Section
from senco_tui.casework.change import (
    ContactLogged,
    DocumentRewritten,
    OutcomeAdded,
    OutcomeAmended,
    ReviewHeld,
    SectionReworded,
)
from senco_tui.casework.plan import Outcome
from senco_tui.casework.record import Contact, Judgement, Review
from senco_tui.casework.vocabulary import Channel, Met
from senco_tui.desk.opening import Store
from senco_tui.desk.reading import read_text
from senco_tui.desk.recording import Recorded, Refused, record
from tests.desk.stores import CASE, FOLDER, NOW, PLAN, git, is_clean, make_store, opened_by, text

BEFORE = Outcome("o2", "reads to line 3")
AMENDED = OutcomeAmended(CASE, BEFORE, Outcome("o2", "reads to line 5"))


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return make_store(tmp_path)


def basis(store: Store, document: str = "plan", case: str | None = CASE) -> dict[str, str]:
    found = read_text(store, case, document)
    assert found is not None
    return {document: found[1]}


def recorded(outcome: Recorded | Refused) -> Recorded:
    assert isinstance(outcome, Recorded), outcome
    return outcome


def refused(outcome: Recorded | Refused) -> Refused:
    assert isinstance(outcome, Refused), outcome
    return outcome


def test_one_act_is_one_commit_told_in_a_sentence(store: Store) -> None:
    trailers = [("Source", "class teacher 2026-11-12")]
    done = recorded(
        record(store, AMENDED, basis=basis(store), why="Ada now reads on.", trailers=trailers, when=NOW)
    )
    assert done.sentence == f"{CASE} plan: {AMENDED.sentence()}"
    assert done.paths == (f"{FOLDER}/plan.md",)
    said = git(store, "log", "-1", "--format=%h|%an|%ae|%ad|%B", "--date=iso-strict", "--abbrev=7")
    assert said.strip() == (
        f"{done.revision}|Priya Shah|priya@school.invalid|2026-11-16T09:30:00+00:00|{done.sentence}\n\n"
        f"Ada now reads on.\n\nCase: {CASE}\nDocument: plan\nChange: outcome-amended\n"
        "Source: class teacher 2026-11-12"
    )
    assert is_clean(store)


def test_only_the_lines_it_means_differ(store: Store) -> None:
    recorded(record(store, AMENDED, when=NOW))
    changed = git(store, "diff", "-U0", "HEAD~1").splitlines()
    assert [line for line in changed if line[:1] in "+-" and line[:3] not in ("+++", "---")] == [
        "-    text: reads to line 3   # of the green book",
        "+    text: reads to line 5   # of the green book",
    ]
    assert text(store, f"{FOLDER}/plan.md") == PLAN.replace("line 3", "line 5")


def test_a_review_and_the_plans_date_are_one_commit(store: Store) -> None:
    review = Review(date(2026, 11, 14), outcomes=(Judgement("o1", "asks for help", Met.PARTLY),))
    change = ReviewHeld(
        CASE, "reviews/2026-11-14", review, (Section("Pupil’s view", "I like it."),), date(2027, 3, 27)
    )
    done = recorded(record(store, change, basis=basis(store), when=NOW))
    assert set(done.paths) == {f"{FOLDER}/reviews/2026-11-14.md", f"{FOLDER}/plan.md"}
    assert "review_due: 2027-03-27" in text(store, f"{FOLDER}/plan.md")
    assert git(store, "log", "--format=%(trailers:key=Document,valueonly,separator=%x2C)", "-1").strip() == (
        "reviews/2026-11-14,plan"
    )
    assert git(store, "rev-list", "--count", "HEAD").strip() == "2" and is_clean(store)


def test_different_fields_of_one_plan_both_go_in(store: Store) -> None:
    seen = basis(store)
    jo = opened_by(store, "jo")
    recorded(record(jo, AMENDED, basis=seen, when=NOW))
    hers = OutcomeAmended(CASE, Outcome("o1", "asks for help"), Outcome("o1", "asks for help aloud"))
    recorded(record(store, hers, basis=seen, when=NOW))
    plan = text(store, f"{FOLDER}/plan.md")
    assert "reads to line 5" in plan and "asks for help aloud" in plan
    assert git(store, "log", "--format=%an", "-2").split("\n")[:2] == ["Priya Shah", "Jo Bell"]
    jo.close()


def test_the_same_field_is_shown_to_the_second(store: Store) -> None:
    seen = basis(store)
    jo = opened_by(store, "jo")
    recorded(record(jo, AMENDED, basis=seen, when=NOW))
    mine = OutcomeAmended(CASE, BEFORE, Outcome("o2", "reads to line 9"))
    no = refused(record(store, mine, basis=seen, when=NOW))
    assert (no.kind, no.path) == ("moved", f"{FOLDER}/plan.md")
    assert no.sentence == f"{CASE} plan was changed meanwhile by Jo Bell: nothing was recorded yet."
    assert no.base == PLAN and "line 9" in (no.yours or "") and "line 5" in (no.theirs or "")
    again = recorded(record(store, mine, basis=basis(store), when=NOW))
    assert "line 9" in text(store, f"{FOLDER}/plan.md") and again
    jo.close()


def test_two_new_outcomes_under_one_id_are_not_both_taken(store: Store) -> None:
    seen = basis(store)
    recorded(record(store, OutcomeAdded(CASE, Outcome("o3", "packs her bag")), basis=seen, when=NOW))
    no = refused(record(store, OutcomeAdded(CASE, Outcome("o3", "ties laces")), basis=seen, when=NOW))
    assert no.kind == "moved"


def test_a_hand_edit_of_the_same_field_while_the_form_was_open_is_noticed(store: Store) -> None:
    seen = basis(store)
    (store.root / FOLDER / "plan.md").write_text(PLAN.replace("line 3", "line 4"))
    no = refused(record(store, AMENDED, basis=seen, when=NOW))
    assert no.kind == "moved" and "by hand" in no.sentence
    assert "line 4" in text(store, f"{FOLDER}/plan.md")
    assert git(store, "rev-list", "--count", "HEAD").strip() == "1"


def test_a_hand_edit_elsewhere_becomes_a_commit_of_its_own_first(store: Store) -> None:
    seen = basis(store)
    (store.root / FOLDER / "plan.md").write_text(PLAN.replace("3 of 5", "4 of 5"))
    recorded(record(store, AMENDED, basis=seen, when=NOW))
    assert git(store, "log", "--format=%(trailers:key=Change,valueonly)", "-2").split() == [
        "outcome-amended",
        "hand-edited",
    ]
    assert "4 of 5" in text(store, f"{FOLDER}/plan.md") and is_clean(store)


def test_a_broken_file_is_not_amended(store: Store) -> None:
    broken = PLAN.replace("cycle: 1", "cycle: 1\ncycle: 2")
    (store.root / FOLDER / "plan.md").write_text(broken)
    no = refused(record(store, AMENDED, when=NOW))
    assert no.kind == "invalid" and no.problems and no.path == f"{FOLDER}/plan.md"
    assert text(store, f"{FOLDER}/plan.md") == broken


def test_text_from_an_editor_mends_a_broken_file_in_one_commit(store: Store) -> None:
    (store.root / FOLDER / "plan.md").write_text(PLAN.replace("cycle: 1", "cycle: 1\ncycle: 2"))
    mended = PLAN.replace("cycle: 1", "cycle: 2")
    change = DocumentRewritten(CASE, "plan", mended, "cycle 1 → 2")
    recorded(record(store, change, basis=basis(store), when=NOW))
    assert text(store, f"{FOLDER}/plan.md") == mended
    assert git(store, "rev-list", "--count", "HEAD").strip() == "2" and is_clean(store)


def test_text_with_an_error_is_refused_by_line_and_kept(store: Store) -> None:
    wrong = PLAN.replace("review_due: 2027-02-13", "review_due: the other week")
    no = refused(record(store, DocumentRewritten(CASE, "plan", wrong, "x"), basis=basis(store), when=NOW))
    assert no.kind == "invalid" and no.problems[0].line == 4 and no.yours == wrong
    assert text(store, f"{FOLDER}/plan.md") == PLAN


def test_text_written_while_another_was_recorded_is_refused(store: Store) -> None:
    seen = basis(store)
    recorded(record(store, AMENDED, when=NOW))
    change = DocumentRewritten(CASE, "plan", PLAN.replace("3 of 5", "5 of 5"), "o1 target")
    no = refused(record(store, change, basis=seen, when=NOW))
    assert no.kind == "moved" and no.base == PLAN


def test_taking_a_document_out_and_what_was_expected_of_it(store: Store) -> None:
    gone = DocumentRewritten(CASE, "plan", None, "plan taken out")
    stale = {"plan": "0" * 40}
    assert refused(record(store, gone, basis=stale, when=NOW)).kind == "moved"
    recorded(record(store, gone, basis=basis(store), when=NOW))
    assert not (store.root / FOLDER / "plan.md").exists() and is_clean(store)


def test_nothing_to_record_is_said(store: Store) -> None:
    same = DocumentRewritten(CASE, "plan", PLAN, "nothing")
    assert refused(record(store, same, basis=basis(store), when=NOW)).kind == "unchanged"
    assert git(store, "rev-list", "--count", "HEAD").strip() == "1"


def test_two_contacts_of_one_day_never_meet(store: Store) -> None:
    change = ContactLogged(CASE, "contacts/2026-11-16-1", Contact(date(2026, 11, 16), Channel.PHONE))
    first, second = (recorded(record(store, change, when=NOW)) for _ in range(2))
    assert first.paths == (f"{FOLDER}/contacts/2026-11-16-1.md",)
    assert second.paths == (f"{FOLDER}/contacts/2026-11-16-2.md",)
    assert "contacts/2026-11-16-2: " in second.sentence


def test_a_second_review_of_one_day_is_asked_about(store: Store) -> None:
    change = ReviewHeld(CASE, "reviews/2026-11-14", Review(date(2026, 11, 14)))
    recorded(record(store, change, when=NOW))
    assert refused(record(store, change, when=NOW)).kind == "moved"


def test_an_act_of_the_whole_setting_carries_no_free_text(store: Store) -> None:
    staff = text(store, "setting/staff.yaml").replace("class teacher", "teacher")
    change = DocumentRewritten(None, "setting/staff", staff, "role of jb changed")
    recorded(record(store, change, why="Jo asked", trailers=[("Agreed-with", "Jo")], when=NOW))
    assert git(store, "log", "-1", "--format=%B").strip() == (
        "setting/staff: role of jb changed\n\nDocument: setting/staff\nChange: document-rewritten"
    )


def test_a_reason_cannot_pass_itself_off_as_trailers(store: Store) -> None:
    why = "Fine.\n\nCase: P24-999\nUndoes: " + "a" * 40
    recorded(record(store, AMENDED, why=why, trailers=[("Source", "mum\nCase: P24-998")], when=NOW))
    said = git(store, "log", "-1", "--format=%(trailers:key=Case,valueonly)|%(trailers:key=Undoes)")
    assert said.split() == [CASE, "|"]
    assert store.repository.log(limit=1)[0].reason == why


def test_control_characters_do_not_reach_the_message(store: Store) -> None:
    recorded(record(store, AMENDED, why="red \x1b[31m and \u202e back", when=NOW))
    said = git(store, "log", "-1", "--format=%B")
    assert "\x1b" not in said and "\u202e" not in said and "red �[31m" in said


def test_what_is_no_trailer_key_is_refused(store: Store) -> None:
    assert refused(record(store, AMENDED, trailers=[("Two words", "x")], when=NOW)).kind == "invalid"


def test_an_unknown_account_signs_as_itself(store: Store) -> None:
    sam = opened_by(store, "sam")
    assert sam.colleague is None
    recorded(record(sam, AMENDED, when=NOW))
    assert git(store, "log", "-1", "--format=%an <%ae>").strip() == "sam <sam@senco.invalid>"
    sam.close()


def test_a_document_nobody_knows_is_refused(store: Store) -> None:
    change = DocumentRewritten(CASE, "../../../etc/passwd", "x", "x")
    assert refused(record(store, change, when=NOW)).kind == "invalid"


def test_a_section_is_reworded_and_the_head_left_alone(store: Store) -> None:
    recorded(record(store, SectionReworded(CASE, "plan", "Strategies", "Sits by the window."), when=NOW))
    assert text(store, f"{FOLDER}/plan.md") == PLAN.replace("Sits near the door.", "Sits by the window.")


def test_the_moment_comes_from_the_door(store: Store) -> None:
    when = datetime(2031, 1, 2, 3, 4, tzinfo=UTC)
    recorded(record(store, AMENDED, when=when))
    assert store.repository.log(limit=1)[0].when == when


def test_a_merge_under_way_makes_it_read_only(store: Store) -> None:
    (store.root / ".git/MERGE_HEAD").write_text("0" * 40)
    no = refused(record(store, AMENDED, when=NOW))
    assert no.kind == "read-only" and "merge" in no.sentence and store.read_only == no.sentence


def test_who_holds_the_lock_is_named(store: Store, monkeypatch: pytest.MonkeyPatch) -> None:
    jo = opened_by(store, "jo")
    real = type(store.repository).lock
    monkeypatch.setattr(type(store.repository), "lock", lambda self, name: real(self, name, seconds=0.05))
    with jo.repository.lock("Jo Bell"):
        no = refused(record(store, AMENDED, when=NOW))
    assert no.kind == "busy" and no.sentence.startswith("Jo Bell is saving")
    jo.close()
