"""The log as lines: a sentence a row, taken apart into day, who, what kind of document, and the words."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType

from senco_tui.casework.documents import kind_of
from senco_tui.casework.reason import RECORDED
from senco_tui.casework.spoken import counted, spoken_day
from senco_tui.casework.written import happened, is_late, named_day
from senco_tui.history.revision import Revision
from senco_tui.tui.presenting.cells import cut, fit, width_of
from senco_tui.tui.presenting.line import Laid, Line, Span
from senco_tui.tui.presenting.wrapping import printable

KIND_WORDS = {
    "casefile": "case file",
    "annual-review": "annual review",
    "ehc": "EHC",
    "senco": "settings",
}
"""Kinds of document whose own name is no word."""

_SENTENCE = re.compile(r"(?:(?P<case>P\d{2}-\d{3,}) )?(?P<document>[a-z][\w/-]*): (?P<words>.+)", re.DOTALL)

DAY, CASE, KIND = 9, 8, 9
"""Cells of the columns for the day, for the reference and for the kind of document."""

NARROW = 52
"""Cells below which the log says only when and what."""

FULL_NAMES = 76
"""Cells from which the log says who by name and not by initials."""


def kind_words(document: str, *, of_case: bool) -> str:
    """What a document is called: `plan`, `review`, `case file`; a file nobody knows is `file`.

    An act on many case files at once names the document and no case.
    """
    kind = kind_of(document, of_case=of_case) or kind_of(document, of_case=not of_case)
    return KIND_WORDS.get(kind.name, kind.name) if kind else "file"


def document_words(document: str, *, of_case: bool = True) -> str:
    """A document in full: `plan`, `review of Fri 13 Feb 2026`, `setting: staff`."""
    words = kind_words(document, of_case=of_case)
    day = named_day(document)
    if day is not None:
        return f"{words} of {spoken_day(day)}"
    return words if of_case else document.replace("/", ": ")


@dataclass(frozen=True, slots=True)
class Sentence:
    """A revision's first line taken apart; `case` and `document` are '' where it names none."""

    case: str
    document: str
    words: str


def taken_apart(sentence: str) -> Sentence:
    """`P24-017 plan: outcome o2 reworded` → its three parts; any other line is words alone."""
    found = _SENTENCE.fullmatch(sentence)
    if found is None:
        return Sentence("", "", sentence)
    return Sentence(found["case"] or "", found["document"], found["words"])


def initials(name: str) -> str:
    """`Priya Shah` → `PS`."""
    words = name.split()
    return (words[0][:1] + words[-1][:1] if len(words) > 1 else name[:2]).upper()


@dataclass(frozen=True, slots=True)
class Row:
    """One revision in the log; `first_of_day`: the day above it is another. `pin` is '', `1` or `2`.

    `decided` stands before the sentence where the log is one of decisions.
    """

    revision: Revision
    first_of_day: bool = True
    pin: str = ""
    named: str = ""
    decided: str = ""


Names = Mapping[str, Sequence[str]]
"""For each revision with a name, its names: `triage/2026-W47`."""


NAMELESS: Names = MappingProxyType({})


def decisions(revision: Revision) -> str:
    """What a change says it decided, whom it was agreed with and on what it rests; '' where it says none."""
    told = {key: said for key, said in revision.trailers if key in RECORDED}
    return printable(" · ".join(f"{k.replace('-', ' ').lower()}: {told[k]}" for k in RECORDED if k in told))


def log_rows(
    revisions: Sequence[Revision],
    pins: Sequence[str] = (),
    names: Names = NAMELESS,
    *,
    decided: bool = False,
) -> list[Row]:
    """The rows of a log, newest first; the two pinned revisions carry their number.

    With `decided` each row says first what was decided.
    """
    rows = []
    before = None
    for revision in revisions:
        day = revision.when.date()
        pin = str(pins.index(revision.id) + 1) if revision.id in pins else ""
        named = name_words(names.get(revision.id, ()))
        rows.append(Row(revision, day != before, pin, named, decisions(revision) if decided else ""))
        before = day
    return rows


def log_lines(rows: Sequence[Row], width: int, *, of_case: bool) -> Laid[Row]:
    """The log: day, who, what kind of document, and the sentence; the day is said once."""

    def present(row: Row, cells: int) -> Line:
        return _row(row, cells, of_case=of_case)

    return Laid(rows, present, width, [r.revision.id for r in rows])


def _row(row: Row, width: int, *, of_case: bool) -> Line:
    revision, said = row.revision, taken_apart(row.revision.sentence)
    when = revision.when
    day = f"{when.day:>2} {when:%b %y}" if row.first_of_day else ""
    kind = _short_kind(said.document, of_case=bool(said.case))
    lead = [Span(f"{row.pin or ' '} ", "mark"), Span(f"{fit(day, DAY)} ", "quiet")]
    if width >= FULL_NAMES:
        lead.append(Span(f"{fit(printable(revision.author.partition(' ')[0]), 7)} ", "quiet"))
    elif width >= NARROW:
        lead.append(Span(f"{fit(printable(initials(revision.author)), 2)} ", "quiet"))
    if not of_case:
        lead.append(Span(f"{fit(said.case, CASE)} ", "key"))
    if width >= NARROW:
        lead.append(Span(f"{fit(kind, KIND)} ", "quiet"))
    room = width - sum(width_of(s.text) for s in lead)
    beside = ", ".join(part for part in (_late(row.revision, width), row.named) if part)
    named = f" ({beside})" if beside else ""
    told = " — ".join(part for part in (row.decided, printable(_of_what(said))) if part)
    words = Span(cut(told, max(room - width_of(named), 1)))
    return Line((*lead, words, Span(named, "mark")), revision.id)


def _late(revision: Revision, width: int) -> str:
    """How long after it happened something was written down, where that was late; short in a narrow log."""
    day, written = happened(revision.new), revision.when.date()
    if day is None or not is_late(day, written):
        return ""
    days = (written - day).days
    return f"{counted(days, 'day')} later" if width >= FULL_NAMES else f"+{days} d"


def _of_what(said: Sentence) -> str:
    """The words, after the name of the provision where they are about one."""
    folder, _, name = said.document.partition("/")
    about = not said.case and name and folder in ("provision", "delivery")
    return f"{name.partition('/')[0]}: {said.words}" if about else said.words


def _short_kind(document: str, *, of_case: bool) -> str:
    """The kind of document in a word; of an act on many at once, what it says itself: `delivery`."""
    kind = kind_words(document, of_case=of_case)
    if kind == "file":
        return document.partition("/")[0]
    return "annual" if kind == "annual review" else kind


def name_words(names: Sequence[str]) -> str:
    """What the names of a revision say: `shared`; a triage that was signed off says so in its sentence."""
    told = (name for name in names if not name.startswith("triage/"))
    words = ["shared" if name.startswith("shared/") else name.replace("/", " ") for name in told]
    return printable(", ".join(dict.fromkeys(words)))


def searched_text(revision: Revision) -> str:
    """All that a search in the log looks through: day, author, sentence, reason and trailers."""
    told = (f"{k}: {v}" for k, v in revision.trailers)
    day = f"{revision.when.day} {revision.when:%b %Y}"
    return "\n".join((day, revision.author, revision.sentence, revision.reason, *told))


def holding(revisions: Sequence[Revision], words: str, first: int, step: int) -> Revision | None:
    """The first revision from place `first` on that holds `words`; round the end, backwards for -1."""
    wanted = words.casefold()
    for n in range(len(revisions)):
        revision = revisions[(first + n * (step or 1)) % len(revisions)]
        if wanted in searched_text(revision).casefold():
            return revision
    return None
