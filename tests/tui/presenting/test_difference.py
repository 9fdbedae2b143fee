from dataclasses import dataclass

from hypothesis import example, given, settings
from hypothesis import strategies as st

from senco_tui.casework.difference import Difference, difference
from senco_tui.casework.plan import Outcome, Plan
from senco_tui.tui.presenting.cells import width_of
from senco_tui.tui.presenting.difference import Manner, exact_lines, told_lines, word_lines

MARKED = Manner(marks=True)


@dataclass(frozen=True)
class OfPlan:
    differences: tuple[Difference, ...]
    before: str | None = None
    after: str | None = None


def told(before: Plan | None, after: Plan | None, was: str = "", now: str = "") -> OfPlan:
    return OfPlan(difference(before, after), was or None, now or None)


def text(lines: object) -> list[str]:
    return [line.text for line in lines]  # type: ignore[attr-defined]


O2 = Outcome("o2", "asks for help with a card", target="12 words")
BEFORE = Plan(2, outcomes=(O2,))
AFTER = Plan(2, outcomes=(Outcome("o2", "asks an adult for help", target="20 words"),))


def test_a_reworded_outcome_shows_its_words_and_a_moved_target_needs_none() -> None:
    assert text(told_lines(told(BEFORE, AFTER), 60, MARKED)) == [
        " • outcome o2 reworded",
        "   ~ asks {+an adult+} for help [-with a card-]",
        " • outcome o2 target 12 → 20 words",
    ]


def test_styles_say_what_marks_say() -> None:
    (line,) = word_lines("asks for help", "asks an adult for help", 60)
    assert [(s.text, s.style) for s in line.spans if s.style in ("added", "removed")] == [
        ("an adult", "added")
    ]
    assert line.text == "~ asks an adult for help"


def test_what_went_and_what_came_never_read_on_into_each_other() -> None:
    assert text(word_lines("3 of 5", "4 of 5", 60)) == ["~ 3 4 of 5"]
    assert text(word_lines("Ada reads", "reads", 60)) == ["~ Ada reads"]
    assert text(word_lines("3 of 5", "4 of 5", 60, manner=MARKED)) == ["~ [-3-] {+4+} of 5"]


def test_a_paragraph_that_is_all_new_or_all_gone_needs_only_its_sign() -> None:
    assert text(word_lines("", "first\nsecond", 60, manner=MARKED)) == ["+ first", "+ second"]
    assert text(word_lines("first", "", 60, manner=MARKED)) == ["- first"]


def test_paragraphs_far_from_a_change_are_counted() -> None:
    before = "\n".join("abcdefgh")
    shown = text(word_lines(before, before.replace("e", "x"), 60))
    assert shown == ["… 3 lines unchanged", "  d", "~ e x", "  f", "… 2 lines unchanged"]
    assert text(word_lines("a\nb", "a\nb", 60)) == ["  a", "  b"]


def test_a_new_document_shows_its_text() -> None:
    lines = text(
        told_lines(told(None, BEFORE, "", "---\ncycle: 2\noutcomes:\n  - id: o1\n---\n"), 60, MARKED)
    )
    assert lines == [
        " • plan written, cycle 2, 1 outcome",
        "   + cycle: 2",
        "   + outcomes:",
        "   +   - id: o1",
    ]


def test_codes_and_roles_that_the_sentence_names_are_not_shown_again() -> None:
    found = told(Plan(1, agreed_by=("parent",)), Plan(1, agreed_by=("parent", "pupil")))
    assert text(told_lines(found, 60, MARKED)) == [" • agreed by: pupil added"]
    named = told(Plan(1), Plan(1, agreed_by=("Ngozi Okafor",)))
    assert text(told_lines(named, 60, MARKED)) == [" • agreed by: 1 added", "   + Ngozi Okafor"]


def test_no_difference_in_meaning_is_said() -> None:
    assert "spacing, order or comments" in text(told_lines(OfPlan((), "a", "b"), 60, MARKED))[0]


def test_exact_lines_keep_the_indent_of_the_file() -> None:
    was, now = "outcomes:\n  - id: o1\n    text: asks", "outcomes:\n  - id: o1\n    text: reads"
    assert text(exact_lines(was, now, 60)) == [
        "  outcomes:",
        "    - id: o1",
        "-     text: asks",
        "+     text: reads",
    ]
    assert text(told_lines(told(BEFORE, AFTER, was, now), 60, Manner(exact=True))) == text(
        exact_lines(was, now, 60)
    )


def test_a_hostile_text_stays_literal() -> None:
    shown = text(word_lines("a", "a [/] \x1b[31m \u202e @click", 60))
    assert "\x1b" not in shown[0] and "\u202e" not in shown[0] and "[/]" in shown[0]


@settings(max_examples=100, deadline=None)
@given(
    st.text(alphabet="ab 漢é\n.", max_size=60),
    st.text(alphabet="ab 漢é\n.", max_size=60),
    st.integers(12, 60),
)
@example("", " \n \na", 12)
def test_no_line_is_wider_than_the_screen(before: str, after: str, width: int) -> None:
    for lines in (
        word_lines(before, after, width, manner=MARKED, indent=3),
        exact_lines(before, after, width),
    ):
        assert all(width_of(line.text) <= width for line in lines)
