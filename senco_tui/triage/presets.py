"""What fits in the time there is: the first rows of the sheet, and always two of quiet or concern."""

from dataclasses import dataclass
from itertools import zip_longest

from senco_tui.casework.setting import Setting
from senco_tui.triage.row import LANE, Row
from senco_tui.triage.sheet import Sheet
from senco_tui.triage.thresholds import limit

STARVED = ("6", "5")
"""Lanes that would always come last, and so never; they are offered in turn, a concern first."""

TEN_MINUTES = ("0", "1")
"""Lanes a ten-minute triage takes whole, before the first chases."""


@dataclass(frozen=True, slots=True)
class Box:
    """A time box: the rows that fit, the seconds they take, and the rows left for another day."""

    minutes: int
    rows: tuple[Row, ...]
    seconds: int
    left: tuple[Row, ...]


def seconds_for(row: Row, setting: Setting) -> int:
    """The seconds a row usually takes, by its lane."""
    return limit(setting, f"seconds_{LANE[row.lane].name}")


def time_box(sheet: Sheet, setting: Setting, minutes: int) -> Box:
    """The rows that fit in so many minutes, in the sheet's own order.

    Two rows of lanes 5 and 6 are set aside first, so that ambers do not starve; the rest comes from the top.
    """
    kept = _starved(sheet, limit(setting, "never_starve"))
    taken = sum(seconds_for(row, setting) for row in kept)
    chosen = {id(row) for row in kept}
    for row in sheet.rows:
        if id(row) in chosen:
            continue
        cost = seconds_for(row, setting)
        if taken + cost > minutes * 60:
            break
        taken += cost
        chosen.add(id(row))
    return _box(minutes, sheet.rows, chosen, taken)


def ten_minutes(sheet: Sheet, setting: Setting) -> Box:
    """Now and breach whole, what could hide them, and the first three chases; however long that takes.

    Breach is never cut to fit the time. The two rows of lanes 5 and 6 are offered after it.
    """
    chases = [row for row in sheet.rows if row.lane == "3"][: limit(setting, "ten_minute_chases")]
    starved = _starved(sheet, limit(setting, "never_starve"))
    first = [row for row in sheet.rows if row.place in TEN_MINUTES]
    chosen = {id(row) for row in (*first, *chases, *starved)}
    taken = sum(seconds_for(row, setting) for row in sheet.rows if id(row) in chosen)
    return _box(10, sheet.rows, chosen, taken)


def _starved(sheet: Sheet, wanted: int) -> list[Row]:
    """So many rows of the lanes that starve, the first of each, then the second of each, and so on."""
    lanes = [[row for row in sheet.rows if row.lane == lane] for lane in STARVED]
    return [row for turn in zip_longest(*lanes) for row in turn if row is not None][:wanted]


def _box(minutes: int, rows: tuple[Row, ...], chosen: set[int], taken: int) -> Box:
    within = tuple(row for row in rows if id(row) in chosen)
    return Box(minutes, within, taken, tuple(row for row in rows if id(row) not in chosen))
