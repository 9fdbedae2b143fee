"""What changed since the last triage, in one sentence: how many pupils, and of how many it is unread."""

from datetime import date, datetime

from senco_tui.casework.kind_words import wording
from senco_tui.casework.spoken import counted
from senco_tui.casework.vocabulary import SettingKind


def since_words(
    when: datetime | None,
    cases: int,
    acts: int,
    unread: int,
    today: date,
    *,
    full: bool = False,
    kind: SettingKind | None = None,
) -> str:
    """`since 10 Nov: 12 pupils changed (5 unread)`.

    Args:
        when: The last sign-off, None where there was none.
        cases: Pupils whose files changed since.
        acts: What was recorded since, for pupils or not.
        unread: Pupils of whom someone else's change has not been seen.
        today: The day, by which a year goes without saying.
        full: Whether there may be more than was counted.
        kind: The kind of setting, which decides what the pupils are called.
    """
    if when is None:
        return "no triage signed off yet"
    day = when.date()
    shown = f"{day.day} {day:%b}" + ("" if day.year == today.year else f" {day.year}")
    if not acts:
        return f"nothing recorded since the triage of {shown}"
    more = " or more" if full else ""
    if not cases:
        return f"since {shown}: {counted(acts, 'act')}{more}"
    new = f" ({unread} unread)" if unread else ""
    return f"since {shown}: {wording(kind).counted(cases)}{more} changed{new}"
