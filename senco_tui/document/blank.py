"""A new document's text: a template with its words filled in, or a bare form where there is none."""

import re
from datetime import date, timedelta
from decimal import Decimal
from enum import StrEnum
from string import Template

from senco_tui.casework.documents import DocumentKind, kind_of
from senco_tui.casework.kind_words import WORDING, Wording
from senco_tui.casework.vocabulary import SettingKind
from senco_tui.document.fields import Field, fields_of
from senco_tui.document.naming import day_of
from senco_tui.document.refusal import CannotWrite
from senco_tui.document.scalars import scalar

_NAMELESS = "New pupil"
_OF_A_PUPIL = re.compile(r"(?i)\b(?:the|this|a) pupil\b(?!-)")
"""In a head a pupil with an article is a remark's; without one it may be a code."""
_ROLE = re.compile(
    r"(?m)^([# ]*(?:- (?:role: )?|(?:asked|made|requested)_by: +))(parent|pupil|school)(?= *(?:#|$))"
    r"|((?:(?:pupil|parent|school|home), )+(?:pupil|parent))"
)
"""Where a head names people by their role, which any word may do."""


def blank(
    document: str,
    template: str | None,
    today: date,
    *,
    case: str | None,
    by: str = "",
    name: str = "",
) -> str:
    """The text a new document begins with.

    Args:
        document: Its name, `reviews/2026-11-14`.
        template: The template's text with its `$` words (templates/README.md); None for a bare form.
        today: The day it is begun.
        case: The pupil's reference, None outside any case.
        by: The id of the colleague who begins it, '' where nobody signs.
        name: The pupil's name, or the provision's; made from the document's own name where it is ''.

    Raises:
        CannotWrite: no document has that name, or a name holds what no document can.
    """
    kind = _kind(document, case)
    words = {
        "today": today.isoformat(),
        "day": (day_of(document) or today).isoformat(),
        "in_two_weeks": (today + timedelta(weeks=2)).isoformat(),
        "in_six_weeks": (today + timedelta(weeks=6)).isoformat(),
        "in_twelve_weeks": (today + timedelta(weeks=12)).isoformat(),
        "case": case or "",
        "by": scalar(by) if by else "",
        "name": scalar(name or _own_name(document, case)),
    }
    return Template(_form(kind) if template is None else template).safe_substitute(words)


def worded(template: str, wording: Wording) -> str:
    """A template in the words of a kind of setting: its remarks and its prose; a code stays what it is."""
    if wording is WORDING[SettingKind.PRIMARY]:
        return template
    fenced = template.startswith("---\n")
    end = template.find("\n---\n", 3) if fenced else len(template)
    head, prose = template[:end], template[end:]
    head = _ROLE.sub(lambda found: (found[1] or "") + wording.said(found[2] or found[3]), head)
    return _OF_A_PUPIL.sub(lambda found: wording.said(found[0]), head) + wording.said(prose)


def _kind(document: str, case: str | None) -> DocumentKind:
    kind = kind_of(document, of_case=case is not None)
    if kind is None:
        raise CannotWrite(f"senco does not know a document called “{document}”.")
    return kind


def _own_name(document: str, case: str | None) -> str:
    if case is not None:
        return _NAMELESS
    return document.partition("/")[2].partition("/")[0].replace("-", " ").capitalize() or "New"


def _form(kind: DocumentKind) -> str:
    lines = [f"{f.name}:{_start(f)}\n" for f in fields_of(kind.value).values()]
    fence = "---\n" if kind.prose else ""
    return fence + "".join(lines) + fence


def _start(field: Field) -> str:
    if not field.required:
        return ""
    if field.type is str:
        return " $name" if field.name == "name" else " unknown"
    if field.type is date:
        return " $day"
    if isinstance(field.type, type) and issubclass(field.type, StrEnum):
        return f" {next(iter(field.type))}"
    return " 1" if field.type in (int, Decimal) else ""
