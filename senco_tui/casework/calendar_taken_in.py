"""The change that takes a calendar file into the setting's own calendar: one act, said in numbers."""

from dataclasses import dataclass

from senco_tui.casework.difference import difference, in_one_sentence
from senco_tui.casework.edit import Add, Amended, Edit, Filing, Put, Written
from senco_tui.casework.setting import Calendar
from senco_tui.casework.spoken import counted

DOCUMENT = "setting/calendar"


@dataclass(frozen=True, slots=True)
class CalendarTakenIn:
    """The calendar before, None where there was no file, and after."""

    before: Calendar | None
    after: Calendar
    case: None = None
    document: str = DOCUMENT
    name: str = "calendar-taken-in"

    def sentence(self) -> str:
        """How many terms and closures came, or what little changed."""
        was = self.before or Calendar()
        came = [
            counted(len(set(now) - set(old)), noun)
            for old, now, noun in (
                (was.terms, self.after.terms, "term"),
                (was.closures, self.after.closures, "closure"),
            )
            if set(now) - set(old)
        ]
        if len(came) == 1 and came[0].startswith("1 "):
            return in_one_sentence(difference(was, self.after))
        return f"{' and '.join(came) or 'nothing'} taken in from a calendar file"

    def filings(self) -> tuple[Filing, ...]:
        """What is new at the end of its list; a list in which something moved, whole."""
        if self.before is None:
            return (Written(DOCUMENT, self.after),)
        edits: list[Edit] = []
        for field in ("terms", "closures"):
            was, now = getattr(self.before, field), getattr(self.after, field)
            if now[: len(was)] == was:
                edits += [Add((field,), one) for one in now[len(was) :]]
            elif now != was:
                edits.append(Put((field,), now))
        return (Amended(DOCUMENT, tuple(edits)),)
