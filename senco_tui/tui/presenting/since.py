"""What changed since the last triage, in one sentence: how many pupils, by whom."""

from datetime import date, datetime
from typing import Protocol


class SignedOff(Protocol):
    """What the desk says of the time since the last sign-off."""

    @property
    def when(self) -> datetime | None:
        """When the last triage was signed off."""
        ...

    @property
    def cases(self) -> tuple[str, ...]:
        """The pupils whose files changed."""
        ...

    @property
    def authors(self) -> tuple[str, ...]:
        """Who changed them."""
        ...

    @property
    def revisions(self) -> int:
        """How many acts were recorded."""
        ...


def since_words(since: SignedOff, today: date, named: bool) -> str:
    """`since Tue 10 Nov: 12 pupils changed, by Ruth Ames and 2 others`; who only where staff are several."""
    if since.when is None:
        return "no triage signed off yet"
    day = since.when.date()
    shown = f"{day:%a} {day.day} {day:%b}" + ("" if day.year == today.year else f" {day.year}")
    if not since.revisions:
        return f"nothing recorded since the triage of {shown}"
    count = len(since.cases)
    changed = f"{count} pupil{'' if count == 1 else 's'} changed" if count else f"{since.revisions} acts"
    return f"since {shown}: {changed}" + (f", by {_names(since.authors)}" if named else "")


def _names(authors: tuple[str, ...]) -> str:
    first, *others = authors
    return first if not others else f"{first} and {len(others)} other{'' if len(others) == 1 else 's'}"
