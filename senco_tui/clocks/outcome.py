"""An outcome with a date of its own that comes before the plan's review."""

from collections.abc import Iterator
from datetime import date

from senco_tui.casework.casefile import CaseFile
from senco_tui.casework.vocabulary import Met, Status
from senco_tui.clocks.almanac import Almanac
from senco_tui.clocks.clock import Clock


def outcomes(case: CaseFile, almanac: Almanac, today: date) -> Iterator[Clock]:
    """One clock for each such outcome of a pupil on the register; met when a review judged it met."""
    if case.plan is None or case.status_on(today) not in (Status.SUPPORT, Status.EHC):
        return
    plan = case.plan.value
    for outcome in plan.outcomes:
        if outcome.by is None or (plan.review_due and outcome.by >= plan.review_due):
            continue
        judged = [
            r.value.happened
            for r in case.reviews
            if any(o.id == outcome.id and o.met is Met.MET for o in r.value.outcomes)
            and (outcome.since is None or r.value.happened >= outcome.since)
        ]
        yield from almanac.clock(
            "outcome.review",
            case.reference,
            outcome.by,
            today=today,
            met=min(judged, default=None),
            document="plan",
            subject=outcome.id,
            words=f"outcome {outcome.id}",
        )
