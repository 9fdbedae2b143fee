"""Two people at one field: where they clash, and the change that remains when someone has chosen."""

from collections.abc import Mapping
from dataclasses import fields, replace
from typing import TYPE_CHECKING, Any, Literal

from senco_tui.casework.casefile import CaseFile
from senco_tui.casework.change import Change, OutcomeAmended, ReviewHeld
from senco_tui.casework.plan import Outcome
from senco_tui.tui.forms.sheet import typed_day
from senco_tui.tui.presenting.clash import Clash

if TYPE_CHECKING:
    from senco_tui.document.uniting import Place

Choice = Literal["mine", "theirs", "both"]
Chosen = Mapping[str, Choice]
"""What is kept of each clash, by its name."""


def clashes(change: Change, base: CaseFile, fresh: CaseFile) -> tuple[Clash, ...]:
    """Where the change and what someone made of the file since `base` mean different things by one field."""
    plan = fresh.plan.value if fresh.plan else None
    if isinstance(change, OutcomeAmended):
        theirs = plan.outcome(change.before.id) if plan else None
        return _of_outcome(change.before, theirs, change.after) if theirs else ()
    if isinstance(change, ReviewHeld) and change.next_review and plan:
        was = base.plan.value.review_due if base.plan else None
        if plan.review_due in (was, change.next_review):
            return ()
        theirs_day, mine = typed_day(plan.review_due), typed_day(change.next_review)
        return (Clash("review_due", "next review", typed_day(was), theirs_day, mine, joins=False),)
    return ()


def settled(change: Change, fresh: CaseFile, chosen: Chosen) -> Change | None:
    """The change as it is to be made to the file as it is now; None where nothing of it is left."""
    plan = fresh.plan.value if fresh.plan else None
    if isinstance(change, OutcomeAmended):
        theirs = plan.outcome(change.before.id) if plan else None
        if theirs is None:
            return None
        after = replace(theirs, **_kept_of(change, theirs, chosen))
        return OutcomeAmended(change.case, theirs, after) if after != theirs else None
    if isinstance(change, ReviewHeld) and chosen.get("review_due") == "theirs":
        return replace(change, next_review=None)
    return change


def clash_of(place: "Place") -> Clash:
    """A place two people changed in one text, as it is shown."""
    return Clash(place.name, place.label, place.base, place.theirs, place.mine, place.joins)


def _of_outcome(before: Outcome, theirs: Outcome, mine: Outcome) -> tuple[Clash, ...]:
    found = []
    for f in fields(Outcome):
        was, she, me = (getattr(o, f.name) for o in (before, theirs, mine))
        if me != was and she != was and she != me:
            joins = f.type is not None and isinstance(me or she, str | tuple) and bool(me) and bool(she)
            label = f.name.replace("_", " ")
            found.append(Clash(f.name, label, _said(was), _said(she), _said(me), joins=joins))
    return tuple(found)


def _kept_of(change: OutcomeAmended, theirs: Outcome, chosen: Chosen) -> dict[str, Any]:
    """The fields this change means, each as it was chosen."""
    kept: dict[str, Any] = {}
    for f in fields(Outcome):
        was, me, she = (getattr(o, f.name) for o in (change.before, change.after, theirs))
        choice = chosen.get(f.name, "mine")
        if me != was and choice != "theirs":
            kept[f.name] = _both(she, me) if choice == "both" else me
    return kept


def _both(theirs: Any, mine: Any) -> Any:
    """Both, theirs first: lists without doubles, words one after the other."""
    if isinstance(mine, tuple):
        return tuple(dict.fromkeys((*theirs, *mine)))
    return f"{theirs} {mine}"


def _said(value: object) -> str:
    """A field's value as it is shown."""
    if value is None or value == ():
        return ""
    if isinstance(value, tuple):
        return "; ".join(str(one) for one in value)
    return typed_day(value) if hasattr(value, "isoformat") else str(value)  # type: ignore[arg-type]
