"""A day as a person types it after a verb: day first, heard as the screens hear it."""

from datetime import date

from senco_tui.casework.setting import Calendar
from senco_tui.cli.visit import wrong
from senco_tui.tui.presenting.dates import Misheard, heard


def day_meant(typed: str, today: date, calendar: Calendar | None = None) -> date:
    """The day meant by `typed`; without a year the nearest one behind us. Refuses what is no day."""
    found = heard(typed, today, calendar, back=True)
    if isinstance(found, Misheard):
        raise wrong(f"{found.sentence}; or 2026-12-04.")
    return found
