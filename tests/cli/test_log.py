"""`senco log`: the history as sentences, newest first."""

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.cli.conftest import Told

Senco = Callable[..., Told]


@pytest.mark.usefixtures("office")
def test_a_pupils_history_newest_first(senco: Senco) -> None:
    told = senco("log", "P24-001")
    assert told.code == 0
    assert len(told.lines) == 4
    assert (
        "2026-09-28  Jo Marsh  P24-001 plan: outcome o2 reworded — She lost the card twice." in told.lines[0]
    )


@pytest.mark.usefixtures("office")
def test_of_one_document_and_no_more_than_asked(senco: Senco) -> None:
    assert len(senco("log", "P24-001", "plan").lines) == 2
    assert len(senco("log", "P24-001", "-n", "1").lines) == 1
    assert len(senco("log").lines) == 4


@pytest.mark.usefixtures("office")
def test_json_holds_the_stable_keys(senco: Senco) -> None:
    whole = senco("log", "P24-001", "--json").object
    assert list(whole) == ["schema", "revisions"]
    newest = whole["revisions"][0]
    assert list(newest)[:5] == ["revision", "when", "author", "sentence", "reason"]
    assert newest["sentence"] == "P24-001 plan: outcome o2 reworded"
    assert newest["reason"] == "She lost the card twice."
    assert {"name": "Change", "value": "outcome-amended"} in newest["trailers"]
    assert newest["paths"] == ["pupils/P24/P24-001/plan.md"]


@pytest.mark.usefixtures("office")
def test_plain_says_trailers_as_they_are_written(senco: Senco) -> None:
    cells = senco("log", "P24-001", "--plain").lines[0].split("\t")
    assert "Change: outcome-amended" in cells[5] and "{" not in cells[5]


@pytest.mark.usefixtures("office")
def test_a_document_nobody_knows_is_refused(senco: Senco) -> None:
    told = senco("log", "P24-001", "pln")
    assert told.code == 2
    assert "plan" in told.err


def test_reasons_are_counted_and_decisions_found(senco: Senco, office: Path) -> None:
    plan = office / "pupils/P24/P24-001/plan.md"
    plan.write_text(plan.read_text().replace("4 of 5 lessons", "5 of 5 lessons"))
    why = "She keeps the card now; agreed with: her mother; decision: the same card in every room"
    assert senco("record", "--why", why).code == 0
    told = senco("log", "P24-001", "--decisions")
    assert told.err == "1 change, 1 with a reason, 1 decision.\n"
    assert told.lines[0].endswith("Agreed with: her mother — Decision: the same card in every room")
    assert len(senco("log", "--search", "same card").lines) == 1
    assert len(senco("log", "--search", "no such words").lines) == 0
    assert senco("log", "P24-001").err == "5 changes, 2 with a reason, 1 decision.\n"


@pytest.mark.usefixtures("office")
def test_the_changes_in_which_a_text_came_to_hold_words_or_lost_them(senco: Senco) -> None:
    whole = senco("log", "P24-001", "--text", "card")
    assert whole.code == 0 and whole.lines
    assert len(senco("log", "P24-001", "--text", "card", "-n", "1").lines) == 1
    assert senco("log", "--text", "--output=nowhere").lines == []
