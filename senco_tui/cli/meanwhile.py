"""What was typed meets what someone saved meanwhile: together where they wrote apart, else both are said."""

from typing import TYPE_CHECKING

from senco_tui.cli.printing import aligned, say

if TYPE_CHECKING:
    from senco_tui.desk.outcome import Refused
    from senco_tui.document.uniting import Place

NOTHING = "(nothing)"


def together(case: str | None, document: str, refused: "Refused") -> str | None:
    """The one text of both; None where a person has to choose, and then both wordings have been said.

    A document that both began is never put together: they may be about different children.
    """
    from senco_tui.desk.editing import first_error
    from senco_tui.document.merging import merge

    if None in (refused.base, refused.yours, refused.theirs):
        return None
    found = merge(document, case, refused.base, refused.yours, refused.theirs)
    if not found.undecided and found.text is not None and first_error(case, document, found.text) is None:
        say(f"{refused.sentence.partition(':')[0]}; what you wrote goes beside it.")
        return found.text
    for place in found.undecided:
        _tell(place)
    return None


def _tell(place: "Place") -> None:
    """One place that two people changed: as it was, and both wordings."""
    say(f"Both of you changed {place.label}:")
    rows = (("it was", place.base), ("they wrote", place.theirs), ("you wrote", place.mine))
    for line in aligned([(f"  {who}", words or NOTHING) for who, words in rows]):
        say(line)
