"""Cycles running without progress on any outcome."""

from collections.abc import Iterator

from senco_tui.casework.record import Review
from senco_tui.casework.vocabulary import Met
from senco_tui.triage.glance import PupilGlance
from senco_tui.triage.row import Row
from senco_tui.triage.spoken import short_day


def no_progress(at: PupilGlance) -> Iterator[Row]:
    """Lane 6: at the last review of each of two cycles nothing was met, partly met or better than nought."""
    wanted = at.limit("no_progress_cycles")
    last = _last_of_cycles(at)[:wanted]
    if at.on_register and len(last) == wanted and all(_stood_still(review) for review in last):
        yield at.row(
            "6",
            "no_progress",
            f"{wanted} cycles without progress (last review {short_day(last[0].happened, at.today)})",
            short="no progress",
            next="step up?",
            explain="at each last review every outcome was judged not met: ask for advice, or step up",
            document="plan",
        )


def _last_of_cycles(at: PupilGlance) -> list[Review]:
    """The last review of each cycle that judged anything, newest first."""
    found: dict[object, Review] = {}
    for filed in reversed(at.case.reviews):
        review = filed.value
        if review.happened <= at.today and review.outcomes:
            found.setdefault(review.cycle if review.cycle is not None else filed.name, review)
    return list(found.values())


def _stood_still(review: Review) -> bool:
    return all(o.met is Met.NOT and (o.scale is None or o.scale <= 0) for o in review.outcomes)
