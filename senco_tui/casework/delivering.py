"""A session written down: what was given and who was there, or that it was not given and why."""

from collections.abc import Sequence
from dataclasses import dataclass

from senco_tui.casework.edit import Amended, Edit, Filing, Put, Written
from senco_tui.casework.provision import Absence, Delivery, Provision
from senco_tui.casework.spoken import counted


@dataclass(frozen=True, slots=True)
class SessionTallied:
    """One session of a provision; `before` is what its file said, None where there was none."""

    filed_as: str
    delivery: Delivery
    before: Delivery | None = None
    case: str | None = None
    name: str = "session-tallied"

    @property
    def document(self) -> str:
        """The delivery's own name, which says the provision and the day."""
        return self.filed_as

    def sentence(self) -> str:
        """How long and for how many; never for whom, nor why not."""
        if not self.delivery.minutes:
            return "session not given"
        away = f", {len(self.delivery.absent)} away" if self.delivery.absent else ""
        there = f"{len(self.delivery.present)} there"
        return f"session of {counted(self.delivery.minutes, 'minute')} given, {there}{away}"

    def filings(self) -> tuple[Filing, ...]:
        """A new file; where there is one, only the fields that differ."""
        if self.before is None:
            return (Written(self.filed_as, self.delivery),)
        edits: list[Edit] = []
        for field in ("minutes", "led_by", "present", "absent"):
            now = getattr(self.delivery, field)
            if now != getattr(self.before, field):
                edits.append(Put((field,), now or (None if field != "minutes" else 0)))
        return (Amended(self.filed_as, tuple(edits)),)


def given(provision: Provision, before: Delivery, away: Sequence[Absence] = ()) -> Delivery:
    """The session given, with everyone there but those who were away."""
    gone = {absence.pupil for absence in away}
    there = tuple(pupil for pupil in _everyone(provision, before) if pupil not in gone)
    minutes = before.minutes or provision.minutes or 0
    return Delivery(before.happened, minutes, before.led_by or provision.lead, there, tuple(away))


def not_given(provision: Provision, before: Delivery, why: str) -> Delivery:
    """The session that did not take place: no minutes, and everyone away for that reason."""
    away = tuple(Absence(pupil, why or None) for pupil in _everyone(provision, before))
    return Delivery(before.happened, 0, before.led_by or provision.lead, (), away)


def _everyone(provision: Provision, before: Delivery) -> tuple[str, ...]:
    """Who was meant to be there: those the file names already, else those in the provision."""
    named = (*before.present, *(absence.pupil for absence in before.absent))
    return tuple(sorted(named)) if named else provision.pupils
