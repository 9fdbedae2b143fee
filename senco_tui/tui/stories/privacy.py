"""Privacy: names as initials on the screen and in what is copied from it, found again at the next visit."""

from typing import TYPE_CHECKING

from senco_tui.tui.presenting.initials import Initials, names_of

if TYPE_CHECKING:
    from senco_tui.desk.reading import Office
    from senco_tui.tui.app import Senco
    from senco_tui.tui.door import Door


def initials_of(office: "Office") -> Initials:
    """Initials for everyone whom the caseload knows by name."""
    return Initials(names_of(case.pupil.value for case in office.caseload.cases if case.pupil))


def as_shown(app: "Senco", text: str) -> str:
    """A text on its way to the clipboard as it may be read there: with initials where the screen has them."""
    return initials_of(app.office).copied(text) if app.initials and app.office else text


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
