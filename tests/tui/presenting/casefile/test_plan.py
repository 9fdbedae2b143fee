"""The plan's page: each outcome a block, what is missing said in words."""

from dataclasses import replace
from datetime import date

import pytest

from senco_tui.casework.casefile import Filed
from senco_tui.casework.plan import Outcome, Plan
from senco_tui.tui.presenting.casefile.opened import Stood
from senco_tui.tui.presenting.casefile.plan import outcome_block, plan_tab, standing_words
from tests.tui.presenting.casefile.example import CASE, OPENED, PLAN, TODAY
from tests.tui.presenting.casefile.pages import styles_of, text_of


def test_an_outcome_in_full() -> None:
    assert text_of(outcome_block(PLAN.outcomes[0], TODAY, 80)) == (
        "o1  Ada reads a page of her own choosing aloud to an adult.\n"
        "    from → to    20 words a minute → 45 words a minute\n"
        "    measured by  timed reading, weekly\n"
        "    by           Fri 12 Feb 2027, in 12 weeks\n"
        "    has stood    1 year 2 months, since 4 Sep 2025\n"
        "    need         SLCN · speech, language and communication needs\n"
        "    who          class teacher and home\n"
        "    strategies   pre-teach the words of each text\n"
        "                 read aloud daily to an adult\n"
        "    provision    talk-boost-a"
    )


def test_what_is_missing_is_said_in_words() -> None:
    page = list(outcome_block(Outcome("o2", "Ada asks for help."), TODAY, 80))
    said = text_of(page)
    for missing in (
        "no baseline",
        "no target",
        "no measure",
        "no date",
        "none written",
        "nobody wrote since when",
    ):
        assert missing in said
    assert styles_of(page)["? no baseline"] == "warn"


def test_a_date_gone_by_is_overdue_in_words() -> None:
    late = replace(PLAN.outcomes[0], by=date(2026, 11, 2))
    assert "Mon 2 Nov 2026, 14 days overdue" in text_of(outcome_block(late, TODAY, 80))


def test_every_line_of_a_block_tells_its_outcome() -> None:
    assert {line.key for line in outcome_block(PLAN.outcomes[0], TODAY, 30)} == {"plan#o1"}


SINCE = Outcome("o1", "x", since=date(2025, 9, 4))


@pytest.mark.parametrize(
    ("outcome", "stood", "told"),
    [
        (SINCE, None, "1 year 2 months, since 4 Sep 2025"),
        (SINCE, Stood(date(2025, 9, 4)), "1 year 2 months, since 4 Sep 2025"),
        (
            SINCE,
            Stood(date(2026, 3, 12), 2),
            "1 year 2 months, since 4 Sep 2025; these words since 12 Mar 2026; carried on unchanged twice",
        ),
        (Outcome("o1", "x"), Stood(date(2026, 10, 5)), "6 weeks, since 5 Oct 2026"),
        (replace(SINCE, since=date(2026, 11, 30)), None, "begins Mon 30 Nov 2026, in 14 days"),
        (Outcome("o1", "x"), None, "nobody wrote since when"),
    ],
)
def test_how_long_an_outcome_has_stood(outcome: Outcome, stood: Stood | None, told: str) -> None:
    assert standing_words(outcome, TODAY, stood) == told


def test_the_cycle_stands_first_and_the_prose_last() -> None:
    rows = text_of(plan_tab(OPENED, 80)).split("\n")
    assert rows[:3] == [
        "Cycle 3 · from 7 Sep 2026 · targeted",
        "review       Fri 4 Dec 2026, in 18 days",
        "agreed       by parent and pupil on 10 Sep 2026",
    ]
    assert rows[-2:] == ["Views", "I want to read to my brother."]


def test_no_plan_and_an_empty_plan_say_so() -> None:
    assert "There is no plan" in text_of(plan_tab(replace(OPENED, case=replace(CASE, plan=None)), 80))
    empty = replace(OPENED, case=replace(CASE, plan=Filed("plan", Plan(1), "a3")))
    said = text_of(plan_tab(empty, 80))
    assert "? no outcomes" in said
    assert "? with nobody yet" in said
    assert "review       ? no date" in said
