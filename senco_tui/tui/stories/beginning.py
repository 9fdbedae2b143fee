"""A pupil who comes to the caseload: asked whether with a concern or a whole file, then who they are."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable

    from senco_tui.desk.outcome import Recorded
    from senco_tui.tui.host import Host

KINDS = {"c": "a concern, to be decided", "f": "a case file, with a status"}


async def begin_case(host: "Host", found: "Callable[[str], None]") -> None:
    """Open the form of a new file; once it is recorded, `found` is told its reference."""
    from senco_tui.casework.casefile import CaseFile
    from senco_tui.tui.forms.begin_case import BeginCase
    from senco_tui.tui.forms.known import known_to
    from senco_tui.tui.screens.form import FormView

    letter, office, today = await host.choose("Begin what?", KINDS), host.office, host.today
    if letter is None or office is None:
        return
    variant = "concern" if letter == "c" else ""
    reference = await host.desk(lambda door: door.next_reference(today))
    begun, words = await host.desk(lambda door: door.begun(reference, "casefile", today, variant))
    nobody = CaseFile(reference)
    sheet = BeginCase(
        reference, begun, words, office.caseload, today, office.setting.calendar, known_to(office, nobody)
    )

    def told(recorded: "Recorded") -> None:
        found(recorded.sentence.partition(" ")[0])

    host.open(FormView(sheet, told=told))
