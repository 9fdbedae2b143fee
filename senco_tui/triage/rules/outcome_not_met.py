"""An outcome of the plan was not met at reviews running."""

from collections.abc import Iterator
from itertools import takewhile

from senco_tui.casework.vocabulary import Met
from senco_tui.triage.glance import PupilGlance
from senco_tui.triage.row import Row


def outcome_not_met(at: PupilGlance) -> Iterator[Row]:
    """Lane 4, from the second time on, while the outcome stands in the plan."""
    if at.case.plan is None or not at.on_register:
        return
    for outcome in at.case.plan.value.outcomes:
        judged = [
            o.met
            for review in reversed(at.case.reviews)
            if review.value.happened <= at.today
            for o in review.value.outcomes
            if o.id == outcome.id
        ]
        times = sum(1 for _ in takewhile(lambda met: met is Met.NOT, judged))
        if times >= at.limit("outcome_not_met_times"):
            yield at.row(
                "4",
                "outcome_not_met",
                f"outcome {outcome.id} not met at {times} reviews running",
                short=f"{outcome.id} ×{times}",
                next="change it",
                explain=outcome.text,
                detail=outcome.id,
                document="plan",
            )
