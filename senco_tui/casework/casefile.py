"""One pupil's case file: every document of it as filed, and the questions asked of it most."""

from dataclasses import dataclass
from datetime import date
from typing import Generic, TypeVar

from senco_tui.casework.arrangements import Adjustments, Arrangements
from senco_tui.casework.attention import Attention
from senco_tui.casework.ehc import AnnualReview, Ehc
from senco_tui.casework.kind_words import YOUNG_PERSON, holds_own_rights
from senco_tui.casework.plan import Plan, Profile
from senco_tui.casework.pupil import Pupil
from senco_tui.casework.record import Contact, Note, Request, Review
from senco_tui.casework.risk import RiskPlan
from senco_tui.casework.transition import Transition
from senco_tui.casework.vocabulary import NoteKind, Status

T = TypeVar("T", covariant=True)


@dataclass(frozen=True, slots=True)
class Section:
    """A heading of a document's body and the prose under it, as Markdown; words before any have ''."""

    title: str
    text: str


@dataclass(frozen=True, slots=True)
class Filed(Generic[T]):
    """One document as it lies in the cabinet.

    `name` is its path inside the case folder without its ending (`plan`, `reviews/2026-11-14`);
    `fingerprint` is the git blob id of its bytes; `words` is empty where only heads were read.
    """

    name: str
    value: T
    fingerprint: str
    words: tuple[Section, ...] = ()


@dataclass(frozen=True, slots=True)
class CaseFile:
    """A pupil's file. A document that cannot be understood is None and named in `broken`.

    Lists are oldest first. `broken` holds document names; the problems themselves travel beside it.
    """

    reference: str
    pupil: Filed[Pupil] | None = None
    profile: Filed[Profile] | None = None
    plan: Filed[Plan] | None = None
    reviews: tuple[Filed[Review], ...] = ()
    contacts: tuple[Filed[Contact], ...] = ()
    notes: tuple[Filed[Note], ...] = ()
    requests: tuple[Filed[Request], ...] = ()
    ehc: Filed[Ehc] | None = None
    annual_reviews: tuple[Filed[AnnualReview], ...] = ()
    attention: Filed[Attention] | None = None
    broken: tuple[str, ...] = ()
    arrangements: Filed[Arrangements] | None = None
    adjustments: Filed[Adjustments] | None = None
    risk: Filed[RiskPlan] | None = None
    transition: Filed[Transition] | None = None

    @property
    def listed_name(self) -> str:
        """Surname first; the reference where the name cannot be read."""
        return self.pupil.value.listed_name if self.pupil else self.reference

    @property
    def name(self) -> str:
        """The name as spoken; the reference where it cannot be read."""
        return self.pupil.value.name if self.pupil else self.reference

    def status_on(self, day: date) -> Status | None:
        """The census code on `day`; None where the case file cannot be read."""
        return self.pupil.value.status_on(day) if self.pupil else None

    def last_entry(self, day: date) -> date | None:
        """The latest day up to `day` on which anything is recorded to have happened."""
        return max((d for d in self._event_days() if d <= day), default=None)

    def last_family_contact(self, day: date) -> date | None:
        """The latest day up to `day` on which the family was spoken with or came to a review.

        Where the rights are the young person's own, a word with them is what counts as much.
        """
        own = self.pupil is not None and holds_own_rights(self.pupil.value, day)
        told = (c.value for c in self.contacts)
        days = [c.happened for c in told if c.with_family or (own and YOUNG_PERSON in c.present)]
        days += [r.value.happened for r in self.reviews if self._met(r.value, own=own)]
        return max((d for d in days if d <= day), default=None)

    def last_pupil_voice(self, day: date) -> date | None:
        """The latest day up to `day` on which the pupil's own view was heard."""
        days = [n.value.happened for n in self.notes if n.value.kind is NoteKind.PUPIL_VOICE]
        days += [r.value.happened for r in self.reviews if r.value.with_learner]
        return max((d for d in days if d <= day), default=None)

    @staticmethod
    def _met(review: Review, *, own: bool) -> bool:
        return review.with_family or (own and review.with_learner)

    def _event_days(self) -> list[date]:
        days = [r.value.happened for r in self.reviews]
        days += [c.value.happened for c in self.contacts]
        days += [n.value.happened for n in self.notes]
        days += [e.on for r in self.requests for e in r.value.entries]
        days += [r.value.met for r in self.annual_reviews if r.value.met]
        return days
