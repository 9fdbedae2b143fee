"""What fits in the time there is: the first rows of the sheet, and always two of quiet or concern."""

from dataclasses import dataclass

from senco_tui.casework.setting import Setting
from senco_tui.triage.row import Row
from senco_tui.triage.sheet import Sheet
from senco_tui.triage.thresholds import limit

STARVED = ("5", "6")
"""Lanes that would always come last, and so never."""

TEN_MINUTES = ("0", "1")
"""Lanes a ten-minute triage takes whole, before the first chases."""


@dataclass(frozen=True, slots=True)
class Box:
    """A time box: the rows that fit, the minutes they take, and the rows left for another day."""

    minutes: int
    rows: tuple[Row, ...]
    taken: int
    left: tuple[Row, ...]


def minutes_for(row: Row, setting: Setting) -> int:
    """The minutes a row usually takes, by its lane; its pupil's other reasons are settled with it."""
    return limit(setting, f"minutes_{row.lane}")


def time_box(sheet: Sheet, setting: Setting, minutes: int) -> Box:
    """The rows that fit in so many minutes, in the sheet's own order.

    Two rows of lanes 5 and 6 are set aside first, so that ambers do not starve; the rest comes from the top.
    """
    kept = [row for row in sheet.rows if row.lane in STARVED][: limit(setting, "never_starve")]
    taken = sum(minutes_for(row, setting) for row in kept)
    chosen = {id(row) for row in kept}
    for row in sheet.rows:
        if id(row) in chosen:
            continue
        cost = minutes_for(row, setting)
        if taken + cost > minutes:
            break
        taken += cost
        chosen.add(id(row))
    return _box(minutes, sheet.rows, chosen, taken)


def ten_minutes(sheet: Sheet, setting: Setting) -> Box:
    """Now and breach whole, what could hide them, and the first three chases; however long that takes.

    Breach is never cut to fit the time. The two rows of lanes 5 and 6 are offered after it.
    """
    chases = [row for row in sheet.rows if row.lane == "3"][: limit(setting, "ten_minute_chases")]
    starved = [row for row in sheet.rows if row.lane in STARVED][: limit(setting, "never_starve")]
    first = [row for row in sheet.rows if row.place in TEN_MINUTES]
    chosen = {id(row) for row in (*first, *chases, *starved)}
    taken = sum(minutes_for(row, setting) for row in sheet.rows if id(row) in chosen)
    return _box(10, sheet.rows, chosen, taken)


def _box(minutes: int, rows: tuple[Row, ...], chosen: set[int], taken: int) -> Box:
    within = tuple(row for row in rows if id(row) in chosen)
    return Box(minutes, within, taken, tuple(row for row in rows if id(row) not in chosen))
