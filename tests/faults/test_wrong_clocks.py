"""Promise 24: whatever clocks said, the log keeps the graph's order and nothing recorded is hidden."""

from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from senco_tui.casework.change import OutcomeAmended
from senco_tui.casework.plan import Outcome
from senco_tui.desk.checkup import look_at_store
from senco_tui.desk.recalling import log, revision_on, text_on
from senco_tui.desk.recording import Recorded, record, redo, undo
from tests.desk.stores import CASE, NOW, git, make_store

pytestmark = pytest.mark.promise(24)

LONDON = ZoneInfo("Europe/London")
CLOCKS = {
    "years behind": [NOW, datetime(1970, 1, 1, 0, 1, tzinfo=UTC), NOW + timedelta(days=1)],
    "years ahead": [NOW, datetime(2061, 7, 2, 9, 0, tzinfo=UTC), NOW + timedelta(days=1)],
    "the hour that comes twice": [
        datetime(2026, 10, 25, 1, 30, tzinfo=LONDON, fold=0),
        datetime(2026, 10, 25, 1, 10, tzinfo=LONDON, fold=1),
        datetime(2026, 10, 25, 2, 5, tzinfo=LONDON),
    ],
    "the hour that never comes": [
        datetime(2027, 3, 28, 0, 59, tzinfo=LONDON),
        datetime(2027, 3, 28, 2, 0, tzinfo=LONDON),
        datetime(2027, 3, 28, 2, 1, tzinfo=LONDON),
    ],
    "the last second there is": [NOW, datetime(2099, 12, 31, 23, 59, 59, tzinfo=UTC), NOW],
    "all one second": [NOW, NOW, NOW],
}


@pytest.mark.parametrize("clock", CLOCKS)
def test_the_order_is_the_graphs_and_nothing_is_hidden(tmp_path: Path, clock: str) -> None:
    with make_store(tmp_path) as store:
        text, told = "asks for help", []
        for n, when in enumerate(CLOCKS[clock]):
            change = OutcomeAmended(CASE, Outcome("o1", text), Outcome("o1", text := f"asks for help {n}"))
            done = record(store, change, when=when)
            assert isinstance(done, Recorded), done
            told.append(done.revision)
        listed = log(store, CASE)
        assert [one.short for one in listed[:3]] == told[::-1]
        assert [one.when for one in listed[:3]] == [
            w.astimezone(one.when.tzinfo) for w, one in zip(CLOCKS[clock][::-1], listed, strict=False)
        ]
        assert [one.short for one in log(store)][:3] == told[::-1]
        last = max(when.date() for when in CLOCKS[clock])
        assert revision_on(store, last + timedelta(days=1)) == store.repository.head()
        assert "help 2" in (text_on(store, CASE, "plan", last + timedelta(days=1)) or "")
        assert git(store, "fsck", "--strict", "--no-dangling") == ""
        back = undo(store, None, when=NOW)
        assert isinstance(back, Recorded) and f"undid {told[-1]}" in back.sentence
        again = redo(store, when=NOW - timedelta(days=9000))
        assert isinstance(again, Recorded) and f"redid {told[-1]}" in again.sentence


def test_any_day_shows_what_stood_though_one_commit_lies_about_its_own(tmp_path: Path) -> None:
    days = [NOW, datetime(2061, 7, 2, 9, 0, tzinfo=UTC), NOW + timedelta(days=2), NOW + timedelta(days=4)]
    with make_store(tmp_path) as store:
        text = "asks for help"
        for n, when in enumerate(days):
            change = OutcomeAmended(CASE, Outcome("o1", text), Outcome("o1", text := f"asks for help {n}"))
            assert isinstance(record(store, change, when=when), Recorded)
        stood = [text_on(store, CASE, "plan", (NOW + timedelta(days=n)).date()) or "" for n in range(6)]
        assert [t[t.index("asks for help") :].split("\n")[0][14:] for t in stood] == [
            "1",
            "1",
            "2",
            "2",
            "3",
            "3",
        ]
        assert text_on(store, CASE, "plan", date(1999, 1, 1)) is None


def test_the_doctor_says_that_a_clock_is_wrong(tmp_path: Path) -> None:
    with make_store(tmp_path) as store:
        change = OutcomeAmended(CASE, Outcome("o1", "asks for help"), Outcome("o1", "asks aloud"))
        assert isinstance(record(store, change, when=NOW + timedelta(days=4000)), Recorded)
        order = next(one for one in look_at_store(store, NOW) if one.name == "order")
        assert not order.well and "still to come" in order.sentence
