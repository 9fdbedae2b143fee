"""`senco log`: the history as sentences, newest first."""

from collections.abc import Callable

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
def test_a_document_nobody_knows_is_refused(senco: Senco) -> None:
    told = senco("log", "P24-001", "pln")
    assert told.code == 2
    assert "plan" in told.err
