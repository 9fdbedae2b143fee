"""Provision as it began, was joined and was measured, block after block; and each week's tally."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date

from senco_tui.casework.provision import Delivery, Provision
from senco_tui.casework.spoken import counted
from senco_tui.demonstration.act import Act, Version, acts
from senco_tui.demonstration.chance import falls, pick
from senco_tui.demonstration.colleagues import Signers
from senco_tui.demonstration.shelf import Paper, Shelf
from senco_tui.demonstration.times import Times

BLOCK = 63
"""School days from one block of a group to the next."""
BLOCKS = 3


def provision_acts(shelf: Shelf, opened: dict[str, date], times: Times, who: Signers) -> Iterator[Act]:
    """Every provision from its first block; `opened` is each case's first day."""
    for name, paper in sorted(shelf.papers.items()):
        if name.startswith("provision/"):
            yield from acts(paper, None, _versions(paper, opened, times, who))


def _versions(paper: Paper, opened: dict[str, date], times: Times, who: Signers) -> Iterator[Version]:
    now: Provision = paper.value
    since = now.since or times.start
    blocks = BLOCKS if falls(f"{paper.document} old", 0.5) else 0
    for back in range(blocks, 0, -1):
        begun = times.days.step(since, -BLOCK * back)
        ended = times.days.step(since, -BLOCK * back + 52)
        if begun <= times.start:
            continue
        pupils = _pupils(paper, opened, begun, f"{paper.document} {back}")
        if not pupils:
            continue
        signer = who.of("provision", f"{paper.document} {back}", None)
        value = replace(
            now,
            since=begun,
            until=ended,
            pupils=pupils,
            outcomes=(),
            entry_measured=None,
            review_due=times.days.step(begun, 48),
            external_cost=None,
        )
        yield Version(begun, value, (), "provision-started", signer, order=4)
        measured = replace(value, exit_measure=_measured(pupils), exit_measured=ended)
        yield Version(ended, measured, (), "provision-ended", signer, order=4)
    yield from _live(paper, opened, times, who)


def _live(paper: Paper, opened: dict[str, date], times: Times, who: Signers) -> Iterator[Version]:
    """The block that runs today: begun with some, joined by the others, measured at its beginning."""
    now: Provision = paper.value
    day = times.recorded(now.since or times.start)
    signer = who.of("provision", paper.document, None)
    there = now.pupils[: max(1, len(now.pupils) * 2 // 3)]
    begun = replace(now, pupils=there, outcomes=(), entry_measured=None, review_due=None)
    yield Version(day, begun, (), "provision-started", signer, order=4)
    for n, pupil in enumerate(p for p in now.pupils if p not in there):
        day = times.days.step(day, 3)
        if day >= times.days.step(times.today, -4) or n == 1:
            break
        begun = replace(begun, pupils=tuple(p for p in now.pupils if p in (*begun.pupils, pupil)))
        yield Version(day, begun, (), "provision-amended", signer, order=4)
    day = times.recorded(max(day, now.entry_measured or day))
    yield Version(day, now, (), "provision-amended", signer, order=4)


def _pupils(paper: Paper, opened: dict[str, date], day: date, seed: str) -> tuple[str, ...]:
    """Who was in the group then: some of those in it today, if their file was open."""
    there = [p for p in paper.value.pupils if opened.get(p, day) < day]
    kept = [p for p in there if falls(f"{seed} {p[-3:]}", 0.8)]
    return tuple(kept or there[:1])


def _measured(pupils: Sequence[str]) -> str:
    gained = max(1, len(pupils) * 2 // 3)
    return f"{gained} of {len(pupils)} reached the exit measure"


def delivery_acts(shelf: Shelf, times: Times, who: Signers) -> Iterator[Act]:
    """A week's sessions of one provision tallied together, on the last day they were given."""
    weeks: dict[tuple[str, int, int], list[Paper]] = {}
    for name, paper in sorted(shelf.papers.items()):
        if name.startswith("delivery/"):
            year, week, _ = paper.value.happened.isocalendar()
            weeks.setdefault((name.split("/")[1], year, week), []).append(paper)
    for (slug, _, week), papers in weeks.items():
        sessions: list[Delivery] = [p.value for p in papers]
        minutes = sum(s.minutes for s in sessions)
        sentence = f"{counted(len(sessions), 'session')} tallied, {minutes} minutes, week {week}"
        day = times.recorded(max(s.happened for s in sessions))
        signer = pick(f"{slug} {week}", (who.assistant, who.assistant, who.family))
        files = {p.path: p.text for p in papers}
        yield Act(day, 8, signer, None, f"delivery/{slug}", "delivery-tallied", sentence, files)
