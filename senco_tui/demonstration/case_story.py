"""One case's story: its papers' own pasts laid side by side, from the day its file was opened."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from senco_tui.casework.pupil import Pupil
from senco_tui.casework.spoken import counted
from senco_tui.casework.vocabulary import Status
from senco_tui.demonstration.act import Act, acts
from senco_tui.demonstration.chance import falls, whole
from senco_tui.demonstration.colleagues import Signers
from senco_tui.demonstration.past_casefile import CaseFileOn, casefile_versions
from senco_tui.demonstration.past_ehc import ehc_acts
from senco_tui.demonstration.past_plan import plan_versions
from senco_tui.demonstration.past_records import (
    attention_acts,
    contact_acts,
    note_acts,
    profile_acts,
    review_acts,
)
from senco_tui.demonstration.past_requests import request_acts
from senco_tui.demonstration.past_support import support_acts
from senco_tui.demonstration.reasons import reason_for
from senco_tui.demonstration.shelf import Folder, Shelf
from senco_tui.demonstration.terms import academic_year
from senco_tui.demonstration.times import Times

_TOGETHER = 0.85
"""How often a review and the next cycle were one act: written at the same table."""


@dataclass(frozen=True, slots=True)
class Opened:
    """When a case's file came into the store, and whether it was older than the store."""

    day: date
    brought_in: bool


def opened(on_shelf: Shelf, times: Times) -> dict[str, Opened]:
    """Each case's first day here: that of its first entry, or a day of the store's first fortnight."""
    found = {}
    for case, folder in on_shelf.folders.items():
        first = min(_days(folder), default=times.start)
        start = times.days.step(times.start, whole(f"{folder.origin} brought", 1, 9))
        older = first <= start or academic_year(first) % 100 != int(case[1:3])
        found[case] = Opened(start, True) if older else Opened(times.recorded(first), False)
    return found


def _days(folder: Folder) -> Iterator[date]:
    pupil: Pupil = folder.papers["casefile"].value
    if pupil.concern and pupil.concern.raised:
        yield pupil.concern.raised
    for kind in ("contacts", "notes", "reviews"):
        yield from (p.value.happened for p in folder.among(kind))
    yield from (p.value.asked for p in folder.among("requests") if p.value.asked)


def case_acts(folder: Folder, begun: Opened, times: Times, who: Signers) -> Iterator[Act]:
    """Every act of one case, those of the day it was brought in made one."""
    pupil: Pupil = folder.papers["casefile"].value
    planned = _planned(folder, begun, pupil, times)
    on = CaseFileOn(folder, times, begun.day, planned)
    found = list(acts(folder.papers["casefile"], folder.case, casefile_versions(on, who)))
    reviews = list(review_acts(folder, times, who))
    if "plan" in folder.papers:
        versions = plan_versions(folder, planned, times, who)
        plans = list(acts(folder.papers["plan"], folder.case, versions))
        found += _at_one_table(reviews, plans, folder.origin)
    else:
        found += reviews
    found += contact_acts(folder, times, who)
    found += note_acts(folder, times, who)
    found += request_acts(folder, times, who)
    found += profile_acts(folder, planned, times, who)
    found += ehc_acts(folder, times, who)
    found += attention_acts(folder, times, who)
    found += support_acts(folder, planned, times, who)
    yield from _brought_in(found, folder, begun)


def _planned(folder: Folder, begun: Opened, pupil: Pupil, times: Times) -> date:
    """The day of the first plan: a few days after the pupil came on the register, or the day of opening."""
    if begun.brought_in:
        return begun.day
    since = [s.since for s in pupil.status if s.code in (Status.SUPPORT, Status.EHC)]
    first = max(begun.day, min(since, default=begun.day))
    day = times.later(first, whole(f"{folder.origin} planned", 1, 5))
    plan = folder.value("plan")
    held = [p.value.happened for p in folder.among("reviews")]
    limit = min([*held, *([plan.since] if plan and plan.since and not held else []), times.today])
    return min(day, times.days.on_or_before(limit))


def _at_one_table(reviews: list[Act], plans: list[Act], seed: str) -> list[Act]:
    """Some next cycles were written in the review itself: one act, two documents, when it was written up."""
    for n, review in enumerate(a for a in reviews if a.change == "review-held"):
        held = date.fromisoformat(review.document.partition("/")[2][:10])
        begun = next((p for p in plans if p.change == "cycle-begun" and p.day == held), None)
        if begun is None or not falls(f"{seed} {n} table", _TOGETHER):
            continue
        if any(p is not begun and begun.day <= p.day <= review.day for p in plans):
            continue
        review.files = {**review.files, **begun.files}
        review.sentence += "; next cycle begun"
        plans.remove(begun)
    return [*reviews, *plans]


def _brought_in(found: list[Act], folder: Folder, begun: Opened) -> Iterator[Act]:
    """What is older than the day a file was brought in, or a pupil joined, came in with it."""
    if not begun.brought_in and all(a.day >= begun.day for a in found):
        yield from found
        return
    early = sorted((a for a in found if a.day <= begun.day), key=lambda a: (a.day, a.order))
    files: dict[str, str] = {}
    for act in early:
        files.update(act.files)
    first = next(a for a in early if a.document == "casefile")
    more = len(files) - 1
    sentence = f"{first.sentence}; {counted(more, 'more document')} brought in" if more else first.sentence
    reason = reason_for("brought-in", folder.origin, 0.0)
    tags = tuple(t for a in early for t in a.tags)
    yield Act(
        begun.day,
        0,
        first.signer,
        folder.case,
        "casefile",
        "file-brought-in",
        sentence,
        files,
        reason,
        tags=tags,
    )
    yield from (a for a in found if a.day > begun.day)
