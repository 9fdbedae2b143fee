"""Logging a contact: by what channel, and what was said; the rest stands already or may be left empty."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date

from senco_tui.casework.casefile import CaseFile
from senco_tui.casework.change import ContactLogged
from senco_tui.casework.kind_words import WORDING, YOUNG_PERSON, Wording, holds_own_rights
from senco_tui.casework.record import PARENT, SCHOOL, Contact
from senco_tui.casework.setting import Calendar
from senco_tui.casework.vocabulary import Channel, SettingKind
from senco_tui.tui.forms.sheet import WHY, Reading, next_free, sections
from senco_tui.tui.presenting.form import Answers, Ask, Choice, Way, Wrong

CHANNELS = (
    Choice("p", Channel.PHONE, "phone"),
    Choice("m", Channel.MEETING, "meeting"),
    Choice("e", Channel.EMAIL, "email"),
    Choice("t", Channel.MESSAGE, "message"),
    Choice("g", Channel.DOORSTEP, "at the gate"),
    Choice("l", Channel.LETTER, "letter"),
    Choice("h", Channel.HOME_VISIT, "home visit"),
)
STARTED = (Choice("s", SCHOOL, SCHOOL), Choice("f", PARENT, "the family"))
COUNTS = (Choice("y", "yes", "yes"), Choice("n", "no", "no"))


@dataclass(frozen=True, slots=True)
class LogContact:
    """A contact with the family, or with another adult."""

    file: CaseFile
    today: date
    calendar: Calendar | None = None
    wording: Wording = WORDING[SettingKind.PRIMARY]
    first: str = "channel"

    @property
    def case(self) -> str:
        """The pupil."""
        return self.file.reference

    @property
    def title(self) -> str:
        """What is being written."""
        return "Contact"

    @property
    def about(self) -> str:
        """Whom it is about."""
        return self.file.name

    @property
    def draft(self) -> str:
        """Where half-typed words are kept."""
        return f"{self.case} contact"

    @property
    def basis(self) -> Mapping[str, str]:
        """A new file stands on nothing."""
        return {}

    def asks(self) -> tuple[Ask, ...]:
        """Channel and words first; the rest is filled in or optional."""
        return (
            Ask("channel", "by", Way.PICK, choices=CHANNELS),
            Ask("words", "what was said", Way.WORDS),
            Ask("family", "family's view", Way.WORDS),
            Ask("topic", "about", hint="a few words for the timeline"),
            Ask("with", "with", value=self._usual(), hint="mother, father, social worker … commas between"),
            Ask("happened", "on", Way.DAY, "today", back=True),
            Ask("started", "started by", Way.PICK, choices=STARTED),
            Ask("counts", "a meeting", Way.PICK, choices=COUNTS, hint="counts as one of the year's meetings"),
            WHY,
        )

    def on(self, fresh: CaseFile) -> "LogContact":
        """The same form on the file as it is now."""
        return replace(self, file=fresh)

    def made(self, answers: Answers) -> ContactLogged | tuple[Wrong, ...]:
        """The contact's own file, under the next free number of its day."""
        reading = Reading(answers, self.today, self.calendar)
        by = "by which way? p phone, m meeting, e email, t message"
        channel = reading.needed("channel", by)
        happened = reading.happened("happened")
        if not reading.text("words") and not reading.text("topic"):
            reading.wrongs.append(Wrong("words", "what was it about?"))
        if reading.wrongs:
            return tuple(reading.wrongs)
        contact = Contact(
            happened,
            Channel(channel),
            reading.some("started"),
            reading.names("with"),
            reading.some("topic"),
            reading.text("counts") == "yes",
        )
        taken = [*(c.name for c in self.file.contacts), *self.file.broken]
        filed_as = next_free("contacts", happened, taken)
        words = sections(
            ("What was said", reading.text("words")), ("The family's view", reading.text("family"))
        )
        return ContactLogged(self.case, filed_as, contact, words)

    def _usual(self) -> str:
        """Who decides: the young person where that is they, else the first with parental responsibility."""
        if self.file.pupil and holds_own_rights(self.file.pupil.value, self.today):
            return YOUNG_PERSON
        people = self.file.pupil.value.people if self.file.pupil else ()
        return next((p.relation for p in people if p.parental_responsibility), self.wording.parent)
