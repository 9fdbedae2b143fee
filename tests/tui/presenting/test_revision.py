from dataclasses import replace
from datetime import date

from senco_tui.casework.difference import Difference
from senco_tui.tui.presenting.difference import Manner
from senco_tui.tui.presenting.revision import Page, between_lines, days_lines, revision_lines
from tests.tui.presenting.test_difference import OfPlan
from tests.tui.presenting.test_history import LOG

MOVED = Difference(("review_due",), "review moved from 13 Feb to 27 Mar")
PLAN = Page("P24-017", "plan", OfPlan((MOVED,)))
STAFF = Page(None, "setting/staff", OfPlan((Difference(("staff", "s3"), "colleague s3 added"),)))


def text(lines: object) -> list[str]:
    return [line.text for line in lines]  # type: ignore[attr-defined]


def test_a_revision_in_full() -> None:
    trailers = (
        ("Case", "P24-017"),
        ("Document", "plan"),
        ("Source", "class teacher"),
        ("Agreed-with", "parent"),
    )
    full = replace(LOG[0], reason="Ada now reads to line 5.", trailers=trailers)
    assert text(revision_lines(full, (PLAN,), 80, Manner())) == [
        "Tue 3 Nov 2026, 15:30 · Priya Shah · 0000000",
        "outcome o2 reworded; review moved from 13 Feb to 27 Mar",
        "│ Ada now reads to line 5.",
        "Source: class teacher · Agreed with: parent",
        "",
        "plan",
        " • review moved from 13 Feb to 27 Mar",
    ]


def test_a_sentence_that_says_all_of_the_meaning_is_not_said_twice() -> None:
    said = replace(LOG[0], sentence=f"P24-017 plan: {MOVED.words}")
    assert text(revision_lines(said, (PLAN,), 80, Manner()))[1:3] == ["", "plan"]


def test_what_happened_earlier_than_it_was_recorded_is_said() -> None:
    path = "pupils/P24/P24-017/reviews/2026-11-02.md"
    page = Page("P24-017", "reviews/2026-11-02", OfPlan((MOVED,)))
    written, amended = replace(LOG[1], paths=(path,), new=(path,)), replace(LOG[1], paths=(path,))
    said = "happened Mon 2 Nov 2026, written Tue 3 Nov 2026"
    assert said in text(revision_lines(written, (page,), 80, Manner()))
    assert said not in text(revision_lines(amended, (page,), 80, Manner()))


def test_documents_beyond_the_limit_are_counted_and_the_settings_are_named() -> None:
    lines = text(revision_lines(LOG[2], (STAFF,), 80, Manner(), more=12))
    assert "setting: staff" in lines and lines[-1] == "… and 12 documents more"


def test_files_the_program_does_not_know_are_listed_last_in_a_line_each() -> None:
    other = Page(None, "schemas/plan.json", OfPlan((Difference(("file",), "file added"),)))
    lines = text(revision_lines(LOG[2], (other, STAFF, other), 80, Manner()))
    assert lines[-3:] == ["other files", " • schemas/plan.json added", " • schemas/plan.json added"]


def test_between_two_days() -> None:
    lines = text(between_lines(LOG[2], LOG[0], (PLAN,), 80, Manner()))
    assert lines[0] == "What changed from Mon 1 Sep 2025 to Tue 3 Nov 2026"
    assert lines[-1] == " • review moved from 13 Feb to 27 Mar"
    nothing = text(days_lines(date(2026, 1, 1), date(2026, 1, 2), (), 80, Manner()))
    assert nothing[-1] == "Nothing of what is shown here."
