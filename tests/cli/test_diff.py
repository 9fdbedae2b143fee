"""`senco diff`: what changed between the ends of two days, in words."""

from collections.abc import Callable

import pytest

from tests.cli.conftest import Told

Senco = Callable[..., Told]


@pytest.mark.usefixtures("office")
def test_in_words_with_both_wordings(senco: Senco) -> None:
    told = senco("diff", "P24-001", "--from", "2026-09-25", "--to", "2026-09-28")
    assert told.lines[:4] == [
        "P24-001 plan",
        "  outcome o2 reworded",
        "    - Asks for help with a card",
        "    + Asks for help by raising a card",
    ]


@pytest.mark.usefixtures("office")
def test_json_names_both_days_and_each_difference(senco: Senco) -> None:
    whole = senco("diff", "P24-001", "plan", "--from", "14 sep", "--json").object
    assert list(whole) == ["schema", "case", "from", "to", "differences"]
    assert (whole["from"], whole["to"]) == ("2026-09-14", None)
    assert {one["document"] for one in whole["differences"]} == {"plan"}
    assert whole["differences"][0]["before"] == "Asks for help with a card"


@pytest.mark.usefixtures("office")
def test_nothing_changed_is_said(senco: Senco) -> None:
    told = senco("diff", "P24-001")
    assert (told.code, told.out) == (0, "")
    assert "Nothing changed between Mon 19 Oct 2026 and now." in told.err


@pytest.mark.usefixtures("office")
def test_a_day_nobody_understands_is_refused(senco: Senco) -> None:
    assert senco("diff", "P24-001", "--from", "once").code == 2
