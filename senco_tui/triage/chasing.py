"""How a nudge is named, by its number and to whom it goes; and how a holder is called in a short line."""

from senco_tui.clocks.turn import Turn

LONG_NAME = 18
"""Letters. An agency with a longer name goes by its id in a list: CAMHS, SALT, physio."""


def nudge(nudges: int, before_escalating: int) -> str:
    """`nudge 2 → manager`: which nudge it will be, and to whom once the first have not helped."""
    said = f"nudge {nudges + 1}" if nudges else "nudge"
    return f"{said} → manager" if nudges >= before_escalating else said


def called(turn: Turn) -> str:
    """The holder as a list calls it: an agency with a long name by its id, in capitals where it is short."""
    if turn.agency is None or len(turn.agency.name) <= LONG_NAME:
        return turn.holder
    word = turn.agency.id.replace("-", " ")
    return word.upper() if len(word) <= 5 else word
