"""Every question to the history, answered as `cases/history.md` says a SENCo would find it."""

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from senco_tui.casework.written import is_late, named_day
from senco_tui.desk.recalling import blame, differences_between, log, outcome_log, text_on, written
from senco_tui.desk.sharing import last_shared
from senco_tui.desk.unearthing import gone
from senco_tui.document.read import read
from tests.clocks.tables import Told, told
from tests.desk.years import CASE, WRITTEN_UP, kept

ROWS = told(Path(__file__).parent / "cases" / "history.md")


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Any:
    return kept(tmp_path_factory.mktemp("years") / "store", *WRITTEN_UP)


def counted(store: Any, of: str) -> str:
    """How many changes."""
    case, _, which = of.partition(" ")
    if of == "everything":
        return str(len(log(store)))
    if which in ("o1", "o2"):
        return str(len(outcome_log(store, case, which)))
    return str(len(log(store, case, which or None)))


def worded(store: Any, of: str) -> str:
    """The words of o1 at the end of a day."""
    text = text_on(store, CASE, "plan", date.fromisoformat(of))
    if text is None:
        return "nothing"
    plan: Any = read("plan", text, path="plan", case=CASE).value
    return str(plan.outcome("o1").text)


def between(store: Any, of: str) -> str:
    """What differs in the plan."""
    before, after = (date.fromisoformat(day) for day in of.split())
    found = differences_between(store, before, after, case=CASE, document="plan")
    return "; ".join(one.sentence for one in found) or "nothing"


def since(store: Any, of: str) -> str:
    """Since when the words stand, and by whom."""
    one = next(one for one in blame(store, CASE) if one.id == of)
    return f"{one.since} {one.worded.author}"


def carried(store: Any, of: str) -> str:
    """Through how many cycles or annual reviews."""
    return str(next(one.carried for one in blame(store, CASE) if one.id == of))


def held(store: Any, of: str) -> str:
    """From when until when."""
    found = gone(store, of, CASE)
    days = [(one.came.revision.when.date(), one.went.revision.when.date()) for one in found]
    return "; ".join(f"{came} {went}" for came, went in days) or "nothing"


def shared(store: Any, of: str) -> str:
    """The day of the version the family last saw."""
    given = last_shared(store, of)
    return str(given.day) if given else "nothing"


def first_written(store: Any, of: str) -> str:
    """The day a record was first written down."""
    day = written(store, CASE).get(of)
    if day is None:
        return "nothing"
    return f"{day} late" if is_late(named_day(of), day) else str(day)


ASKED: dict[str, Callable[[Any, str], str]] = {
    "log": counted,
    "at": worded,
    "between": between,
    "since": since,
    "carried": carried,
    "held": held,
    "shared": shared,
    "written": first_written,
}


@pytest.mark.parametrize("row", ROWS, ids=lambda row: f"line {row.line}")
def test_the_history_answers(store: Any, row: Told) -> None:
    assert ASKED[row["question"]](store, row["of"]) == row["answer"]
