"""What is arranged so that a pupil can take part: exams, adjustments, safety, the move to the next place."""

from collections.abc import Iterator

from senco_tui.tui.presenting.casefile.opened import Opened
from senco_tui.tui.presenting.labelled import flowing
from senco_tui.tui.presenting.line import Line, Span
from senco_tui.tui.presenting.record import Page, record_page

ARRANGED = (
    ("arrangements", "Access arrangements"),
    ("adjustments", "Reasonable adjustments"),
    ("risk", "Risk plan"),
    ("transition", "Transition"),
)
"""The documents of this tab, and what each is called."""

DOCUMENTS = tuple(name for name, _ in ARRANGED)


def arrangements_tab(opened: Opened, width: int) -> Iterator[Line]:
    """Each of the four records that is there; those that are not are named at the end."""
    missing, begun = [], False
    page = Page(opened.today, width, opened.wording)
    for name, title in ARRANGED:
        filed = getattr(opened.case, name)
        if filed is None:
            missing.append(title.lower())
            continue
        if begun:
            yield Line()
        yield from record_page(title, filed, page)
        begun = True
    if missing:
        if begun:
            yield Line()
        yield from flowing(Span(f"Not written: {', '.join(missing)}.", "quiet"), width, indent=0)
