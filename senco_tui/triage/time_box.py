"""What fits in so many minutes: rows from the top, and always two of the lanes that would starve."""

from collections.abc import Sequence
from itertools import zip_longest

from senco_tui.casework.setting import Setting
from senco_tui.casework.thresholds import limit
from senco_tui.triage.row import LANE, Row

STARVED = ("6", "5")
"""Lanes that would always come last, and so never; they are offered in turn, a concern first."""

NO_SETTING = Setting()


def fitting(rows: Sequence[Row], minutes: int, setting: Setting = NO_SETTING) -> tuple[Row, ...]:
    """The rows that fit in `minutes`, in their own order.

    Two rows of lanes 5 and 6 are set aside first, however short the time; the rest comes from the top, until
    the first that does not fit. `setting` holds the school's own pace, the usual one where it has none.
    """
    kept = never_starving(rows, setting)
    left = minutes * 60 - seconds_for(kept, setting)
    chosen = {id(row) for row in kept}
    for row in rows:
        if id(row) in chosen:
            continue
        left -= seconds_for((row,), setting)
        if left < 0:
            break
        chosen.add(id(row))
    return tuple(row for row in rows if id(row) in chosen)


def seconds_for(rows: Sequence[Row], setting: Setting = NO_SETTING) -> int:
    """The seconds those rows usually take, by their lanes."""
    return sum(limit(setting, f"seconds_{LANE[row.lane].name}") for row in rows)


def never_starving(rows: Sequence[Row], setting: Setting = NO_SETTING) -> tuple[Row, ...]:
    """The rows offered whatever the time: the first of each lane that starves, then the second of each."""
    lanes = [[row for row in rows if row.lane == lane] for lane in STARVED]
    in_turn = [row for turn in zip_longest(*lanes) for row in turn if row is not None]
    return tuple(in_turn[: limit(setting, "never_starve")])
