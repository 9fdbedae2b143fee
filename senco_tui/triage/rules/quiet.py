"""Nobody has written anything in the pupil's file for a long while."""

from collections.abc import Iterator
from datetime import date

from senco_tui.casework.spoken import spoken_day
from senco_tui.casework.vocabulary import Status
from senco_tui.clocks.ehc_plan import decides_alone
from senco_tui.triage.glance import PupilGlance
from senco_tui.triage.row import Row
from senco_tui.triage.spoken import short_day


def quiet(at: PupilGlance) -> Iterator[Row]:
    """Lane 5: no entry for 20 school days with an EHC plan, 30 on SEN support."""
    if not at.on_register:
        return
    last = at.case.last_entry(at.today)
    since = last or _begun(at)
    if since is None:
        yield at.row(
            "5", "quiet", "no entry at all in the file", late=at.limit("quiet_support"), next="see them"
        )
        return
    wanted = at.limit("quiet_ehc" if at.status is Status.EHC else "quiet_support")
    days = at.almanac.days
    silent = days.at_least(since, at.today)
    if not days.covers(at.today) or silent < wanted:
        return
    told = at.wording.days(silent)
    said = told if days.between(since, at.today) is not None else f"over {told}"
    reason = f"no entry {said}" if last else f"no entry at all since {short_day(since, at.today)}"
    explain = f"last entry {spoken_day(last)}; asked for every {at.wording.days(wanted)}" if last else ""
    next_ = "see them" if decides_alone(at.case, at.today) else "ring home"
    yield at.row("5", "quiet", reason, late=silent - wanted, next=next_, explain=explain)


def _begun(at: PupilGlance) -> date | None:
    """When the pupil came on the register, for a file that holds no entry."""
    spells = at.pupil.status if at.pupil else ()
    return min((s.since for s in spells if s.code in (Status.SUPPORT, Status.EHC)), default=None)
