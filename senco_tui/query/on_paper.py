"""What may not narrow a report: whom it tells of would say on paper what the designated lead alone keeps."""

from senco_tui.casework.vocabulary import POINTERS
from senco_tui.query.asked import Asked, Word, leaves
from senco_tui.query.words import BY_WORD


def why_not_on_paper(asked: Asked) -> str | None:
    """Why a line may not narrow a report, in a sentence; None where it may."""
    named = [leaf.name for leaf in leaves(asked) if isinstance(leaf, Word) and _points(leaf.name)]
    if not named:
        return None
    words = ", ".join(dict.fromkeys(named))
    return f"No report says what the designated lead keeps, so none is of some by {words}."


def _points(word: str) -> bool:
    return word == "safeguarding" or bool(POINTERS.intersection(BY_WORD[word].codes))
