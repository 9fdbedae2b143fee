"""Outcomes as they stood in cycles that are over: rebuilt from the words each review kept of them."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from senco_tui.casework.plan import Outcome, Plan
from senco_tui.casework.record import Judgement, Review
from senco_tui.casework.vocabulary import Met

_CLAUSES = (", ", " without ", " before ", " within ", " with ", " when ")
_PLAIN = 28
_NUMBER = re.compile(r"(?<![\w.])([3-9]|[1-9]\d{1,2})(?![\w.]|\s*(?:months|years))")
_REACHED = re.compile(r"^(?:Reached(?: by half-term)?|Target met): ")


@dataclass(frozen=True, slots=True)
class Trail:
    """The reviews of one plan, oldest first, and the plan as it stands."""

    reviews: tuple[Review, ...]
    plan: Plan

    def outcomes(self, place: int, since: Sequence[date], due: date | None) -> tuple[Outcome, ...]:
        """The outcomes of the cycle that the review at `place` ended; `since` are the cycles' first days."""
        return tuple(self._rebuilt(place, j, since, due) for j in self.reviews[place].outcomes)

    def _rebuilt(self, place: int, judged: Judgement, since: Sequence[date], due: date | None) -> Outcome:
        first, last, live = self._run(place, judged)
        now = self.plan.outcome(judged.id)
        need = now.need if now else (self.plan.needs[0] if self.plan.needs else None)
        if live and now is not None:
            return replace(now, since=since[first], by=due, provision=())
        before = self._judged(first - 1, judged.id) if first else None
        ending = self._judged(last, judged.id)
        reached = ending if ending and ending.met is Met.MET else None
        return Outcome(
            judged.id,
            judged.text,
            need,
            baseline=_ability(before),
            measure=now.measure if now else None,
            target=_ability(reached),
            since=since[first],
            by=due,
            who=now.who if now else "class teacher",
        )

    def _run(self, place: int, judged: Judgement) -> tuple[int, int, bool]:
        """The first and last review with the outcome in these very words, and whether the plan has it so."""

        def same(at: int) -> bool:
            found = self._judged(at, judged.id)
            return found is not None and found.text == judged.text

        first = last = place
        while first and same(first - 1):
            first -= 1
        while last + 1 < len(self.reviews) and same(last + 1):
            last += 1
        now = self.plan.outcome(judged.id)
        live = last + 1 == len(self.reviews) and now is not None and now.text == judged.text
        return first, last, live

    def _judged(self, place: int, wanted: str) -> Judgement | None:
        if not 0 <= place < len(self.reviews):
            return None
        return next((j for j in self.reviews[place].outcomes if j.id == wanted), None)


def plainer(text: str) -> str | None:
    """An outcome before anyone had said how to count it: without its last clause; None if it has none."""
    for clause in _CLAUSES:
        at = text.rfind(clause)
        if at >= _PLAIN:
            return text[:at]
    return None


def lower(target: str | None) -> str | None:
    """A target before it was raised: its first number smaller; None where it has none to lower."""
    found = _NUMBER.search(target or "")
    if target is None or found is None:
        return None
    less = max(1, round(int(found[1]) * 0.7))
    return f"{target[: found.start()]}{less}{target[found.end() :]}"


def _ability(judged: Judgement | None) -> str | None:
    if judged is None or not judged.evidence:
        return None
    first = _REACHED.sub("", judged.evidence).partition(". ")[0].partition(";")[0]
    return first.rstrip(".")
