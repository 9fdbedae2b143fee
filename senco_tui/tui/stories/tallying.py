"""Tallying a week: one key writes a session down, what is not known is asked for, and on to the next."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from senco_tui.casework.provision import Absence, Delivery
    from senco_tui.provision.tally import Due
    from senco_tui.tui.host import Host
    from senco_tui.tui.screens.tally import TallyView

LETTERS = "abcdefghijklmnopqrstuvwxz123456789"
"""What each pupil is called by in the question who was away; y stays the letter of a yes."""

ENOUGH = "."


async def tally(host: "Host", view: "TallyView", kind: str) -> None:
    """Write one session down; left half way, nothing is."""
    from senco_tui.casework.delivering import SessionTallied
    from senco_tui.provision.tally import free_name

    due, office = view.due, host.office
    if due is None or office is None:
        return
    delivery = await MADE[kind](host, view, due)
    if delivery is None:
        return
    before = due.filed
    name = before.name if before else free_name(due.name, delivery.happened, office.caseload)
    change = SessionTallied(name, delivery, before.value if before else None)
    move_on = view.moving_on()
    answer = await host.record(change, {name: before.fingerprint} if before else None)
    if hasattr(answer, "revision"):
        for kept in (_draft(due), *(_draft(due, one) for one in view.pupils(due))):
            host.drop_draft(kept)
        move_on()


async def _given(host: "Host", view: "TallyView", due: "Due") -> "Delivery":
    from senco_tui.casework.delivering import given

    return given(due.provision.value, _before(due))


async def _not_given(host: "Host", view: "TallyView", due: "Due") -> "Delivery | None":
    from senco_tui.casework.delivering import not_given
    from senco_tui.tui.stories.disposing import words_for

    why = await words_for(host, f"{due.provision.value.name}: why was it not given?", _draft(due))
    return None if why is None else not_given(due.provision.value, _before(due), why)


async def _away(host: "Host", view: "TallyView", due: "Due") -> "Delivery | None":
    """Pupil by pupil: the letter, then the reason; the full stop ends it."""
    from senco_tui.casework.delivering import given
    from senco_tui.casework.provision import Absence

    away: dict[str, Absence] = {}
    pupils = dict(zip(LETTERS, view.pupils(due), strict=False))
    while True:
        names = {letter: _called(view, one, away) for letter, one in pupils.items()}
        question = f"{due.provision.value.name}, {due.on:%a} {due.on.day} {due.on:%b}: who was away?"
        letter = await host.choose(question, {**names, ENOUGH: "that is all"})
        if letter is None:
            return None
        if letter == ENOUGH:
            return given(due.provision.value, _before(due), tuple(away.values()))
        pupil = pupils[letter]
        if away.pop(pupil, None) is None:
            asked = f"Why was {view.called(pupil)} away? (Enter: nobody said)"
            why = await host.prompt(asked, draft=_draft(due, pupil))
            if why is not None:
                away[pupil] = Absence(pupil, why.strip() or None)


def _called(view: "TallyView", pupil: str, away: "dict[str, Absence]") -> str:
    return view.called(pupil) + (" (away)" if pupil in away else "")


def _before(due: "Due") -> "Delivery":
    """What its file says; where there is none, the day alone."""
    from senco_tui.casework.provision import Delivery

    return due.filed.value if due.filed else Delivery(due.on, 0)


def _draft(due: "Due", pupil: str = "") -> str:
    return f"tally {due.name} {due.on} {pupil}".strip()


MADE = {"given": _given, "not given": _not_given, "away": _away}
"""What each key makes of a session."""
