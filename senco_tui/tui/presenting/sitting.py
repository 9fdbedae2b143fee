"""A triage under way, in words: how far, how long yet, and what waits from an earlier hour."""

from senco_tui.triage.sitting import Sitting


def progress_words(sitting: Sitting, done: int) -> str:
    """`7 of 23, 14 min left`; in ten minutes, that nothing else is offered."""
    time = f"{sitting.left} min left" if sitting.left else "time is up"
    only = "breach and 3 chases only: " if sitting.short else ""
    return f"{only}{done} of {len(sitting.turns)}, {time}"


def offer_words(sitting: Sitting, done: int) -> str:
    """What may be gone on with: `Triage of this morning: 7 of 23 done. T goes on`."""
    return f"Triage of this {part_of_day(sitting.began)}: {done} of {len(sitting.turns)} done. T goes on"


def dropped_words(sitting: Sitting) -> str:
    """What is said of a sitting of another day."""
    return f"The triage of {sitting.on.day} {sitting.on:%b} was left unsigned; what it recorded stands"


def only_words() -> str:
    """What ten minutes offer."""
    return "ten minutes: breach, three chases, nothing else; S signs off"


def part_of_day(moment: str) -> str:
    """Morning, afternoon or evening of a moment in ISO text."""
    hour = moment[11:13]
    if not hour.isdigit():
        return "day"
    return "morning" if hour < "12" else "afternoon" if hour < "18" else "evening"
