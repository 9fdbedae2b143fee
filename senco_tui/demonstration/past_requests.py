"""Requests, step by step: asked, acknowledged, chased, answered."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta

from senco_tui.casework.record import Entry, Request
from senco_tui.casework.vocabulary import Act as Step
from senco_tui.demonstration.act import Act, Version, acts
from senco_tui.demonstration.colleagues import Signers
from senco_tui.demonstration.reasons import reason_for
from senco_tui.demonstration.shelf import Folder, Paper, Words
from senco_tui.demonstration.times import Times

CLOSE = 4
"""Days. Steps this near each other were written down together."""
OLD, CLOSE_OF_OLD = timedelta(days=400), 16
"""A thread as old as this was kept in fewer goes."""
_CHANGES = {
    Step.ASKED: "request-made",
    Step.NUDGED: "request-chased",
    Step.CLOSED: "request-closed",
}


def request_acts(folder: Folder, times: Times, who: Signers) -> Iterator[Act]:
    """Every request of a case, from the asking to where it stands."""
    for paper in folder.among("requests"):
        yield from acts(paper, folder.case, _versions(folder, paper, times, who))


def _versions(folder: Folder, paper: Paper, times: Times, who: Signers) -> Iterator[Version]:
    request: Request = paper.value
    ends = [
        n for n, e in enumerate(request.entries, 1) if n == len(request.entries) or _far(request, n, e, times)
    ]
    for place, n in enumerate(ends):
        entry = request.entries[n - 1]
        last = place + 1 == len(ends)
        value = (
            request if last else replace(request, entries=request.entries[:n], chase_by=_chase(entry, times))
        )
        seed = f"{folder.origin} {request.of} {request.topic} {n}"
        change = _CHANGES.get(entry.act, "request-answered")
        change = "request-made" if place == 0 else change
        signer = who.by_name(entry.by, who.of("request", seed, folder.year))
        words = paper.words if last else _words(paper.words, value)
        yield Version(times.recorded(entry.on), value, words, change, signer, reason_for(change, seed))


def _far(request: Request, n: int, entry: Entry, times: Times) -> bool:
    near = CLOSE_OF_OLD if times.today - request.entries[-1].on > OLD else CLOSE
    return (request.entries[n].on - entry.on).days > near


def _chase(entry: Entry, times: Times) -> date | None:
    return times.days.on_or_after(entry.on + timedelta(weeks=4)) if entry.turn else None


def _words(words: Words, value: Request) -> Words:
    """What was recommended came with the answer."""
    answered = any(e.act in (Step.RECEIVED, Step.ANSWERED) for e in value.entries)
    return tuple(s for s in words if answered or s.title != "Recommendations")
