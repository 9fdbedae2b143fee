"""`senco list`: the caseload by the query line, in stable keys."""

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.cli.conftest import Told

Senco = Callable[..., Told]


@pytest.mark.usefixtures("office")
def test_everyone_here_in_straight_lines(senco: Senco) -> None:
    told = senco("list")
    assert told.code == 0
    assert [line.split()[0] for line in told.lines] == ["case", "P23-004", "P24-001", "P26-002"]
    assert "Okafor, Ada" in told.out
    assert told.err == "3 of the caseload: here now.\n"


@pytest.mark.usefixtures("office")
def test_json_holds_the_stable_keys(senco: Senco) -> None:
    (ada,) = senco("list", "register", "y4", "--json").object["cases"]
    assert list(ada)[:6] == ["case", "name", "year", "class", "status", "needs"]
    assert (ada["case"], ada["status"], ada["needs"], ada["amber"]) == ("P24-001", "K", ["SPLD"], False)
    assert (ada["review_due"], ada["last_entry"], ada["left"]) == ("2026-11-06", "2026-09-25", None)


@pytest.mark.usefixtures("office")
def test_ambers_and_leavers_say_so(senco: Senco) -> None:
    assert "amber" in senco("list", "ambers").out
    assert "left 2026-07-20" in senco("list", "leavers").out


def test_a_file_that_cannot_be_read_is_listed_and_named(senco: Senco, office: Path) -> None:
    (office / "pupils/P24/P24-001/casefile.md").write_text("---\nname: [\n---\n")
    told = senco("list")
    assert "P24-001" in told.out
    assert "cannot be read: casefile" in told.out
    (ada,) = senco("list", "P24-001", "--json").object["cases"]
    assert (ada["name"], ada["broken"]) == (None, ["casefile"])
