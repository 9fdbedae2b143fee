from dataclasses import replace
from datetime import UTC, datetime

import pytest

from senco_tui.history.revision import Revision
from senco_tui.tui.presenting.cells import width_of
from senco_tui.tui.presenting.history import (
    document_words,
    holding,
    initials,
    kind_words,
    log_lines,
    log_rows,
    searched_text,
    taken_apart,
)


def revision(n: int, sentence: str, day: str = "2026-11-03", author: str = "Priya Shah") -> Revision:
    when = datetime.fromisoformat(f"{day}T15:30:00").replace(tzinfo=UTC)
    return Revision(f"{n:040x}", (), author, "p@example.org", when, sentence, "", ())


LOG = (
    revision(4, "P24-017 plan: outcome o2 reworded; review moved from 13 Feb to 27 Mar"),
    revision(3, "P24-017 reviews/2026-11-02: review held: o1 met", author="Tom Hall"),
    revision(2, "setting/staff: colleague s3 added", "2025-09-01"),
    revision(1, "the school opens its files", "2024-09-02"),
)


@pytest.mark.parametrize(
    ("sentence", "parts"),
    [
        ("P24-017 plan: outcome o2 reworded", ("P24-017", "plan", "outcome o2 reworded")),
        (
            "P24-017 reviews/2026-11-14: review held: o1 met",
            ("P24-017", "reviews/2026-11-14", "review held: o1 met"),
        ),
        ("setting/staff: colleague s3 added", ("", "setting/staff", "colleague s3 added")),
        ("Merge branch 'main'", ("", "", "Merge branch 'main'")),
        ("Note: by hand", ("", "", "Note: by hand")),
    ],
)
def test_a_sentence_is_taken_apart(sentence: str, parts: tuple[str, str, str]) -> None:
    said = taken_apart(sentence)
    assert (said.case, said.document, said.words) == parts


def test_an_act_on_many_says_what_it_is_about() -> None:
    acts = ("casefile: attendance entered in 102 case files", "triage: week 46 signed off")
    acts += ("delivery/talk-boost-a: 2 sessions tallied", "P24-017 annual-reviews/2026-10-20: notice sent")
    lines = log_lines(log_rows([revision(n, s) for n, s in enumerate(acts)]), 100, of_case=True)
    assert [line.text[20:29].strip() for line in lines] == ["case file", "triage", "delivery", "annual"]


def test_a_delivery_says_of_what() -> None:
    said = revision(1, "delivery/talk-boost-a: 2 sessions tallied, 60 minutes, week 46")
    (line,) = log_lines(log_rows([said]), 100, of_case=False)
    assert line.text.endswith("delivery  talk-boost-a: 2 sessions tallied, 60 minutes, week 46")


def test_documents_are_called_what_people_call_them() -> None:
    assert [kind_words(d, of_case=True) for d in ("casefile", "ehc", "contacts/2026-11-03-1", "x.pdf")] == [
        "case file",
        "EHC",
        "contact",
        "file",
    ]
    assert document_words("reviews/2026-11-02") == "review of Mon 2 Nov 2026"
    assert document_words("setting/staff", of_case=False) == "setting: staff"


def test_what_was_written_late_says_so_in_its_row_and_a_correction_does_not() -> None:
    path = "pupils/P24/P24-017/contacts/2026-10-25-1.md"
    late, named = replace(LOG[0], paths=(path,), new=(path,)), {LOG[0].id: ("shared/P24-017/2026-11-03",)}
    (line,) = log_lines(log_rows([late]), 80, of_case=True)
    assert line.text.endswith("… (9 days later)") and width_of(line.text) <= 80
    (line,) = log_lines(log_rows([late]), 60, of_case=True)
    assert line.text.endswith("… (+9 d)")
    (line,) = log_lines(log_rows([late], (), named), 80, of_case=True)
    assert line.text.endswith(" (9 days later, shared)")
    (line,) = log_lines(log_rows([replace(late, new=())]), 80, of_case=True)
    assert "later" not in line.text


def test_the_day_is_said_once_and_pins_carry_their_number() -> None:
    rows = log_rows(LOG, (LOG[2].id, LOG[0].id))
    assert [(r.first_of_day, r.pin) for r in rows] == [(True, "2"), (False, ""), (True, "1"), (True, "")]


def test_a_row_says_day_who_what_and_the_sentence() -> None:
    lines = log_lines(log_rows(LOG), 80, of_case=True)
    assert lines[0].text == "   3 Nov 26 Priya   plan      outcome o2 reworded; review moved from 13 Feb to…"
    assert lines[1].text == "            Tom     review    review held: o1 met"
    assert lines[0].key == LOG[0].id
    assert all(width_of(line.text) <= 80 for line in lines)


def test_a_revision_that_was_shared_or_signed_off_says_so_and_keeps_its_width() -> None:
    names = {LOG[0].id: ("shared/P24-017/2026-11-03",), LOG[2].id: ("triage/2026-W47", "x\x1b")}
    lines = log_lines(log_rows(LOG, names=names), 60, of_case=True)
    assert lines[0].text.endswith("… (shared)") and width_of(lines[0].text) <= 60
    assert lines[2].text.endswith("colleague s3 added (x�)")


def test_a_narrow_row_says_who_by_initials_and_the_whole_store_says_the_pupil() -> None:
    lines = log_lines(log_rows(LOG), 60, of_case=False)
    assert lines[0].text.startswith("   3 Nov 26 PS P24-017  plan      outcome o2 reworded;")
    assert lines[0].text.endswith("…")
    assert lines[2].text == "   1 Sep 25 PS          staff     colleague s3 added"
    assert lines[3].text == "   2 Sep 24 PS                    the school opens its files"
    assert [initials(n) for n in ("Priya Shah", "Tom", "", "Ann Marie Hall")] == ["PS", "TO", "", "AH"]


def test_a_very_narrow_row_says_when_and_what() -> None:
    lines = log_lines(log_rows(LOG), 40, of_case=True)
    assert lines[1].text == "            review held: o1 met"
    assert all(width_of(line.text) <= 40 for line in lines)


def test_a_search_goes_on_round_the_end_in_both_directions() -> None:
    assert holding(LOG, "REVIEW", 0, 0) is LOG[0]
    assert holding(LOG, "review", 1, 1) is LOG[1]
    assert holding(LOG, "review", 2, 1) is LOG[0]
    assert holding(LOG, "review", -1, -1) is LOG[1]
    assert holding(LOG, "homework", 0, 0) is None and holding((), "x", 0, 1) is None


def test_a_search_looks_through_the_reason_too() -> None:
    told = Revision("1" * 40, (), "Priya", "p", LOG[0].when, "x", "her mother asked", (("Source", "gate"),))
    assert "her mother asked" in searched_text(told) and "Source: gate" in searched_text(told)
    assert "3 Nov 2026" in searched_text(told)
