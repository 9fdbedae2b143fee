"""One thing looked at by a check-up: how it is, and the one command that mends it."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Finding:
    """What was found. `name` is one word or two; `mend` the command to type where it is not well, or None.

    `safe` says that the check-up can mend it by itself without touching anyone's words.
    """

    name: str
    well: bool
    sentence: str
    mend: str | None = None
    safe: bool = False
