"""Whether a clock's last safe start has come, and the words for it; closing and ahead both say them."""

from senco_tui.casework.spoken import counted
from senco_tui.casework.vocabulary import Force, Side
from senco_tui.clocks.clock import Clock, Standing, days_late, days_left, days_past_start
from senco_tui.triage.acting import act_of
from senco_tui.triage.glance import Glance
from senco_tui.triage.row import WIDTH
from senco_tui.triage.spoken import short_day

BINDING = (Force.MUST, Force.SHOULD, Force.DERIVED, Force.GRANT)
"""How strongly a date of ours must bind for its passing to be a breach; others are late, and no more."""

RUNNING = (Standing.RUNNING, Standing.START_NOW, Standing.DUE)


def is_closing(at: Glance, clock: Clock, stands: Standing) -> bool:
    """Say whether the clock's last safe start has come or is near; without a calendar, its date."""
    if stands not in RUNNING:
        return False
    if clock.start_by is not None:
        return at.within(clock.start_by, at.limit("closing_within"))
    left = days_left(clock, at.today)
    ours = clock.side is Side.SCHOOL and clock.practical is None
    return ours and left is not None and left <= at.limit("closing_within_no_calendar")


def start_words(at: Glance, clock: Clock) -> str:
    """`transfer plan due 15 Feb: ask advice by 27 Nov`, or how long ago the safe start was."""
    late = days_late(clock, at.today)
    due = short_day(clock.due, at.today) if clock.due else ""
    if late:
        return f"{clock.words} {counted(late, 'day')} late (due {due})"
    if clock.start_by is None or clock.start_by == clock.last_day:
        return f"{clock.words} due {due}"
    start = short_day(clock.start_by, at.today)
    if days_past_start(clock, at.today) > 0:
        longer = f"{clock.words} due {due}: start was due {start}"
        return longer if len(longer) <= WIDTH else f"{clock.words} due {due}: start now"
    return f"{clock.words} due {due}: {act_of(clock.rule).by} {start}"


def detail_of(clock: Clock) -> str:
    """What tells a clock's row apart from another of the same reason."""
    return f"{clock.rule}:{clock.subject}" if clock.subject else clock.rule
