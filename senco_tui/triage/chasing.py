"""How a nudge is named, by its number and to whom it goes; and how a holder is called in a short line."""

from senco_tui.casework.record import Request
from senco_tui.casework.setting import Setting
from senco_tui.casework.spoken import counted
from senco_tui.clocks.turn import Turn, turn_of

LONG_NAME = 18
"""Letters. An agency with a longer name goes by its id in a list: CAMHS, SALT, physio."""


def nudge(nudges: int, before_escalating: int, escalated: bool = False) -> str:
    """`nudge 2 → manager`: which nudge it will be, and to whom once the first have not helped."""
    said = f"nudge {nudges + 1}" if nudges else "nudge"
    return f"{said} → manager" if escalated or nudges >= before_escalating else said


def pressed(nudges: int, escalated: bool) -> str:
    """What has been done about it, to stand after the days: `, 2 nudges, escalated`; '' for nothing yet."""
    return (f", {counted(nudges, 'nudge')}" if nudges else "") + (", escalated" if escalated else "")


def asked_for(request: Request, turn: Turn, setting: Setting) -> str:
    """What a request is for, in few words, with whom was asked where another holds it now."""
    asked = turn_of(request.of, setting)
    what = _topic(request, asked) or str(request.kind)
    return what if asked.holder == turn.holder else f"{called(asked)} {what}"


def _topic(request: Request, asked: Turn) -> str | None:
    """The topic without the name of whoever was asked, which the row says already."""
    topic = " ".join((request.topic or "").split())
    names = {name.casefold() for name in (asked.holder, request.of, called(asked))}
    first, _, rest = topic.partition(":")
    says_who = bool(rest) and any(name.startswith(first.casefold()) for name in names)
    told = rest.strip() if says_who else topic
    return told if told.casefold() not in names else None


def called(turn: Turn) -> str:
    """The holder as a list calls it: an agency with a long name by its id, in capitals where it is short."""
    if turn.agency is None or len(turn.agency.name) <= LONG_NAME:
        return turn.holder
    word = turn.agency.id.replace("-", " ")
    return word.upper() if len(word) <= 5 else word
