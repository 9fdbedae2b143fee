"""What the pupils and colleagues of an office are called, by reference and by staff id."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from senco_tui.desk.reading import Office


def people(office: "Office") -> dict[str, str]:
    """Everyone's name as lists show it; a colleague's as spoken."""
    named = {colleague.id: colleague.name for colleague in office.setting.staff.staff}
    return named | {case.reference: case.listed_name for case in office.caseload.cases}
