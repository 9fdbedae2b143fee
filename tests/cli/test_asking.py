"""The common questions may stand before the verb or after it; after it wins."""

from datetime import date
from pathlib import Path

import click
import pytest

from senco_tui.cli.asking import IsoDay, a_verb
from senco_tui.cli.printing import Form
from senco_tui.cli.visit import Visit
from tests.cli.conftest import NOON, Screen


def asked(*argv: str) -> Visit:
    """What a verb is handed when called with `argv`, in a visit that asked for another store and day."""
    seen: list[Visit] = []
    command = a_verb("list")(click.option("--fail", is_flag=True)(lambda visit, fail: seen.append(visit)))
    before = Visit(lambda: NOON, Screen(), Path("first"), date(2026, 9, 1))
    command.main(args=list(argv), standalone_mode=False, obj=before)
    return seen[0]


def test_what_was_asked_before_stands() -> None:
    visit = asked()
    assert (visit.store_asked, visit.today, visit.form) == (Path("first"), date(2026, 9, 1), Form.LINES)


def test_what_is_asked_after_wins() -> None:
    visit = asked("--store", "second", "--today", "2026-11-16", "--json")
    assert (visit.store_asked, visit.today, visit.form) == (Path("second"), date(2026, 11, 16), Form.JSON)


@pytest.mark.parametrize("typed", ["16/11/2026", "soon", "2026-02-30"])
def test_a_day_is_iso_or_refused(typed: str) -> None:
    with pytest.raises(click.BadParameter, match="2026-11-16"):
        IsoDay().convert(typed, None, None)
