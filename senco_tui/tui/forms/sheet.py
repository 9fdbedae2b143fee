"""What every form is: questions about one pupil, and the change its answers make."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Protocol

from senco_tui.casework.casefile import CaseFile, Section
from senco_tui.casework.change import Change
from senco_tui.casework.reason import told_reason
from senco_tui.casework.setting import Calendar
from senco_tui.tui.presenting.dates import Misheard, heard
from senco_tui.tui.presenting.form import Answers, Ask, Wrong

WHY = Ask(
    "why",
    "why",
    hint="one line, or none; may add ; source: ; agreed: ; decision:",
    tell=told_reason,
)
"""The last question of every form."""


class Sheet(Protocol):
    """One form. `basis` holds the fingerprints of the documents as they were read when it was opened."""

    @property
    def file(self) -> CaseFile:
        """The case file as it was read when the form was opened."""
        ...

    @property
    def case(self) -> str | None:
        """The pupil; None where the record is the setting's own."""
        ...

    @property
    def title(self) -> str: ...
    @property
    def about(self) -> str: ...
    @property
    def draft(self) -> str:
        """The name half-typed words are kept under."""
        ...

    @property
    def first(self) -> str:
        """The question the keys go to first."""
        ...

    @property
    def basis(self) -> Mapping[str, str]: ...
    def asks(self) -> tuple[Ask, ...]: ...
    def on(self, fresh: CaseFile) -> "Sheet":
        """The same form on the file as it is now."""
        ...

    def made(self, answers: Answers) -> Change | tuple[Wrong, ...]:
        """The change the answers mean, or what is wrong with them."""
        ...


class Reading:
    """Reads answers and gathers what is wrong with them."""

    def __init__(self, answers: Answers, today: date, calendar: Calendar | None) -> None:
        self._answers = answers
        self.today = today
        self.calendar = calendar
        self.wrongs: list[Wrong] = []

    def text(self, name: str) -> str:
        """The words of an answer."""
        return self._answers.get(name, "").strip()

    def some(self, name: str) -> str | None:
        """The words, None where there are none."""
        return self.text(name) or None

    def needed(self, name: str, sentence: str) -> str:
        """The words; none at all is wrong."""
        if not self.text(name):
            self.wrongs.append(Wrong(name, sentence))
        return self.text(name)

    def day(self, name: str, *, back: bool = False) -> date | None:
        """The day typed; None where nothing was typed or it is no day."""
        if not self.text(name):
            return None
        found = heard(self.text(name), self.today, self.calendar, back=back)
        if isinstance(found, Misheard):
            self.wrongs.append(Wrong(name, found.sentence))
            return None
        return found

    def happened(self, name: str) -> date:
        """The day something happened: typed, and not ahead of today."""
        if not self.text(name):
            self.wrongs.append(Wrong(name, "on which day? today, fri, 4/12"))
        day = self.day(name, back=True) or self.today
        if day > self.today:
            self.wrongs.append(Wrong(name, "that day is still to come; what is written here has happened"))
        return day

    def rows(self, name: str) -> tuple[str, ...]:
        """One entry a line, bullets and blank lines left out."""
        rows = (
            row.strip().removeprefix("- ").removeprefix("• ").strip() for row in self.text(name).split("\n")
        )
        return tuple(row for row in rows if row)

    def names(self, name: str) -> tuple[str, ...]:
        """Entries between commas."""
        return tuple(one.strip() for one in self.text(name).split(",") if one.strip())


def typed_day(day: date | None) -> str:
    """A day as it stands in a box, ready to be heard again: `4 Dec 2026`."""
    return f"{day.day} {day:%b %Y}" if day else ""


def sections(*pairs: tuple[str, str]) -> tuple[Section, ...]:
    """The sections that hold words."""
    return tuple(Section(title, text.strip()) for title, text in pairs if text.strip())


def next_free(folder: str, day: date, taken: Sequence[str]) -> str:
    """The next free name of the day: `notes/2026-11-03-2`."""
    names, number = set(taken), 1
    while f"{folder}/{day.isoformat()}-{number}" in names:
        number += 1
    return f"{folder}/{day.isoformat()}-{number}"
