"""The tabs: numbers that never move, pages that fit, and hostile words that stay words."""

from dataclasses import replace

import pytest

from senco_tui.casework.casefile import CaseFile, Filed, Section
from senco_tui.casework.plan import Outcome, Plan
from senco_tui.casework.pupil import Pupil
from senco_tui.casework.record import Contact, Judgement, Note, Review
from senco_tui.casework.vocabulary import Met
from senco_tui.document.problem import Problem, Severity
from senco_tui.tui.presenting.casefile.opened import Opened
from senco_tui.tui.presenting.casefile.tabs import (
    ALWAYS,
    ARRANGEMENTS,
    EHC,
    PROVISION,
    REQUESTS,
    lay_tab,
    tab_bar,
    tab_of,
    tabs,
)
from senco_tui.tui.presenting.cells import width_of
from senco_tui.tui.presenting.wrapping import UNSAFE
from tests.tui.presenting.casefile.example import CASE, OPENED, TODAY
from tests.tui.presenting.casefile.pages import text_of

HOSTILE = (
    "[/] [@click=app.quit]go[/] \x1b[31m\x1b]52;c;aGk=\x07 \x9b2J \u202egnorw\u2069 "
    + "x" * 200
    + " =1+1 <script> 日本語 e\u0301 \u200b|"
)
WRONG = Problem("pupils/P24/P24-017/plan.md", 2, 1, Severity.ERROR, "two keys `cycle`", document="plan")


def _hostile() -> Opened:
    words = (Section(HOSTILE, HOSTILE + "\n\n- " + HOSTILE),)
    case = CaseFile(
        "P24-017",
        Filed("casefile", Pupil(HOSTILE, class_group=HOSTILE, home_language=HOSTILE), "a", words),
        plan=Filed("plan", Plan(1, outcomes=(Outcome("o1", HOSTILE, strategies=(HOSTILE,)),)), "a", words),
        reviews=(
            Filed(
                "reviews/2026-07-09", Review(TODAY, outcomes=(Judgement("o1", HOSTILE, Met.NOT),)), "a", words
            ),
        ),
        contacts=(Filed("contacts/2026-11-03-1", Contact(TODAY, topic=HOSTILE), "a", words),),
        notes=(Filed("notes/2026-11-03-1", Note(TODAY, topic=HOSTILE), "a", words),),
    )
    return replace(OPENED, case=case)


@pytest.mark.parametrize("width", [40, 80, 120])
@pytest.mark.parametrize("tab", (*ALWAYS, REQUESTS, EHC, ARRANGEMENTS), ids=lambda t: t.name)
def test_hostile_words_are_literal_and_fit(tab, width: int) -> None:  # type: ignore[no-untyped-def]
    for opened in (OPENED, _hostile()):
        for line in lay_tab(opened, tab, width):
            assert width_of(line.text) <= width, line.text
            assert not UNSAFE.search(line.text)


def test_tabs_without_documents_are_not_offered() -> None:
    assert [t.name for t in tabs(OPENED)][-2:] == ["Requests", "EHC"]
    plain = replace(OPENED, case=replace(CASE, requests=(), ehc=None, annual_reviews=()))
    assert tabs(plain) == ALWAYS


@pytest.mark.parametrize("width", [80, 120])
def test_the_bar_marks_the_chosen_tab_by_brackets(width: int) -> None:
    bar = tab_bar(tabs(OPENED), 2, width)
    assert "[3 Plan]" in bar.text
    assert "8 EHC" in bar.text
    assert width_of(bar.text) <= width


@pytest.mark.parametrize("chosen", range(9))
def test_nine_tabs_can_be_read_at_eighty_columns(chosen: int) -> None:
    every = (*ALWAYS, REQUESTS, EHC, ARRANGEMENTS)
    bar = tab_bar(every, chosen, 80)
    assert width_of(bar.text) <= 80
    assert f"[{chosen + 1} {every[chosen].name}]" in bar.text
    shown = bar.text.replace("[", " ").replace("]", " ").split()
    assert shown[0::2] == [str(n) for n in range(1, 10)]
    assert [w[:2] for w in shown[1::2]] == [
        tab.name[:2] if n == chosen else (tab.short or tab.name)[:2] for n, tab in enumerate(every)
    ]


@pytest.mark.parametrize("chosen", range(10))
def test_ten_tabs_fit_too(chosen: int) -> None:
    every = (*ALWAYS, REQUESTS, EHC, ARRANGEMENTS, PROVISION)
    bar = tab_bar(every, chosen, 80)
    assert width_of(bar.text) <= 80
    assert f"[{chosen + 1} {every[chosen].name}]" in bar.text
    shown = bar.text.replace("[", " ").replace("]", " ").split()
    assert shown[0::2] == [str(n) for n in range(1, 11)] and all(word[0].isalpha() for word in shown[1::2])


def test_a_narrow_bar_keeps_the_numbers() -> None:
    bar = tab_bar(tabs(OPENED), 2, 40)
    assert bar.text.split() == ["1", "2[3", "Plan]4", "5", "6", "7", "8"]


@pytest.mark.parametrize(
    ("document", "name"),
    [
        ("plan", "Plan"),
        ("reviews/2026-07-09", "Reviews"),
        ("notes/2026-11-10-1", "Contacts"),
        ("casefile", "Overview"),
        ("requests/2026-10-02-salt", "Requests"),
    ],
)
def test_a_document_has_its_tab(document: str, name: str) -> None:
    found = tab_of(document, tabs(OPENED))
    assert found is not None
    assert tabs(OPENED)[found].name == name


def test_a_broken_plan_says_why_shows_its_text_and_leaves_the_rest_alone() -> None:
    case = replace(CASE, plan=None, broken=("plan",))
    opened = replace(OPENED, case=case, problems=(WRONG,), texts={"plan": "---\ncycle: 3\ncycle: 4\n---\n"})
    page = text_of(lay_tab(opened, ALWAYS[2], 80))
    assert page.startswith("needs attention: line 2, two keys `cycle`")
    assert "▸2 cycle: 3" in page
    assert "There is no plan" not in page
    assert "parent and pupil" in text_of(lay_tab(opened, ALWAYS[3], 80))


def test_what_could_be_understood_of_a_broken_plan_is_shown_below() -> None:
    opened = replace(OPENED, case=replace(CASE, broken=("plan",)), problems=(WRONG,), texts={"plan": "x"})
    page = text_of(lay_tab(opened, ALWAYS[2], 80))
    assert page.index("needs attention") < page.index("o1  Ada reads")


def test_a_warning_is_said_above_the_page() -> None:
    opened = replace(OPENED, problems=(replace(WRONG, severity=Severity.WARNING),))
    assert text_of(lay_tab(opened, ALWAYS[2], 80)).startswith("worth a look: line 2")
