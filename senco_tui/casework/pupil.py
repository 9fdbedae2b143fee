"""The pupil: who they are, their status and needs over time, and the people around them (`casefile.md`)."""

from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from senco_tui.casework.sharing import Shared
from senco_tui.casework.vocabulary import Confidentiality, Flag, NeedType, Status


@dataclass(frozen=True, slots=True)
class StatusSpell:
    """One unbroken time at one census code; `until` is the last day, None while it lasts."""

    code: Status
    since: date
    until: date | None = None
    reason: str | None = None


@dataclass(frozen=True, slots=True)
class Need:
    """One type of need; rank 1 is primary, 2 secondary. A need wants no diagnosis."""

    code: NeedType
    rank: int
    since: date | None = None
    until: date | None = None
    evidence: str | None = None
    diagnosed: date | None = None
    diagnosed_by: str | None = None


@dataclass(frozen=True, slots=True)
class Person:
    """Someone who matters to the pupil: family, or a professional outside the setting."""

    name: str
    relation: str
    parental_responsibility: bool = False
    channel: str | None = None
    phone: str | None = None
    email: str | None = None


@dataclass(frozen=True, slots=True)
class PartTime:
    """A part-time timetable: agreed with the family, for a stated time, and reviewed."""

    since: date
    until: date | None = None
    consent: date | None = None
    hours: Decimal | None = None


@dataclass(frozen=True, slots=True)
class Concern:
    """An "amber": a worry about a pupil who is not on the register, with a date to decide by."""

    raised: date | None = None
    raised_by: str | None = None
    seen: str | None = None
    area: NeedType | None = None
    tried: str | None = None
    parents_told: date | None = None
    decide_by: date | None = None
    decided: date | None = None
    decision: str | None = None
    reason: str | None = None
    source: str | None = None


@dataclass(frozen=True, slots=True)
class Pupil:
    """The head of a case file. Dates that are unknown are None; triage says so aloud."""

    name: str
    legal_name: str | None = None
    pronouns: str | None = None
    born: date | None = None
    year: str | None = None
    class_group: str | None = None
    upn: str | None = None
    uln: str | None = None
    admitted: date | None = None
    left: date | None = None
    left_to: str | None = None
    records_sent: date | None = None
    status: tuple[StatusSpell, ...] = ()
    local_status: str | None = None
    needs: tuple[Need, ...] = ()
    flags: tuple[Flag, ...] = ()
    home_language: str | None = None
    interpreter: bool = False
    attendance: Decimal | None = None
    suspensions: tuple[date, ...] = ()
    missing_education: date | None = None
    part_time: PartTime | None = None
    safeguarding: str | None = None
    medical_plan_expires: date | None = None
    medical_plan: str | None = None
    decision_maker: str | None = None
    key_person: str | None = None
    people: tuple[Person, ...] = ()
    concern: Concern | None = None
    shared: tuple[Shared, ...] = ()
    confidentiality: Confidentiality = Confidentiality.STANDARD

    @property
    def surname(self) -> str:
        """The last word of the name, which lists sort by."""
        return self.name.split()[-1] if self.name.split() else ""

    @property
    def listed_name(self) -> str:
        """The name as a list shows it, surname first: `Okafor, Ada`."""
        words = self.name.split()
        return f"{words[-1]}, {' '.join(words[:-1])}" if len(words) > 1 else self.name

    def status_on(self, day: date) -> Status:
        """The census code that stands on `day`: the latest spell that covers it, `N` where none does."""
        standing = [s for s in self.status if s.since <= day and (s.until is None or day <= s.until)]
        return max(standing, key=lambda s: s.since).code if standing else Status.NONE

    def needs_on(self, day: date) -> tuple[Need, ...]:
        """The needs that stand on `day`, primary first."""
        standing = (
            n
            for n in self.needs
            if (n.since is None or n.since <= day) and (n.until is None or day <= n.until)
        )
        return tuple(sorted(standing, key=lambda n: n.rank))

    def chronological_year(self, day: date) -> str | None:
        """The year the pupil would be in by age on `day`: `N2`, `R`, `5`; None without a date of birth.

        It goes by the age on 31 August before the academic year, less four; the year counts R as 0.
        """
        if self.born is None:
            return None
        starts = day.year if day.month >= 9 else day.year - 1
        had = (self.born.month, self.born.day) <= (8, 31)
        year = starts - self.born.year - (0 if had else 1) - 4
        early = {0: "R", -1: "N2", -2: "N1", -3: "E2", -4: "E1"}
        return early.get(year, str(year)) if -4 <= year <= 14 else None

    def has_left(self, day: date) -> bool:
        """Say whether the pupil's last day lies before `day`."""
        return self.left is not None and self.left < day

    def is_on_roll(self, day: date) -> bool:
        """Say whether the pupil has come by `day` and has not left; who has no date of coming has come."""
        return (self.admitted is None or self.admitted <= day) and not self.has_left(day)

    def is_amber(self, day: date) -> bool:
        """Say whether an undecided concern stands about a pupil who is not on the register."""
        on_register = self.status_on(day) in (Status.SUPPORT, Status.EHC)
        return (
            self.concern is not None
            and self.concern.decided is None
            and not on_register
            and not self.has_left(day)
        )
