"""What a disposal acts on: the row under the cursor, or, on a pupil's own file, a reason by its number.

Where a pupil is the subject the reason is always chosen in sight of its words: nothing is settled unseen.
"""

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from senco_tui.triage.row import Row
    from senco_tui.tui.host import Host, Story
    from senco_tui.tui.screens.view import View

MOST = 9
"""Reasons that have a digit to choose them by; a tenth comes up once one of them is settled."""


def row_of(view: "View") -> "Row | None":
    """The row under the cursor; None in views that show no rows of the sheet."""
    row: Row | None = getattr(view, "row", None)
    return row


def shows_rows(view: "View") -> bool:
    """Say whether the view's rows are reasons: triage, and the board of turns."""
    return hasattr(view, "row")


def reasons_here(host: "Host", view: "View") -> "tuple[Row, ...]":
    """The row under the cursor, else every reason of the pupil on today's sheet."""
    if shows_rows(view):
        row = row_of(view)
        return (row,) if row else ()
    every = host.sheet.every if host.sheet else ()
    return tuple(row for row in every if view.case is not None and row.case == view.case)


def chased_here(host: "Host", view: "View") -> "tuple[Row, ...]":
    """What may be chased: of the row under the cursor, else all that others hold for the pupil."""
    from senco_tui.triage.nudging import chase_row
    from senco_tui.triage.turns import held_of

    if shows_rows(view):
        rows = reasons_here(host, view)
        return tuple(found for row in rows if (found := chase_row(row)) is not None)
    office, sheet = host.office, host.sheet
    file = office.caseload.case(view.case) if office and view.case else None
    if office is None or sheet is None or file is None:
        return ()
    clocks = [clock for clock in sheet.clocks if clock.case == file.reference]
    held = held_of(file, clocks, office.setting, sheet.today)
    return tuple(one.row for one in held if chase_row(one.row) is not None)


async def of_which(
    host: "Host", view: "View", rows: "Sequence[Row]", question: str, story: "Callable[[Row], Story]"
) -> None:
    """Tell the story of the row under the cursor, or of the one that is chosen by its number."""
    if shows_rows(view):
        await story(rows[0])
        return
    by_number = {str(n): row for n, row in enumerate(rows[:MOST], start=1)}
    chosen = await host.choose(question, {n: row.reason for n, row in by_number.items()})
    if chosen is not None:
        await story(by_number[chosen])
