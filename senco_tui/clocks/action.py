"""What was promised by a day: actions of contacts and of the pupil's own list."""

from collections.abc import Iterator
from datetime import date

from senco_tui.casework.casefile import CaseFile
from senco_tui.casework.record import Action
from senco_tui.clocks.almanac import Almanac
from senco_tui.clocks.clock import Clock


def actions(case: CaseFile, almanac: Almanac, today: date) -> Iterator[Clock]:
    """One clock for each action with a date that is not done."""
    listed: list[tuple[str, Action]] = [(c.name, a) for c in case.contacts for a in c.value.actions]
    if case.attention is not None:
        listed += [("attention", a) for a in case.attention.value.actions]
    for document, action in listed:
        if action.due is None or action.done is not None:
            continue
        yield from almanac.clock(
            "action.due",
            case.reference,
            action.due,
            today=today,
            document=document,
            subject=f"{document}#{action.id}",
            words=action.text,
        )
