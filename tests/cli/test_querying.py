"""The query line on the command line: found, refused with a mark, on a past day, completed."""

from collections.abc import Callable

import click
import pytest

from senco_tui.cli.querying import complete_query
from senco_tui.query.words import ALONE, MEASURED
from tests.cli.conftest import Told

Senco = Callable[..., Told]
pytestmark = pytest.mark.usefixtures("office")


def cases(told: Told) -> list[str]:
    """The references a list answers with."""
    return [one["case"] for one in told.object["cases"]]


@pytest.mark.parametrize(
    ("query", "found"),
    [
        (["k"], ["P24-001"]),
        (["e or k"], ["P23-004", "P24-001"]),
        (["k", "!eal"], []),
        (["review<0d"], ["P23-004", "P24-001"]),
        (["k review<0d"], ["P24-001"]),
        (["lane=4"], ["P24-001"]),
    ],
)
def test_a_line_finds(senco: Senco, query: list[str], found: list[str]) -> None:
    assert cases(senco("list", *query, "--json")) == found


def test_a_refusal_points_at_the_word_and_ends_with_2(senco: Senco) -> None:
    told = senco("list", "e arr<60d")
    assert told.code == 2
    assert "Nothing called arr can be measured. Did you mean ar?" in told.err
    assert "  e arr<60d\n    ^^^\n" in told.err


def test_a_past_day_shows_the_office_of_that_day(senco: Senco) -> None:
    assert cases(senco("list", "everyone", "--at", "2020-01-01", "--json")) == []
    now = senco("list", "k outcomes>1", "--json")
    then = senco("list", "k outcomes>1", "--at", "2026-09-30", "--json")
    assert cases(now) == cases(then) == ["P24-001"]
    assert "On 2026-09-30." in then.err


def test_triage_is_narrowed_by_the_same_words(senco: Senco) -> None:
    rows = senco("triage", "k", "--json").object["rows"]
    assert rows and {row["case"] for row in rows} == {"P24-001"}


def test_every_word_is_told(senco: Senco) -> None:
    told = senco("list", "--words", "--json").object["words"]
    assert [one["word"] for one in told] == [known.name for known in (*ALONE, *MEASURED)]
    assert "annual review complete" in senco("list", "--words").out


def test_the_shell_is_offered_words(senco: Senco) -> None:
    offered = complete_query(click.Context(click.Command("list")), click.Argument(["query"]), "adv")
    assert [one.value for one in offered] == ["advice"]
