"""A new case file on a page of fields: who the pupil is, then their status or the concern about them."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date

from senco_tui.casework.case_begun import CaseBegun
from senco_tui.casework.casefile import CaseFile, Section
from senco_tui.casework.caseload import Caseload
from senco_tui.casework.change import Change
from senco_tui.casework.pupil import Concern, Pupil, StatusSpell
from senco_tui.casework.setting import Calendar
from senco_tui.tui.forms.record_asks import Entry, Known
from senco_tui.tui.forms.sheet import WHY, Reading
from senco_tui.tui.presenting.form import Answers, Ask, Wrong

WHO = ("name", "born", "year", "class_group")
RAISED = ("raised", "raised_by", "seen", "area", "tried", "parents_told", "decide_by")
STANDS = ("code", "since", "reason")


@dataclass(frozen=True, slots=True)
class BeginCase:
    """One new file under `reference`; `begun` is what the template begins it with, a concern or a status."""

    reference: str
    begun: Pupil
    words: tuple[Section, ...]
    caseload: Caseload
    today: date
    calendar: Calendar | None = None
    known: Known = field(default_factory=dict)
    first: str = "its name"

    @property
    def file(self) -> CaseFile:
        """The file as it is now: empty."""
        return CaseFile(self.reference)

    @property
    def case(self) -> str:
        """The reference expected."""
        return self.reference

    @property
    def title(self) -> str:
        """What is being written."""
        return "A new concern" if self.begun.concern else "A new case file"

    @property
    def about(self) -> str:
        """Under which reference."""
        return self.reference

    @property
    def draft(self) -> str:
        """Where half-typed words are kept; a reference is not theirs before it is recorded."""
        return "new concern" if self.begun.concern else "new case file"

    @property
    def basis(self) -> Mapping[str, str]:
        """Nothing is there yet."""
        return {}

    def _who(self) -> Entry:
        return Entry(Pupil, None, self.known, WHO)

    def _more(self) -> Entry | None:
        """The concern, else the first status; neither where the template has neither."""
        if self.begun.concern:
            return Entry(Concern, self.begun.concern, self.known, RAISED)
        return Entry(StatusSpell, self.begun.status[0], self.known, STANDS) if self.begun.status else None

    def asks(self) -> tuple[Ask, ...]:
        """Who it is, what stands, and why."""
        more = self._more()
        return (*self._who().asks(), *(more.asks() if more else ()), WHY)

    def on(self, fresh: CaseFile) -> "BeginCase":
        """The same form: nothing of anybody's can be in its way."""
        return self

    def made(self, answers: Answers) -> Change | tuple[Wrong, ...]:
        """The new file, unless it is of someone who has one."""
        reading = Reading(answers, self.today, self.calendar)
        who, more = self._who().read(reading), self._more()
        told = more.read(reading) if more else None
        if not reading.wrongs and (has := self._there(who)):
            reading.wrongs.append(Wrong("its name", f"{has} is of that name and day of birth already"))
        if reading.wrongs:
            return tuple(reading.wrongs)
        pupil = replace(self.begun, **{name: getattr(who, name) for name in WHO})
        if isinstance(told, Concern):
            pupil = replace(pupil, concern=told)
        elif isinstance(told, StatusSpell):
            pupil = replace(pupil, status=(told, *self.begun.status[1:]))
        return CaseBegun(self.reference, pupil, self.today, self.words)

    def _there(self, who: Pupil) -> str | None:
        """The reference of a file with the same name and day of birth."""
        name = " ".join(who.name.casefold().split())
        return next(
            (
                c.reference
                for c in self.caseload.cases
                if c.pupil
                and who.born is not None
                and c.pupil.value.born == who.born
                and " ".join(c.pupil.value.name.casefold().split()) == name
            ),
            None,
        )
