"""What fits in the time there is: rows from the top, and ambers and quiet pupils never left out."""

from collections.abc import Sequence

from senco_tui.triage.row import Row

MINUTES = {"0": 3, "1": 2, "2": 2, "3": 1, "4": 2, "5": 1, "6": 2, "7": 1, "D": 1}
"""How long one row of a lane takes, as the weekly script of an hour shares it out."""

NEVER_STARVED = ("5", "6")
ALWAYS = 2
"""So many rows of the quiet and the ambers are offered however short the time."""


def fitting(rows: Sequence[Row], minutes: int) -> tuple[Row, ...]:
    """The rows that fit in `minutes`, in their order: the first on the sheet, and two that may not starve."""
    kept_back = [n for n, row in enumerate(rows) if row.lane in NEVER_STARVED][:ALWAYS]
    left = minutes - sum(MINUTES[rows[n].lane] for n in kept_back)
    chosen = set(kept_back)
    for n, row in enumerate(rows):
        if n in chosen:
            continue
        left -= MINUTES[row.lane]
        if left < 0:
            break
        chosen.add(n)
    return tuple(rows[n] for n in sorted(chosen))
