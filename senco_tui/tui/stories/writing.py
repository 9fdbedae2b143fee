"""Opening a form about a pupil: the file is read afresh, so that the form stands on what it says now."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from senco_tui.casework.casefile import CaseFile
    from senco_tui.tui.forms.sheet import Sheet
    from senco_tui.tui.host import Host


async def write(
    host: "Host",
    kind: str,
    reference: str,
    outcome: str | None = None,
    then: "Callable[[], None] | None" = None,
) -> None:
    """Open the form of that kind: `note`, `voice`, `contact`, `review`; `outcome` by its id, `rung` by key.

    `then` is done once it has been recorded and left.
    """
    from senco_tui.tui.screens.form import FormView

    file, _ = await host.desk(lambda door: door.read_case(reference))
    sheet = sheet_for(host, kind, file, outcome)
    if isinstance(sheet, str):
        host.say(sheet, "warn")
    else:
        host.open(FormView(sheet, then))


def sheet_for(host: "Host", kind: str, file: "CaseFile", outcome: str | None = None) -> "Sheet | str":
    """The form as it stands on this file, or the sentence why there is none."""
    from senco_tui.casework.vocabulary import NoteKind
    from senco_tui.tui.forms.log_contact import LogContact
    from senco_tui.tui.forms.write_note import WriteNote

    today = host.today
    calendar = host.office.setting.calendar if host.office else None
    if kind == "rung":
        return _of_ladder(host, file, outcome or "")
    if kind == "contact":
        return LogContact(file, today, calendar, host.wording)
    if kind in ("note", "voice"):
        taken_for = NoteKind.NOTE if kind == "note" else NoteKind.PUPIL_VOICE
        return WriteNote(file, today, calendar, taken_for)
    return _of_plan(host, kind, file, outcome)


def _of_ladder(host: "Host", file: "CaseFile", key: str) -> "Sheet | str":
    """The form of one rung of the EHC process, as long as its day is wanting."""
    from senco_tui.clocks.ladder import ladders
    from senco_tui.clocks.running import clocks
    from senco_tui.tui.forms.fill_rung import FillRung
    from senco_tui.tui.presenting.casefile.opened import parted
    from senco_tui.tui.presenting.casefile.rungs import fillable

    document, field = parted(key)
    if document in file.broken:
        return "this file needs attention before it can be changed: e mends it"
    if host.office is None:
        return "the office is still being read"
    setting = host.office.setting
    every = ladders(file, clocks(file, setting, host.today), host.today)
    for step in (step for ladder in every for step in ladder.steps):
        if (step.document, step.field) == (document, field) and fillable(step):
            return FillRung(file, step, host.today, setting.calendar)
    return "this step has its day now"


def _of_plan(host: "Host", kind: str, file: "CaseFile", wanted: str | None) -> "Sheet | str":
    """A form that stands on the plan, which must be there and be understood."""
    from senco_tui.tui.forms.amend_outcome import AmendOutcome
    from senco_tui.tui.forms.hold_review import HoldReview

    calendar = host.office.setting.calendar if host.office else None
    if "plan" in file.broken:
        return "the plan needs attention before it can be changed: 3 shows the line, e mends it"
    if file.plan is None:
        return "there is no plan yet: 3, then e writes one"
    if kind == "review":
        return HoldReview(file, file.plan.value, host.today, calendar, host.wording)
    outcome = file.plan.value.outcome(wanted or "")
    if outcome is None:
        return f"outcome {wanted} is not in the plan any more"
    return AmendOutcome(file, outcome, host.today, calendar)
