"""Writing a note: the words, and what sort of note it is."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date

from senco_tui.casework.casefile import CaseFile
from senco_tui.casework.change import NoteWritten
from senco_tui.casework.record import Note
from senco_tui.casework.setting import Calendar
from senco_tui.casework.vocabulary import NoteKind
from senco_tui.tui.forms.sheet import WHY, Reading, next_free, sections
from senco_tui.tui.presenting.form import Answers, Ask, Choice, Way, Wrong

KINDS = (
    Choice("n", NoteKind.NOTE, "note"),
    Choice("o", NoteKind.OBSERVATION, "observation"),
    Choice("v", NoteKind.PUPIL_VOICE, "pupil voice"),
    Choice("a", NoteKind.ASSESSMENT, "assessment"),
)


@dataclass(frozen=True, slots=True)
class WriteNote:
    """A note about a pupil; `kind` is what it is taken for unless another is picked, `by` who writes it."""

    file: CaseFile
    today: date
    calendar: Calendar | None = None
    kind: NoteKind = NoteKind.NOTE
    first: str = "words"

    @property
    def case(self) -> str:
        """The pupil."""
        return self.file.reference

    @property
    def title(self) -> str:
        """What is being written."""
        return "Pupil voice" if self.kind is NoteKind.PUPIL_VOICE else "Note"

    @property
    def about(self) -> str:
        """Whom it is about."""
        return self.file.name

    @property
    def draft(self) -> str:
        """Where half-typed words are kept."""
        return f"{self.case} {self.kind}"

    @property
    def basis(self) -> Mapping[str, str]:
        """A new file stands on nothing."""
        return {}

    def asks(self) -> tuple[Ask, ...]:
        """The words first."""
        return (
            Ask("words", "words", Way.WORDS),
            Ask("kind", "kind", Way.PICK, self.kind, choices=KINDS),
            Ask("topic", "about", hint="a few words for the timeline"),
            Ask("happened", "on", Way.DAY, "today", back=True),
            WHY,
        )

    def on(self, fresh: CaseFile) -> "WriteNote":
        """The same form on the file as it is now."""
        return replace(self, file=fresh)

    def made(self, answers: Answers) -> NoteWritten | tuple[Wrong, ...]:
        """The note's own file, under the next free number of its day."""
        reading = Reading(answers, self.today, self.calendar)
        words = reading.needed("words", "a note needs words")
        happened = reading.happened("happened")
        if reading.wrongs:
            return tuple(reading.wrongs)
        note = Note(happened, NoteKind(reading.text("kind") or self.kind), reading.some("topic"))
        taken = [*(n.name for n in self.file.notes), *self.file.broken]
        return NoteWritten(self.case, next_free("notes", happened, taken), note, sections(("", words)))
