"""The records that gather round a plan: reviews, contacts, notes and requests, one file each."""

from dataclasses import dataclass
from datetime import date

from senco_tui.casework.kind_words import WORDING
from senco_tui.casework.sharing import Shared
from senco_tui.casework.vocabulary import Act, Channel, Confidentiality, Met, NextStep, NoteKind, RequestKind


@dataclass(frozen=True, slots=True)
class Judgement:
    """How one outcome stood at a review, with its words as they were that day; scale is -2 to +2."""

    id: str
    text: str
    met: Met
    scale: int | None = None
    evidence: str | None = None


FAMILY = frozenset(
    {"parent", "mother", "father", "carer", "grandparent", "foster carer", "family", "guardian"}
)
LEARNERS = frozenset(words.learner for words in WORDING.values())
"""Who was present, as records of every kind of setting name them."""


SCHOOL, PARENT = "school", "parent"
"""By whom a contact was started, as every kind of setting files it."""


@dataclass(frozen=True, slots=True)
class Review:
    """One review of a plan's cycle (`reviews/2026-11-14.md`)."""

    happened: date
    cycle: int | None = None
    present: tuple[str, ...] = ()
    outcomes: tuple[Judgement, ...] = ()
    next_step: NextStep | None = None
    sent: date | None = None
    source: str | None = None
    shared: tuple[Shared, ...] = ()
    confidentiality: Confidentiality = Confidentiality.STANDARD

    @property
    def with_family(self) -> bool:
        """Say whether someone of the family was there."""
        return any(p.casefold() in FAMILY for p in self.present)

    @property
    def with_learner(self) -> bool:
        """Say whether whoever it is about was there."""
        return any(p.casefold() in LEARNERS for p in self.present)


@dataclass(frozen=True, slots=True)
class Action:
    """Something someone said they would do."""

    id: str
    text: str
    owner: str | None = None
    due: date | None = None
    done: date | None = None


@dataclass(frozen=True, slots=True)
class Contact:
    """One contact with the family or another adult (`contacts/2026-11-03-1.md`)."""

    happened: date
    channel: Channel | None = None
    started_by: str | None = None
    present: tuple[str, ...] = ()
    topic: str | None = None
    counts_as_meeting: bool = False
    actions: tuple[Action, ...] = ()
    copy_sent: date | None = None
    source: str | None = None
    shared: tuple[Shared, ...] = ()
    confidentiality: Confidentiality = Confidentiality.STANDARD

    @property
    def with_family(self) -> bool:
        """Say whether someone of the family was there; a contact that names nobody counts as such."""
        return not self.present or any(p.casefold() in FAMILY for p in self.present)


@dataclass(frozen=True, slots=True)
class Note:
    """One note (`notes/2026-11-03-1.md`)."""

    happened: date
    kind: NoteKind = NoteKind.NOTE
    topic: str | None = None
    by: str | None = None
    source: str | None = None
    shared: tuple[Shared, ...] = ()
    confidentiality: Confidentiality = Confidentiality.STANDARD


@dataclass(frozen=True, slots=True)
class Entry:
    """One step of a request's thread; `turn` names who must act next, None when nobody must."""

    on: date
    act: Act
    by: str | None = None
    turn: str | None = None
    words: str | None = None


@dataclass(frozen=True, slots=True)
class Recommendation:
    """One thing someone recommended, and the outcomes of the plan that take it up."""

    id: str
    text: str
    outcomes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Request:
    """One thing asked of someone (`requests/2026-10-02-salt.md`); its last entry says whose turn it is."""

    of: str
    kind: RequestKind
    topic: str | None = None
    consent_by: str | None = None
    consent: date | None = None
    chase_by: date | None = None
    entries: tuple[Entry, ...] = ()
    appointment: date | None = None
    recommendations: tuple[Recommendation, ...] = ()
    source: str | None = None
    shared: tuple[Shared, ...] = ()
    confidentiality: Confidentiality = Confidentiality.STANDARD

    @property
    def asked(self) -> date | None:
        """The day it was first asked."""
        return next((e.on for e in self.entries if e.act is Act.ASKED), None)

    @property
    def holder(self) -> str | None:
        """Whose turn it is by the last entry; None when it is closed."""
        return self.entries[-1].turn if self.entries else None

    @property
    def nudges(self) -> int:
        """How often it has been chased."""
        return sum(e.act is Act.NUDGED for e in self.entries)

    @property
    def escalated(self) -> date | None:
        """The day it was last taken to someone above its holder."""
        return max((e.on for e in self.entries if e.act is Act.ESCALATED), default=None)
