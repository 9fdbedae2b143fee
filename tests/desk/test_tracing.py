from datetime import date
from typing import Any

import pytest

from senco_tui.desk.tracing import Standing, blame
from tests.desk.years import AT_HOME, CASE, kept


@pytest.fixture(scope="module")
def standings(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Standing]:
    store: Any = kept(tmp_path_factory.mktemp("years") / "store")
    return {s.id: s for s in blame(store, CASE)}


def test_an_outcome_stands_since_its_words_were_recorded(standings: dict[str, Standing]) -> None:
    o1 = standings["o1"]
    assert (o1.document, o1.text, o1.since) == ("plan", AT_HOME, date(2025, 1, 10))
    assert (o1.worded.author, o1.worded.reason) == ("Tom Hall", "agreed with the family")
    assert o1.wordings == 2


def test_who_touched_it_last_and_why_is_another_question(standings: dict[str, Standing]) -> None:
    o1 = standings["o1"]
    assert (o1.last.sentence, o1.last.reason) == ("P24-017 plan: target moved", "the family is away")
    assert o1.begun.when.date() == date(2024, 11, 11)


def test_carried_counts_the_cycles_begun_with_the_same_words(standings: dict[str, Standing]) -> None:
    assert standings["o1"].carried == 2
    assert (standings["o2"].carried, standings["o2"].since) == (2, date(2024, 11, 11))


def test_a_line_of_section_f_stands_too(standings: dict[str, Standing]) -> None:
    f1 = standings["f1"]
    assert (f1.document, f1.since, f1.carried, f1.wordings) == ("ehc", date(2026, 1, 19), 0, 1)
    assert f1.last.sentence == "P24-017 ehc: minutes 30 → 45"


def test_a_pupil_with_no_plan_has_nothing_standing(tmp_path_factory: pytest.TempPathFactory) -> None:
    store: Any = kept(tmp_path_factory.mktemp("years") / "store")
    assert blame(store, "P24-018") == ()
