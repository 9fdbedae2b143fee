"""With whom a record was shared, and when; every record about a pupil may say so."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Shared:
    """One sharing: with whom, by role or name, on which day, and what of it where it was not the whole."""

    whom: str
    on: date
    what: str | None = None
