"""The tabs of a case file: what each is called, how it is laid out, and which documents it shows."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from senco_tui.tui.presenting.casefile.arrangements import DOCUMENTS, arrangements_tab
from senco_tui.tui.presenting.casefile.contacts import contacts_tab
from senco_tui.tui.presenting.casefile.ehc import ehc_tab
from senco_tui.tui.presenting.casefile.opened import Opened
from senco_tui.tui.presenting.casefile.overview import overview_tab
from senco_tui.tui.presenting.casefile.plan import plan_tab
from senco_tui.tui.presenting.casefile.profile import profile_tab
from senco_tui.tui.presenting.casefile.provision import provision_tab
from senco_tui.tui.presenting.casefile.requests import requests_tab
from senco_tui.tui.presenting.casefile.reviews import reviews_tab
from senco_tui.tui.presenting.casefile.timeline import timeline_tab
from senco_tui.tui.presenting.cells import width_of
from senco_tui.tui.presenting.document import attention, broken
from senco_tui.tui.presenting.line import Line, Span


@dataclass(frozen=True, slots=True)
class Tab:
    """One tab. `shows` begins the names of its documents; `edits` is the one `e` opens by itself.

    `short` stands in the bar while another tab is chosen and there is not room for every name, `tight` where
    there is not room for that either.
    """

    name: str
    lay: Callable[[Opened, int], Iterator[Line]]
    shows: tuple[str, ...] = ()
    edits: str | None = None
    short: str = ""
    tight: str = ""


ALWAYS = (
    Tab("Overview", overview_tab, edits="casefile", short="Over"),
    Tab("Profile", profile_tab, ("profile",), "profile", short="Page"),
    Tab("Plan", plan_tab, ("plan",), "plan"),
    Tab("Reviews", reviews_tab, ("reviews/",), tight="Rev."),
    Tab("Contacts", contacts_tab, ("contacts/", "notes/"), tight="Cont."),
    Tab("Timeline", timeline_tab, short="Time"),
)
"""Tabs every case file has; their numbers never move."""

REQUESTS = Tab("Requests", requests_tab, ("requests/",), short="Asked", tight="Ask")
EHC = Tab("EHC", ehc_tab, ("ehc", "annual-reviews/"), "ehc")
ARRANGEMENTS = Tab("Arrangements", arrangements_tab, DOCUMENTS, short="Arrang.", tight="Arr.")
PROVISION = Tab("Provision", provision_tab, short="Given")
"""The last, so that the others keep their numbers; shift+tab from the first leads there."""


def tabs(opened: Opened) -> tuple[Tab, ...]:
    """The tabs of this case file: those every one has, then those whose documents exist."""
    case = opened.case
    found = list(ALWAYS)
    if case.requests or any(d.startswith("requests/") for d in case.broken):
        found.append(REQUESTS)
    if case.ehc or case.annual_reviews or any(d.startswith(EHC.shows) for d in case.broken):
        found.append(EHC)
    if any(getattr(case, name) or name in case.broken for name in DOCUMENTS):
        found.append(ARRANGEMENTS)
    if opened.given or any(stands.why_not is None for _, stands in opened.lines):
        found.append(PROVISION)
    return tuple(found)


def tab_of(document: str, among: tuple[Tab, ...]) -> int | None:
    """Which of the tabs shows the document, by its place; None where none does."""
    for n, tab in enumerate(among):
        if tab.shows and document.startswith(tab.shows):
            return n
    return 0 if document == "casefile" else None


def name_of_tab(document: str) -> str:
    """The tab that shows a document, by its name, whether or not the case file has it yet."""
    every = (*ALWAYS, REQUESTS, EHC, ARRANGEMENTS)
    place = tab_of(document, every)
    return every[place].name if place is not None else ALWAYS[0].name


def tab_bar(among: tuple[Tab, ...], chosen: int, width: int) -> Line:
    """The names of the tabs with their numbers; the chosen one is marked by brackets as well as by style."""
    names = [f"{n} {tab.name}" for n, tab in enumerate(among, start=1)]
    whole = names[chosen]
    for shorter in (
        [tab.short or tab.name for tab in among],
        [tab.tight or tab.short or tab.name for tab in among],
    ):
        if sum(width_of(name) + 1 for name in names) + 1 > width:
            names = [whole if n == chosen else f"{n + 1} {name}" for n, name in enumerate(shorter)]
    apart = sum(width_of(name) + 2 for name in names) <= width
    if sum(width_of(name) + 1 for name in names) + 1 > width:
        names = [name if n == chosen else name.split(" ")[0] for n, name in enumerate(names)]
    spans: list[Span] = []
    for n, name in enumerate(names):
        if n == chosen:
            spans += [Span("["), Span(name, "strong"), Span("]")]
        elif apart or n != chosen + 1:
            spans += [Span(" "), Span(name, "quiet"), Span(" " if apart else "")]
        else:
            spans.append(Span(name, "quiet"))
    return Line(tuple(spans))


def lay_tab(opened: Opened, tab: Tab, width: int) -> Iterator[Line]:
    """The tab's page, below what needs attention in its documents and their raw text."""
    case = opened.case
    for document in (d for d in case.broken if tab.shows and d.startswith(tab.shows)):
        problems = opened.problems_of(document)
        yield from broken(document, opened.texts.get(document), problems, width)
        yield Line((), document)
    for problem in opened.problems:
        if (
            tab.shows
            and (problem.document or "").startswith(tab.shows)
            and problem.document not in case.broken
        ):
            yield from attention([problem], width, key=problem.document)
    if not _all_broken(opened, tab):
        yield from tab.lay(opened, width)


def _all_broken(opened: Opened, tab: Tab) -> bool:
    """Say whether nothing was understood of the document the tab shows, so that its page would mislead."""
    held = {"profile": opened.case.profile, "plan": opened.case.plan}
    return tab.edits in held and tab.edits in opened.case.broken and held[tab.edits] is None
