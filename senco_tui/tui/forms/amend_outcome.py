"""Amending an outcome of the plan: its words, where it starts from, what it aims at, by when."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date
from typing import TypeVar

from senco_tui.casework.casefile import CaseFile
from senco_tui.casework.change import OutcomeAmended
from senco_tui.casework.plan import Outcome
from senco_tui.casework.setting import Calendar
from senco_tui.casework.wording import remark, still_lacks, wanting_in_outcome
from senco_tui.tui.forms.sheet import WHY, Reading, typed_day
from senco_tui.tui.presenting.form import Answers, Ask, Way, Wrong

T = TypeVar("T")

STARTS, COUNTED = "where it starts today", "what will be seen or counted"
"""What is said under a start and an aim that are not there yet."""


@dataclass(frozen=True, slots=True)
class AmendOutcome:
    """One outcome as the plan has it, laid out to be changed."""

    file: CaseFile
    outcome: Outcome
    today: date
    calendar: Calendar | None = None
    first: str = "text"

    @property
    def case(self) -> str:
        """The pupil."""
        return self.file.reference

    @property
    def title(self) -> str:
        """What is being written."""
        return f"Amend outcome {self.outcome.id}"

    @property
    def about(self) -> str:
        """Whom it is about."""
        return self.file.name

    @property
    def draft(self) -> str:
        """Where half-typed words are kept."""
        return f"{self.case} plan {self.outcome.id}"

    @property
    def basis(self) -> Mapping[str, str]:
        """The plan as it was read."""
        return {"plan": self.file.plan.fingerprint} if self.file.plan else {}

    def asks(self) -> tuple[Ask, ...]:
        """One question a field, as the plan's own page shows them."""
        o = self.outcome
        return (
            Ask("text", "outcome", value=o.text, heed=remark, lacks=self._lacks),
            Ask("baseline", "from", value=o.baseline or "", hint="" if o.baseline else STARTS),
            Ask("target", "to", value=o.target or "", hint="" if o.target else COUNTED, heed=remark),
            Ask("measure", "measured by", value=o.measure or "", heed=remark),
            Ask("by", "by", Way.DAY, typed_day(o.by), hint="fri, 4 dec, 4/12, +6w, eot"),
            Ask("strategies", "strategies", Way.WORDS, "\n".join(o.strategies), "one a line", heed=remark),
            Ask("who", "who", value=o.who or ""),
            WHY,
        )

    def on(self, fresh: CaseFile) -> "AmendOutcome":
        """The same form on the file as it is now."""
        return replace(self, file=fresh)

    def made(self, answers: Answers) -> OutcomeAmended | tuple[Wrong, ...]:
        """The outcome with what was typed; fields left as they were are not touched."""
        reading = Reading(answers, self.today, self.calendar)
        after = replace(
            self.outcome,
            text=self._kept("text", reading.needed("text", "an outcome needs its words")),
            baseline=self._kept("baseline", reading.some("baseline")),
            target=self._kept("target", reading.some("target")),
            measure=self._kept("measure", reading.some("measure")),
            by=reading.day("by"),
            strategies=self._kept("strategies", reading.rows("strategies")),
            who=self._kept("who", reading.some("who")),
        )
        if reading.wrongs:
            return tuple(reading.wrongs)
        return OutcomeAmended(self.case, self.outcome, after)

    def _lacks(self, answers: Answers) -> str | None:
        """What the outcome as it is typed lacks to be measured."""
        reading = Reading(answers, self.today, self.calendar)
        typed = replace(
            self.outcome,
            baseline=reading.some("baseline"),
            target=reading.some("target"),
            measure=reading.some("measure"),
            by=reading.day("by"),
        )
        return still_lacks(wanting_in_outcome(typed))

    def _kept(self, name: str, typed: T) -> T:
        """What was typed; the field itself where only its blanks differ, so that its line is not touched."""
        now: T = getattr(self.outcome, name)
        return now if _bare(now) == _bare(typed) else typed


def _bare(value: object) -> object:
    """A value with its blanks evened out."""
    if isinstance(value, str):
        return " ".join(value.split())
    return tuple(_bare(one) for one in value) if isinstance(value, tuple) else value
