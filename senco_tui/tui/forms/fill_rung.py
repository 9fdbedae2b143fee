"""Writing down when a step of the EHC process was reached: one day, today unless another is typed."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date

from senco_tui.casework.casefile import CaseFile, Filed
from senco_tui.casework.ehc import AnnualReview, Ehc
from senco_tui.casework.rung_filled import RungFilled
from senco_tui.casework.setting import Calendar
from senco_tui.clocks.rungs import Step
from senco_tui.tui.forms.sheet import WHY, Reading
from senco_tui.tui.presenting.form import Answers, Ask, Way, Wrong


@dataclass(frozen=True, slots=True)
class FillRung:
    """One rung that has no day yet."""

    file: CaseFile
    step: Step
    today: date
    calendar: Calendar | None = None
    first: str = "day"

    @property
    def case(self) -> str:
        """The pupil."""
        return self.file.reference

    @property
    def title(self) -> str:
        """Which step."""
        return self.step.words[:1].upper() + self.step.words[1:]

    @property
    def about(self) -> str:
        """Whom it is about."""
        return self.file.name

    @property
    def draft(self) -> str:
        """Where half-typed words are kept."""
        return f"{self.case} {self.step.document} {self.step.field}"

    @property
    def basis(self) -> Mapping[str, str]:
        """The document as it was read."""
        filed = document_of(self.file, self.step)
        return {filed.name: filed.fingerprint} if filed else {}

    @property
    def _may_lie_ahead(self) -> bool:
        """Only a meeting is written down before it takes place."""
        return self.step.field == "meeting"

    def asks(self) -> tuple[Ask, ...]:
        """The day, and why."""
        if self._may_lie_ahead:
            return (Ask("day", "on", Way.DAY, hint="fri, 4 dec, +6w"), WHY)
        return (Ask("day", "on", Way.DAY, "today", back=True), WHY)

    def on(self, fresh: CaseFile) -> "FillRung":
        """The same form on the file as it is now."""
        return replace(self, file=fresh)

    def made(self, answers: Answers) -> RungFilled | tuple[Wrong, ...]:
        """The one field."""
        reading = Reading(answers, self.today, self.calendar)
        day = reading.day("day") if self._may_lie_ahead else reading.happened("day")
        if day is None and not reading.wrongs:
            reading.wrongs.append(Wrong("day", "on which day? fri, 4 dec, +6w"))
        filed = document_of(self.file, self.step)
        if filed is None or self.step.field is None:
            reading.wrongs.append(Wrong("day", "the file this step stands in is not there any more"))
        if reading.wrongs or day is None or filed is None or self.step.field is None:
            return tuple(reading.wrongs)
        return RungFilled(self.case, filed.name, filed.value, self.step.field, day)


def document_of(file: CaseFile, step: Step) -> Filed[Ehc] | Filed[AnnualReview] | None:
    """The document the step's day is written in."""
    if step.document == "ehc":
        return file.ehc
    return next((review for review in file.annual_reviews if review.name == step.document), None)
