"""Today, the school's days, and the day on which the school began to keep its files here."""

from dataclasses import dataclass
from datetime import date

from senco_tui.demonstration.school_days import SchoolDays
from senco_tui.demonstration.shift import Shift

STARTED = date(2023, 9, 6)
"""The day the store began, told from the anchor day: three years of history."""


@dataclass(frozen=True, slots=True)
class Times:
    """What every part of the past asks of time."""

    today: date
    days: SchoolDays
    start: date

    def recorded(self, day: date, lag: int = 0) -> date:
        """The school day on which something of `day` was written down, `lag` later; never after today."""
        on = self.days.on_or_after(day)
        on = self.days.step(on, lag) if lag else on
        return on if on <= self.today else max(day, self.days.on_or_before(self.today))

    def later(self, day: date, count: int) -> date:
        """So many school days after `day`, as a school day, whether past or ahead."""
        return self.days.step(self.days.on_or_after(day), count)

    def span(self, since: date, until: date) -> int:
        """School days from one to the other."""
        return self.days.between(since, until)


def times_of(shift: Shift) -> Times:
    """The times of the story that ends on the shift's day."""
    return Times(shift.today, shift.days, shift.by_school_days(STARTED))
