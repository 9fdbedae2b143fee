"""Says in words what a query asks, so that a list can tell how it was narrowed."""

from datetime import date

from senco_tui.casework.length import Length
from senco_tui.casework.spoken import counted
from senco_tui.query.asked import Among, Any, Asked, Every, Measure, Not, Text, Word
from senco_tui.query.words import BY_WORD, Sort, measures_named

OWN_NAMES = (Sort.GROUP, Sort.LANE)
"""Sorts whose word says best what it means."""


def spoken(asked: Asked) -> str:
    """`annual review complete < 60 days`, `not “talk”`, `(Year 5 or Year 6)`."""
    match asked:
        case Not():
            return f"not {spoken(asked.of)}"
        case Every():
            return ", ".join(spoken(part) for part in asked.of) or "here now"
        case Any():
            return f"({' or '.join(spoken(part) for part in asked.of)})"
        case Text():
            return f"“{asked.words}”"
        case Word():
            known = BY_WORD[asked.name]
            return known.name if known.sort in OWN_NAMES else known.words
        case Among():
            return f"{asked.name} {' or '.join(asked.values)}"
        case Measure():
            found = measures_named(asked.name)
            words = next((one.words for one in found if one.sort is not Sort.FIELD), asked.name)
            return f"{words} {asked.sign} {_value(asked)}"


def _value(asked: Measure) -> str:
    value = asked.value
    if isinstance(value, Length):
        return counted(value.count, value.unit)
    if isinstance(value, date):
        return value.isoformat()
    order = next((one for one in measures_named(asked.name) if one.sort is Sort.ORDER), None)
    return order.codes[value] if order else str(value)
