"""What the log can be narrowed to: a letter, the words for it, and the document or folder of documents."""

from senco_tui.casework.documents import kind_of
from senco_tui.tui.presenting.history import kind_words

Filters = dict[str, tuple[str, str | None]]

OF_CASE: Filters = {
    "a": ("everything", None),
    "p": ("plan", "plan"),
    "c": ("case file", "casefile"),
    "o": ("profile", "profile"),
    "r": ("reviews", "reviews"),
    "t": ("contacts", "contacts"),
    "n": ("notes", "notes"),
    "q": ("requests", "requests"),
    "e": ("EHC", "ehc"),
    "v": ("annual reviews", "annual-reviews"),
    "w": ("waiting and snoozed", "attention"),
}
OF_STORE: Filters = {
    "a": ("everything", None),
    "s": ("setting", "setting"),
    "p": ("provision", "provision"),
    "d": ("deliveries", "delivery"),
}
"""The letter, the words and the document or folder each filter narrows to."""


def filters(*, of_case: bool) -> Filters:
    """Those of a pupil's file, or of the whole store."""
    return OF_CASE if of_case else OF_STORE


def known(document: str | None, *, of_case: bool) -> str | None:
    """The document itself where history can be narrowed to it, else None."""
    if document is None or kind_of(document, of_case=of_case):
        return document
    return document if any(document == one for _, one in filters(of_case=of_case).values()) else None


def narrowed_words(document: str | None, outcome: str | None, *, of_case: bool) -> str:
    """What the log is narrowed to, in words; '' where it is not."""
    if outcome is not None:
        return f"outcome {outcome}"
    if document is None:
        return ""
    named = (words for words, one in filters(of_case=of_case).values() if one == document)
    return next(named, None) or kind_words(document, of_case=of_case)
