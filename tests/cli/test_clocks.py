"""`senco clocks`: what runs, the nearest date first, what is missing before all."""

from collections.abc import Callable

import pytest

from tests.cli.conftest import Told

Senco = Callable[..., Told]
KEYS = ["case", "clock", "from", "due", "start_by", "side", "force", "basis", "working"]


@pytest.mark.usefixtures("office")
def test_of_one_pupil(senco: Senco) -> None:
    (clock,) = senco("clocks", "P24-001", "--json").object["clocks"]
    assert list(clock)[: len(KEYS)] == KEYS
    assert (clock["clock"], clock["due"], clock["standing"]) == (
        "sen_support.review",
        "2026-11-06",
        "overdue",
    )
    assert clock["basis"].startswith("Code of Practice")


@pytest.mark.usefixtures("office")
def test_of_everyone_missing_dates_first_then_the_nearest(senco: Senco) -> None:
    found = senco("clocks", "--json").object["clocks"]
    dues = [one["due"] for one in found]
    known = [due for due in dues if due]
    assert None in dues
    assert dues == [None] * dues.count(None) + sorted(known)
    assert {None, "P23-004", "P24-001", "P26-002"} <= {one["case"] for one in found}


@pytest.mark.usefixtures("office")
def test_for_people_a_missing_date_is_said_in_words(senco: Senco) -> None:
    assert "is missing" in senco("clocks").out


@pytest.mark.usefixtures("office")
def test_one_who_left_long_ago_has_only_what_is_still_owed(senco: Senco) -> None:
    names = {one["clock"] for one in senco("clocks", "P21-009", "--json").object["clocks"]}
    assert names == {"records.transfer", "retention.sen_file"}


@pytest.mark.usefixtures("office")
def test_of_one_pupil_the_arithmetic_stands_below_each_date(senco: Senco) -> None:
    told = senco("clocks", "P24-001")
    (clock,) = senco("clocks", "P24-001", "--json").object["clocks"]
    assert told.lines[2].strip() == f"= {clock['working']}"
    assert "= " not in senco("clocks").out
