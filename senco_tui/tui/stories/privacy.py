"""Privacy: names as initials on the screen, found again at the next visit."""

from typing import TYPE_CHECKING

from senco_tui.tui.presenting.initials import Initials, names_of

if TYPE_CHECKING:
    from senco_tui.desk.reading import Office
    from senco_tui.tui.app import Senco
    from senco_tui.tui.door import Door


def initials_of(office: "Office") -> Initials:
    """Initials for everyone whom the caseload knows by name."""
    return Initials(names_of(case.pupil.value for case in office.caseload.cases if case.pupil))


async def remember(app: "Senco") -> None:
    """Say what is shown now, and keep it for the next visit."""
    on = app.initials
    app.say("names are shown as initials; X shows them whole" if on else "names are shown whole", "dim")
    await app.desk(lambda door: door.drop_window())
    await app.desk(lambda door: _keep(door, on))


def _keep(door: "Door", on: bool) -> None:
    """Keep the choice; a window with names in it does not wait for the next visit."""
    door.habits.keep_initials(on)
    if on:
        door.drop_window()
