"""A document changed where the edits mean it and nowhere else, or not at all.

What patches YAML is loaded at the first edit, so that importing this costs next to nothing.
"""

from typing import Any

from senco_tui.casework.casefile import Section
from senco_tui.casework.documents import DocumentKind, kind_of
from senco_tui.casework.edit import Edit, Reword
from senco_tui.document.front_matter import front_matter
from senco_tui.document.read import Reading, read
from senco_tui.document.refusal import CannotAmend, CannotWrite


def amend(document: str, text: str, edits: tuple[Edit, ...], *, case: str | None) -> str:
    """Make the edits to a document's text; only the lines they mean differ.

    The result is read again and is given back only if it says exactly what the edits mean, and if fields
    the program does not know are all still there.

    Raises:
        CannotAmend: with a sentence; the text has errors, an edit names nothing that is there, or the text
            is written in a way that cannot be changed in place.
    """
    from senco_tui.document.meaning import meant
    from senco_tui.document.proof import first_error, proved

    kind = kind_of(document, of_case=case is not None)
    before = read(document, text, path=document, case=case)
    if kind is None or not before.trusted:
        raise CannotAmend(first_error(before.problems))
    try:
        value, words = meant(before.value, before.words, edits)
        amended = patched(kind, text, before, value)
        for edit in edits:
            if isinstance(edit, Reword):
                amended = _reworded(kind, amended, words, edit.title)
    except CannotAmend:
        raise
    except CannotWrite as refused:
        raise CannotAmend(refused.sentence) from None
    after = read(document, amended, path=document, case=case)
    proved(kind, (text, before), (amended, after), (value, words))
    return amended


def patched(kind: DocumentKind, text: str, before: Reading[Any], value: Any) -> str:
    """The text, which reads as `before`, saying `value`; words are left alone. Raises CannotWrite."""
    if value == before.value:
        return text
    from senco_tui.document.broken import Refusal
    from senco_tui.document.patch import Patch
    from senco_tui.document.tree import compose

    matter = front_matter(text, prose=kind.prose)
    try:
        root = compose(text[matter.head : matter.head_end])
    except Refusal as refusal:
        raise CannotAmend(refusal.sentence) from None
    patch = Patch(text, matter.head, matter.head_end)
    patch.fields(root, before.value, value)
    return patch.applied()


def _reworded(kind: DocumentKind, text: str, words: tuple[Section, ...], title: str) -> str:
    from senco_tui.document.rewording import reworded

    if not kind.prose:
        raise CannotAmend("This file has no room for words.")
    section = next((s for s in words if s.title == title), Section(title, ""))
    return reworded(text, front_matter(text, prose=True).body, section)
