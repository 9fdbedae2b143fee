"""The pupils of the list a view was opened from: one turns from one to the next without going back."""

from typing import TYPE_CHECKING, cast

from senco_tui.casework.vocabulary import is_case
from senco_tui.tui.screens.view import View

if TYPE_CHECKING:
    from senco_tui.tui.screens.frame import Frame


def pupils_below(view: View) -> list[str]:
    """The references in the list under `view`, in its order, each once."""
    below = _below(view)
    return list(dict.fromkeys(r for r in _references(below) if r)) if below else []


def neighbour_of(view: View, reference: str, step: int) -> str | None:
    """The pupil so many places further in that list, whose cursor goes along; None where it ends."""
    among = pupils_below(view)
    at = among.index(reference) + step if reference in among else -1
    below = _below(view)
    if below is None or not 0 <= at < len(among):
        return None
    below.lines.go(_references(below).index(among[at]))
    return among[at]


def _below(view: View) -> View | None:
    """The view this one was opened from, where it has a list."""
    views = cast("Frame", view.screen).views
    at = views.index(view) if view in views else 0
    below = views[at - 1] if at else None
    return below if below is not None and below.has_lines else None


def _references(below: View) -> list[str | None]:
    """The reference each row begins its key with; None where it is about no pupil."""
    shown = below.lines.shown
    keys = getattr(shown, "keys", None) or [line.key for line in shown]
    firsts = (key.split(" ")[0] if key else "" for key in keys)
    return [first if is_case(first) else None for first in firsts]
