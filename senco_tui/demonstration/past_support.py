"""What is arranged for a pupil, and the setting's own papers: each written on the day its own dates tell."""

from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from datetime import date
from typing import Any

from senco_tui.casework.documents import PAPERS
from senco_tui.demonstration.act import Act, Version, acts
from senco_tui.demonstration.colleagues import Signers
from senco_tui.demonstration.reasons import reason_for
from senco_tui.demonstration.shelf import Folder, Shelf
from senco_tui.demonstration.times import Times

ARRANGED = ("arrangements", "adjustments", "risk", "transition")
"""Documents of a case that are told as they were last written."""

OF_SETTING = (*PAPERS, "budget", "training", "complaints")
"""The setting's own that are told so."""


def support_acts(folder: Folder, first: date, times: Times, who: Signers) -> Iterator[Act]:
    """Each record of a case that was written when the last thing in it had happened."""
    for name in ARRANGED:
        paper = folder.papers.get(name)
        if paper is not None:
            day = max(times.recorded(first), last_day(paper.value, times))
            signer = who.of("plan", f"{folder.origin} {name}", folder.year)
            why = reason_for("support-arranged", f"{folder.origin} {name}", 0.2)
            version = Version(day, paper.value, paper.words, f"{name}-written", signer, why)
            yield from acts(paper, folder.case, [version])


def paper_acts(shelf: Shelf, times: Times, who: Signers) -> Iterator[Act]:
    """Each paper, budget and list of the setting's own."""
    for name in OF_SETTING:
        paper = shelf.papers.get(f"setting/{name}")
        if paper is not None:
            day = last_day(paper.value, times)
            version = Version(day, paper.value, paper.words, f"{name}-written", who.senco, order=2)
            yield from acts(paper, None, [version])


def last_day(value: Any, times: Times) -> date:
    """The last day up to today of which the record tells, as a day on which it was written down."""
    past = [d for d in _days(value) if times.start < d <= times.today]
    return times.recorded(max(past, default=times.start))


def _days(value: Any) -> Iterator[date]:
    if isinstance(value, date):
        yield value
    elif isinstance(value, tuple):
        for one in value:
            yield from _days(one)
    elif is_dataclass(value):
        for field in fields(value):
            yield from _days(getattr(value, field.name))
