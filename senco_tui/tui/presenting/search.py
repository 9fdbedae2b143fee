"""A search as lines: what holds the words now, and under a rule what held them once, each with its line."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from senco_tui.casework.sought import folded
from senco_tui.casework.spoken import spoken_day
from senco_tui.tui.presenting.cells import cut, fit, width_of
from senco_tui.tui.presenting.history import document_words
from senco_tui.tui.presenting.line import Line, Span, plain
from senco_tui.tui.presenting.wrapping import printable, wrapped

NAME, DOCUMENT, NARROW = 15, 17, 60
"""Cells for whose it is and for the document; below NARROW cells whose it is stands under the list alone."""

LEAD = 12
"""Cells of a line that stand before the first word sought, where the line is too long to be shown whole."""

MOST_LINES = 3
"""Rows the whole line under the cursor may take below the list."""

_WORD = re.compile(r"[^\W_]+")
_RULE = "── no longer there "


@dataclass(frozen=True, slots=True)
class Past:
    """From when until when words stood, by whom, and why they went."""

    came: date
    came_by: str
    went: date
    went_by: str
    why: str = ""


@dataclass(frozen=True, slots=True)
class Match:
    """A document that holds the words, or held them (`past`), and the line with most of them."""

    key: str
    case: str | None
    document: str
    words: str
    past: Past | None = None


def title_lines(
    asked: str, whom: str, now: Sequence[Match], past: Sequence[Match] | None, width: int
) -> list[Line]:
    """What was searched for, in whose files, and how much was found; `past` None: it was not asked yet."""
    said = [Span("SEARCH  ", "heading")]
    if asked:
        said.append(Span(f"“{printable(asked)}”", "strong"))
    said.append(Span(f" in {printable(whom)}", "quiet"))
    if asked:
        once = "" if past is None else f" · {len(past)} no longer there"
        said.append(Span(f"  {len(now)} now{once}", "quiet"))
    return [_cut(said, width), plain()]


def search_lines(
    asked: str,
    now: Sequence[Match],
    past: Sequence[Match] | None,
    names: Mapping[str, str],
    width: int,
    *,
    of_case: bool,
    nothing: str = "",
) -> list[Line]:
    """What holds the words now; under a rule, once it was asked for, what does no longer."""
    made = [_row(asked, one, names, width, of_case=of_case) for one in now]
    if not now and nothing:
        made.append(plain(cut(f"  {nothing}", width), "quiet"))
    if past is not None:
        made += [plain(), plain(cut(_RULE + "─" * max(width - len(_RULE), 0), width), "quiet")]
        made += [_row(asked, one, names, width, of_case=of_case) for one in past]
        if not past:
            made.append(plain(cut("  nothing held these words that does not hold them now", width), "quiet"))
    return made


def detail_lines(asked: str, match: Match | None, names: Mapping[str, str], width: int) -> list[Line]:
    """Whose and what the row under the cursor is, its line in full, and when it came and went."""
    if match is None:
        return [plain(), plain()]
    whose = f"{names.get(match.case, '')}, {match.case}".lstrip(", ") if match.case else "the setting"
    what = document_words(match.document, of_case=match.case is not None)
    made = [_cut((Span(printable(whose), "strong"), Span(f" · {printable(what)}", "quiet")), width)]
    told = list(wrapped(marked(match.words, asked), width))
    made += told[:MOST_LINES]
    past = match.past
    if past is not None:
        stood = (
            f"came {spoken_day(past.came)} by {past.came_by}, went {spoken_day(past.went)} by {past.went_by}"
        )
        why = f": {' '.join(past.why.split())}" if past.why else ""
        made.append(_cut((Span(printable(stood), "mark"), Span(printable(why), "quiet")), width))
    return made


def progress_words(done: int, of: int) -> str:
    """How far a search of the past is."""
    return f"looking through the past… {done:,} of {of:,} steps; Esc stops"


def marked(text: str, asked: str) -> tuple[Span, ...]:
    """A text in pieces, the words sought picked out; the last of them may be only begun."""
    *whole, last = [folded(word) for word in _WORD.findall(asked)] or [""]
    shown = printable(text)
    spans, at = [], 0
    for word in _WORD.finditer(shown):
        bare = folded(word[0])
        if bare in whole or (last and bare.startswith(last)):
            spans += [Span(shown[at : word.start()]), Span(word[0], "mark")]
            at = word.end()
    return tuple(span for span in (*spans, Span(shown[at:])) if span.text)


def _row(asked: str, one: Match, names: Mapping[str, str], width: int, *, of_case: bool) -> Line:
    lead = []
    if not of_case and width >= NARROW:
        whose = names.get(one.case, one.case) if one.case else "the setting"
        lead.append(Span(f"  {fit(printable(whose), NAME)} ", "strong"))
    else:
        lead.append(Span("  "))
    lead.append(Span(f"{fit(_short(one), DOCUMENT)} ", "quiet"))
    if one.past is not None:
        lead.append(Span(f"till {one.past.went.day:>2} {one.past.went:%b %y}  ", "quiet"))
    room = max(width - sum(width_of(span.text) for span in lead), 1)
    return Line(_cut((*lead, *_around(asked, one.words, room)), width).spans, one.key)


def _short(one: Match) -> str:
    """A document in few cells: `plan`, `review 13 Feb 26`."""
    words = printable(document_words(one.document, of_case=one.case is not None))
    kind, of, day = words.partition(" of ")
    parts = day.split()
    return f"{kind} {' '.join((*parts[1:3], parts[3][2:]))}" if of and len(parts) == 4 else words


def _around(asked: str, words: str, room: int) -> tuple[Span, ...]:
    """As much of the line as there is room for, from a little before the first word sought."""
    pieces = marked(words, asked)
    first = pieces[0].text if pieces and not pieces[0].style else ""
    if width_of(words) > room and width_of(first) > LEAD:
        begun = first[-LEAD:].partition(" ")[2] or first[-LEAD:]
        pieces = (Span(f"… {begun}"), *pieces[1:])
    return _cut(pieces, room).spans


def _cut(said: Sequence[Span], width: int) -> Line:
    left, kept = width, []
    for span in said:
        kept.append(Span(cut(span.text, max(left, 0)), span.style))
        left -= width_of(span.text)
        if left <= 0:
            break
    return Line(tuple(kept))
