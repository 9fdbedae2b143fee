"""What a SENCo may do to a case, each act a frozen value that knows its own sentence.

Sentences go into history for ever and hold no name and no free text: references, ids, codes and dates only.
"""

from dataclasses import dataclass, fields
from datetime import date
from typing import Protocol, runtime_checkable

from senco_tui.casework.casefile import Section
from senco_tui.casework.difference import difference, in_one_sentence
from senco_tui.casework.edit import Add, Amended, Edit, Filing, Put, Replaced, Reword, Written
from senco_tui.casework.plan import Outcome, Plan
from senco_tui.casework.record import Contact, Note, Review
from senco_tui.casework.spoken import spoken_channel, spoken_heading
from senco_tui.casework.spoken import spoken_day as spoken_day


@runtime_checkable
class Change(Protocol):
    """One act. `case` is None when the act is the whole setting's; `name` is its past participle."""

    @property
    def case(self) -> str | None: ...
    @property
    def document(self) -> str: ...
    @property
    def name(self) -> str: ...
    def sentence(self) -> str:
        """What was done, after the reference and the document: `outcome o2 reworded`."""
        ...

    def filings(self) -> tuple[Filing, ...]:
        """What it means for each document it touches."""
        ...


@dataclass(frozen=True, slots=True)
class OutcomeAmended:
    """An outcome's fields changed; only those that differ are written."""

    case: str
    before: Outcome
    after: Outcome
    document: str = "plan"
    name: str = "outcome-amended"

    def sentence(self) -> str:
        """Which outcome, and what of it."""
        plan = Plan(cycle=0, outcomes=(self.before,)), Plan(cycle=0, outcomes=(self.after,))
        return in_one_sentence(difference(*plan))

    def filings(self) -> tuple[Filing, ...]:
        """One put for each field that differs."""
        edits: list[Edit] = []
        for f in fields(Outcome):
            was, now = getattr(self.before, f.name), getattr(self.after, f.name)
            if was != now:
                edits.append(Put(("outcomes", self.before.id, f.name), now))
        return (Amended("plan", tuple(edits)),)


@dataclass(frozen=True, slots=True)
class OutcomeAdded:
    """A new outcome in the plan."""

    case: str
    outcome: Outcome
    document: str = "plan"
    name: str = "outcome-added"

    def sentence(self) -> str:
        """Which outcome."""
        return f"outcome {self.outcome.id} added"

    def filings(self) -> tuple[Filing, ...]:
        """One item more."""
        return (Amended("plan", (Add(("outcomes",), self.outcome),)),)


@dataclass(frozen=True, slots=True)
class ReviewHeld:
    """A review took place: its own file, and the plan's next review date with it."""

    case: str
    filed_as: str
    review: Review
    words: tuple[Section, ...] = ()
    next_review: date | None = None
    name: str = "review-held"

    @property
    def document(self) -> str:
        """The review's own document name."""
        return self.filed_as

    def sentence(self) -> str:
        """How each outcome stood, by id."""
        stood = ", ".join(f"{o.id} {_MET[o.met]}" for o in self.review.outcomes)
        due = f"; next review {spoken_day(self.next_review)}" if self.next_review else ""
        return f"review held: {stood or 'no outcomes judged'}{due}"

    def filings(self) -> tuple[Filing, ...]:
        """The review, and the plan's date."""
        written = Written(self.filed_as, self.review, self.words)
        if self.next_review is None:
            return (written,)
        return (written, Amended("plan", (Put(("review_due",), self.next_review),)))


@dataclass(frozen=True, slots=True)
class ContactLogged:
    """A contact with the family or another adult."""

    case: str
    filed_as: str
    contact: Contact
    words: tuple[Section, ...] = ()
    name: str = "contact-logged"

    @property
    def document(self) -> str:
        """The contact's own document name."""
        return self.filed_as

    def sentence(self) -> str:
        """By what channel, and when it happened."""
        channel = spoken_channel(self.contact.channel)
        return f"{channel}contact of {spoken_day(self.contact.happened)} logged"

    def filings(self) -> tuple[Filing, ...]:
        """The contact's file."""
        return (Written(self.filed_as, self.contact, self.words),)


@dataclass(frozen=True, slots=True)
class NoteWritten:
    """A note about a pupil."""

    case: str
    filed_as: str
    note: Note
    words: tuple[Section, ...] = ()
    name: str = "note-written"

    @property
    def document(self) -> str:
        """The note's own document name."""
        return self.filed_as

    def sentence(self) -> str:
        """What kind of note, and when it happened."""
        return f"{self.note.kind} of {spoken_day(self.note.happened)} written"

    def filings(self) -> tuple[Filing, ...]:
        """The note's file."""
        return (Written(self.filed_as, self.note, self.words),)


@dataclass(frozen=True, slots=True)
class SectionReworded:
    """The prose under one heading of a document rewritten."""

    case: str | None
    document: str
    title: str
    text: str
    name: str = "section-reworded"

    def sentence(self) -> str:
        """Which section."""
        return f"{spoken_heading(self.title)} reworded"

    def filings(self) -> tuple[Filing, ...]:
        """One section."""
        return (Amended(self.document, (Reword(self.title, self.text),)),)


@dataclass(frozen=True, slots=True)
class DocumentRewritten:
    """A document's whole text, typed in an editor or by hand; the sentence says what differs."""

    case: str | None
    document: str
    text: str | None
    what_changed: str
    name: str = "document-rewritten"

    def sentence(self) -> str:
        """What differs, in a sentence."""
        return self.what_changed

    def filings(self) -> tuple[Filing, ...]:
        """The whole text."""
        return (Replaced(self.document, self.text),)


_MET = {"met": "met", "partly": "partly met", "not": "not met"}
