"""Any record on a page of fields: amended where it stands, given one entry more, or written new."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any

from senco_tui.casework.amending import RecordAmended, RecordWritten
from senco_tui.casework.casefile import CaseFile, Section
from senco_tui.casework.change import Change
from senco_tui.casework.documents import kind_of
from senco_tui.casework.kind_words import decision_maker, holds_own_rights
from senco_tui.casework.setting import Calendar
from senco_tui.casework.within import exchanged, next_id, reached
from senco_tui.casework.wording import in_their_own_words, remark
from senco_tui.document.fields import fields_of
from senco_tui.tui.forms.heeded import MEASURED, Heed, wanting_in
from senco_tui.tui.forms.record_asks import Entry, Known
from senco_tui.tui.forms.sheet import WHY, Reading
from senco_tui.tui.presenting.field_labels import label_of
from senco_tui.tui.presenting.form import Answers, Ask, Way, Wrong

LETTERS = {"EhcNeed": "b", "EhcOutcome": "e", "SectionF": "f", "HandedOver": "h", "BudgetLine": "l"}
"""How ids begin where that is not the first letter of what is listed."""

WORDS = "words of "
"""Before the title of a section, in the name of its question."""


@dataclass(frozen=True, slots=True)
class AmendRecord:
    """One document, or what stands `within` it; `adding` names the list that is to have an entry more.

    `fingerprint` is None where the document is not there yet; `value` is then what it begins with.
    """

    file: CaseFile
    document: str
    value: Any
    words: tuple[Section, ...]
    fingerprint: str | None
    today: date
    calendar: Calendar | None = None
    within: str = ""
    adding: str = ""
    known: Known = field(default_factory=dict)

    @property
    def case(self) -> str | None:
        """The pupil; None where the record is the setting's own."""
        return self.file.reference or None

    @property
    def title(self) -> str:
        """What is being written."""
        kind = kind_of(self.document, of_case=self.case is not None)
        named = kind.name.replace("-", " ").capitalize() if kind else self.document
        if self.adding:
            return f"{named}: one more in {label_of(self.adding)}"
        return f"{named} {self.within.replace('#', ' ')}".strip()

    @property
    def about(self) -> str:
        """Whom it is about."""
        return self.file.name if self.case else "the setting"

    @property
    def draft(self) -> str:
        """Where half-typed words are kept."""
        where = f"{self.within}+{self.adding}" if self.adding else self.within or "record"
        return f"{self.case or 'setting'} {self.document} {where}"

    @property
    def first(self) -> str:
        """The first question."""
        return self.asks()[0].name

    @property
    def basis(self) -> Mapping[str, str]:
        """The document as it was read."""
        return {self.document: self.fingerprint} if self.fingerprint else {}

    @property
    def entry(self) -> Entry:
        """What is filled in."""
        holder = reached(self.value, self.within)
        if self.adding:
            return Entry(fields_of(type(holder))[self.adding].type, None, self.known)
        return Entry(type(holder), holder, self.known)

    def asks(self) -> tuple[Ask, ...]:
        """The fields, then the words under their headings, then why."""
        whole = not self.within and not self.adding
        prose = tuple(
            Ask(f"{WORDS}{s.title}", "words", Way.WORDS, s.text, over=s.title, heed=self._heeded(s.title))
            for s in self.words
            if whole
        )
        fields = (self._measured(self._whose(ask)) for ask in self.entry.asks())
        return (*fields, *prose, *((WHY,) if self.case else ()))

    def on(self, fresh: CaseFile) -> "AmendRecord":
        """The same form; the desk takes together what two people changed."""
        return replace(self, file=fresh)

    def made(self, answers: Answers) -> Change | tuple[Wrong, ...]:
        """The record with what was typed."""
        reading = Reading(answers, self.today, self.calendar)
        entry = self.entry
        after = entry.read(reading, **self._given(entry))
        if reading.wrongs:
            return tuple(reading.wrongs)
        value = self._placed(after)
        words = tuple(self._section(s, answers) for s in self.words)
        if self.fingerprint is None:
            kept = tuple(s for s in words if s.text.strip())
            return RecordWritten(self.case, self._filed_as(value), value, kept)
        return RecordAmended(self.case, self.document, self.value, value, self.words, words)

    def _heeded(self, title: str) -> Heed | None:
        """Only a plan is held to its wording, and not where it tells what somebody said."""
        return remark if self.document == "plan" and not in_their_own_words(title) else None

    def _measured(self, ask: Ask) -> Ask:
        """Under the words of what ought to be measured stands what is still wanting."""
        named = ask.name == f"its {MEASURED.get(self.entry.kind)}"
        return replace(ask, lacks=self._lacks) if named else ask

    def _lacks(self, answers: Answers) -> str | None:
        """What the entry as it is typed still lacks; an answer that cannot be read counts for none."""
        entry, reading = self.entry, Reading(answers, self.today, self.calendar)
        given = self._given(entry)
        entry.read(reading, **given)
        unread = {wrong.name for wrong in reading.wrongs}
        readable = {name: text for name, text in answers.items() if name not in unread}
        return wanting_in(entry.read(Reading(readable, self.today, self.calendar), **given))

    def _whose(self, ask: Ask) -> Ask:
        """Consent is asked of the young person where the rights are their own."""
        pupil = self.file.pupil.value if self.file.pupil else None
        own = ask.name == "its consent_by" and pupil is not None and holds_own_rights(pupil, self.today)
        return replace(ask, hint=f"decides: {decision_maker(pupil, self.today)}") if own and pupil else ask

    def _given(self, entry: Entry) -> dict[str, Any]:
        """The id of a new entry, where the program gives it."""
        named = {f.name for f in entry.fields()}
        if not self.adding or "id" not in fields_of(entry.kind) or "id" in named:
            return {}
        letter = LETTERS.get(entry.kind.__name__, entry.kind.__name__[0].lower())
        return {"id": next_id(reached(self.value, self.within), self.adding, letter)}

    def _placed(self, after: Any) -> Any:
        if not self.adding:
            return exchanged(self.value, self.within, after)
        holder = reached(self.value, self.within)
        many = fields_of(type(holder))[self.adding].many
        held = (*getattr(holder, self.adding), after) if many else after
        return exchanged(self.value, self.within, replace(holder, **{self.adding: held}))

    def _section(self, section: Section, answers: Answers) -> Section:
        typed = answers.get(f"{WORDS}{section.title}")
        return section if typed is None or typed == section.text.rstrip() else replace(section, text=typed)

    def _filed_as(self, value: Any) -> str:
        """The name of a new document; some are named after what they say."""
        folder = self.document.partition("/")[0]
        if folder == "requests":
            whom = re.sub(r"[^a-z0-9]+", "-", value.of.casefold()).strip("-") or "someone"
            return self._free(f"requests/{value.asked or self.today}-{whom}")
        if folder == "annual-reviews":
            return f"annual-reviews/{value.meeting or value.met or self.today}"
        return self.document

    def _free(self, name: str) -> str:
        taken = {r.name for r in self.file.requests} | set(self.file.broken)
        tries = (name, *(f"{name}-{n}" for n in range(2, 100)))
        return next(one for one in tries if one not in taken)
