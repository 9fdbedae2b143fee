"""A provision's review is near or past, or it has run for a while and nobody set one."""

from collections.abc import Iterator

from senco_tui.casework.casefile import Filed
from senco_tui.casework.provision import Provision
from senco_tui.casework.spoken import counted
from senco_tui.clocks.clock import Clock, Standing, days_late, days_past_start
from senco_tui.triage.glance import SettingGlance
from senco_tui.triage.row import WIDTH, Row, fitted
from senco_tui.triage.spoken import short_day, weekday


def provision_due(at: SettingGlance) -> Iterator[Row]:
    """Lane 4, one row a provision however many pupils are in it."""
    dates = {clock.subject: (clock, stands) for clock, stands in at.each("provision.review")}
    for filed in at.provision:
        clock, stands = dates.get(filed.name, (None, None))
        if clock is None:
            continue
        said = _unset(at, filed) if stands is Standing.MISSING else _said(at, clock)
        if said:
            said += f", {at.wording.counted(len(filed.value.pupils))}" if filed.value.pupils else ""
            yield at.row(
                "4",
                "provision_due",
                f"{fitted(filed.value.name, WIDTH - len(said) - 2)}: {said}",
                clock,
                late=days_past_start(clock, at.today),
                next="review it",
                detail=filed.name,
                subject="Provision",
                short=said,
            )


def _said(at: SettingGlance, clock: Clock) -> str | None:
    if clock.due is None or not at.within(clock.due, at.limit("review_within")):
        return None
    late = days_late(clock, at.today)
    if late:
        return f"review {counted(late, 'day')} overdue ({short_day(clock.due, at.today)})"
    return f"review due {weekday(clock.due, at.today)}"


def _unset(at: SettingGlance, filed: Filed[Provision]) -> str | None:
    since = filed.value.since
    if since is None:
        return "no start and no review date"
    run = at.almanac.days.at_least(since, at.today)
    if run < at.limit("provision_unreviewed_after"):
        return None
    return f"never reviewed in {at.wording.days(run)}"
