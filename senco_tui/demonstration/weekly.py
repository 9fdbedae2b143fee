"""The week's end: triage signed off, with its tag."""

from collections.abc import Iterator
from datetime import date

from senco_tui.casework.spoken import counted
from senco_tui.demonstration.act import Act
from senco_tui.demonstration.chance import falls, whole
from senco_tui.demonstration.colleagues import Signers
from senco_tui.demonstration.times import Times

WEEKS = 62
"""For how many school weeks triage has been signed off: since the school took to doing it weekly."""
LAST = 99
"""A sign-off is the last act of its day."""


def sign_offs(times: Times, who: Signers) -> Iterator[Act]:
    """One act, and a tag, for nearly every school week before this one; it changes no file."""
    this = times.today.isocalendar()[:2]
    ends: dict[tuple[int, int], date] = {}
    place = times.days.place(times.today)
    for back in range(WEEKS * 5):
        day = times.days.at(place - back)
        ends.setdefault(day.isocalendar()[:2], day)
    for (year, week), day in sorted(ends.items()):
        seed = f"triage {(year * 53 + week) % 97}"
        if (year, week) == this or day < times.start or falls(seed, 0.06):
            continue
        waiting, slipped = whole(f"{seed} waiting", 4, 12), whole(f"{seed} slipped", 0, 4)
        rows = f"{counted(whole(seed, 9, 27), 'row')} done, {waiting} waiting, {slipped} slipped"
        tag = (f"triage/{year}-W{week:02d}",)
        sentence = f"week {week} signed off; {rows}"
        yield Act(day, LAST, who.senco, None, "triage", "triage-signed-off", sentence, {}, tags=tag)
