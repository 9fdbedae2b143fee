"""Ways through the sheet for the time there is: an hour, twenty minutes, ten."""

from dataclasses import dataclass

from senco_tui.casework.setting import Setting
from senco_tui.casework.thresholds import limit
from senco_tui.triage.row import Row
from senco_tui.triage.sheet import Sheet
from senco_tui.triage.time_box import fitting, seconds_for

WHATEVER_THE_TIME = ("0", "1")
"""Lanes, and what could hide them, that a ten-minute triage takes whole before the first chases."""


@dataclass(frozen=True, slots=True)
class Box:
    """A time box: the rows to walk, the seconds they usually take, and the rows left for another day."""

    minutes: int
    rows: tuple[Row, ...]
    seconds: int
    left: tuple[Row, ...]


def time_box(sheet: Sheet, setting: Setting, minutes: int) -> Box:
    """The rows of the sheet that fit in so many minutes."""
    return _box(minutes, sheet.rows, fitting(sheet.rows, minutes, setting), setting)


def ten_minutes(sheet: Sheet, setting: Setting) -> Box:
    """Now and breach whole, what could hide them, and the first three chases; nothing else is offered.

    A breach is never cut to fit the time, however long it takes.
    """
    chases = [row for row in sheet.rows if row.lane == "3"][: limit(setting, "ten_minute_chases")]
    first = [row for row in sheet.rows if row.place in WHATEVER_THE_TIME]
    chosen = {id(row) for row in (*first, *chases)}
    return _box(10, sheet.rows, tuple(row for row in sheet.rows if id(row) in chosen), setting)


def _box(minutes: int, rows: tuple[Row, ...], within: tuple[Row, ...], setting: Setting) -> Box:
    chosen = {id(row) for row in within}
    left = tuple(row for row in rows if id(row) not in chosen)
    return Box(minutes, within, seconds_for(within, setting), left)
