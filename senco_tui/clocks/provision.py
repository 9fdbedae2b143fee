"""A provision's own review date; one that has run for a while without any is missing."""

from collections.abc import Iterator
from datetime import date

from senco_tui.casework.casefile import Filed
from senco_tui.casework.provision import Provision
from senco_tui.clocks.almanac import Almanac
from senco_tui.clocks.clock import Clock


def provision_review(filed: Filed[Provision], almanac: Almanac, today: date) -> Iterator[Clock]:
    """The clock of a provision that is being given; over once it has ended or its effect was measured."""
    value = filed.value
    ended = value.until is not None and value.until < today
    if ended or value.exit_measured is not None or (value.since is not None and value.since > today):
        return
    yield from almanac.clock(
        "provision.review",
        None,
        value.review_due,
        today=today,
        missing=None if value.review_due else "a review date",
        document=filed.name,
        subject=filed.name,
        words=f"review of {value.name}",
    )
