"""The names documents may have, for a file whose name says nothing to the program."""

import re
from datetime import date

from senco_tui.casework.documents import KINDS

_EXAMPLES = {
    "review": "reviews/2026-11-14",
    "contact": "contacts/2026-11-03-1",
    "note": "notes/2026-11-03-1",
    "request": "requests/2026-10-02-salt",
    "annual-review": "annual-reviews/2027-01-12",
    "provision": "provision/talk-boost-a",
    "delivery": "delivery/talk-boost-a/2026-11-16",
}


def unknown_name(document: str, *, of_case: bool) -> tuple[str, str | None, str | None]:
    """The sentence, no key, and the name most like it, for a document no kind of which has that name."""
    from senco_tui.document.complaint import nearest

    names = []
    for kind in KINDS:
        if kind.of_case == of_case:
            names.append(_EXAMPLES.get(kind.name, kind.pattern.pattern))
    near = nearest(document, names)
    if near is None:
        folders = {n.partition("/")[0]: n for n in names if "/" in n}
        near = folders.get(nearest(document.partition("/")[0], folders) or "")
    return f"senco does not know a document called “{document}”.", None, near


def day_of(document: str) -> date | None:
    """The day in a document's name, `reviews/2026-11-14`; None where there is none in the calendar."""
    found = re.search(r"\d{4}-\d{2}-\d{2}", document)
    try:
        return date.fromisoformat(found.group()) if found else None
    except ValueError:
        return None
