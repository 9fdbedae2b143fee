"""The plan as a family reads it: whole, in the words of the setting, without what is restricted."""

from dataclasses import replace
from typing import Any

import pytest

from senco_tui.casework.plan import Plan
from senco_tui.reports.kinds import kind_called
from senco_tui.reports.making import NotMade, made
from senco_tui.reports.markdown import markdown
from senco_tui.reports.plan import given_in_words
from tests.provision.given import provision
from tests.reports.given import TALK, caseload, golden, matter

KIND: Any = kind_called("plan")


def test_the_whole_plan() -> None:
    out = made(KIND, matter("P25-001"), caseload())
    golden("plan.md", markdown(out))
    assert out.notices == ("Eva: also the first name of another pupil. Read it before it leaves.",)


def test_a_bare_plan_and_none() -> None:
    about: Any = matter("P25-001").case
    bare = replace(about, plan=replace(about.plan, value=Plan(1), words=()))
    load = replace(caseload(), provision=())
    out = made(KIND, replace(matter(), caseload=load, case=bare), load)
    assert "No outcome is written down yet." in markdown(out) and "What next" not in markdown(out)
    with pytest.raises(NotMade) as no:
        made(KIND, matter("P25-002"), caseload())
    assert no.value.sentence == "P25-002 has no plan that may go out."


@pytest.mark.parametrize(
    ("facts", "said"),
    [
        ("30 min × 3, group 4, lead tom", "3 times a week, 30 minutes each, in a group of 4, with Tom Wells"),
        ("30 min × 1, group 1", "once a week, 30 minutes, one to one"),
        ("20 min, lead mo, until 2 Dec 2026", "20 minutes, one to one, with mo, until 2 December 2026"),
        ("pupils 3", "in a group of 3"),
    ],
)
def test_what_is_given_in_words(facts: str, said: str) -> None:
    assert given_in_words(provision(facts).value, matter()) == f"Talk boost: {said}"


def test_a_provision_of_which_nothing_is_known_is_named() -> None:
    assert (
        given_in_words(
            replace(TALK.value, minutes=None, per_week=None, group_size=None, pupils=(), lead=None), matter()
        )
        == "Talk boost"
    )
