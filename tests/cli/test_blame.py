"""`senco blame`: since when the words of each outcome stand."""

from collections.abc import Callable

import pytest

from tests.cli.conftest import Told

Senco = Callable[..., Told]


@pytest.mark.usefixtures("office")
def test_each_outcome_with_the_day_its_words_were_recorded(senco: Senco) -> None:
    told = senco("blame", "P24-001")
    assert [line.split()[:2] for line in told.lines[1:]] == [["o1", "2026-09-14"], ["o2", "2026-09-28"]]


@pytest.mark.usefixtures("office")
def test_json_counts_wordings(senco: Senco) -> None:
    lines = senco("blame", "P24-001", "--json").object["lines"]
    assert [(one["id"], one["wordings"], one["author"]) for one in lines] == [
        ("o1", 1, "Jo Marsh"),
        ("o2", 2, "Jo Marsh"),
    ]
    assert lines[0]["case"] == "P24-001"


@pytest.mark.usefixtures("office")
def test_a_case_without_outcomes_says_so(senco: Senco) -> None:
    told = senco("blame", "P26-002")
    assert (told.code, told.out) == (0, "")
    assert "no outcomes" in told.err
