"""A problem in a file: what a person typed that cannot be understood, said so that they can mend it."""

from dataclasses import dataclass
from enum import StrEnum


class Severity(StrEnum):
    """error: could not be understood; warning: understood, but probably not meant; note: worth a look."""

    ERROR = "error"
    WARNING = "warning"
    NOTE = "note"


@dataclass(frozen=True, slots=True)
class Problem:
    """One problem. `path` is the file inside the store; line and column count from 1, 0 when the whole file.

    `case` and `document` are given where the file belongs to one; `key` is the field, dotted, entries by id;
    `nearest` is the closest word that would have been understood.
    """

    path: str
    line: int
    column: int
    severity: Severity
    sentence: str
    case: str | None = None
    document: str | None = None
    key: str | None = None
    nearest: str | None = None

    def __str__(self) -> str:
        hint = f" (did you mean “{self.nearest}”?)" if self.nearest else ""
        where = f"{self.path}:{self.line}:{self.column}" if self.line else self.path
        return f"{where}: {self.sentence}{hint}"
