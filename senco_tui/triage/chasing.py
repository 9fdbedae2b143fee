"""How a nudge is named: by its number, and to whom it goes."""


def nudge(nudges: int, before_manager: int) -> str:
    """`nudge 2 → manager`: which nudge it will be, and to whom once the first have not helped."""
    said = f"nudge {nudges + 1}" if nudges else "nudge"
    return f"{said} → manager" if nudges >= before_manager else said
