"""Outcomes that are nobody's own: the same words in several plans, or carried on unchanged too often."""

from collections.abc import Iterator
from dataclasses import dataclass

from senco_tui.casework.casefile import CaseFile
from senco_tui.casework.caseload import Caseload
from senco_tui.casework.plan import Outcome

CARRIED_TOO_OFTEN = 3
"""Reviews an outcome may go through word for word before it is worth asking whether it is the right one."""


@dataclass(frozen=True, slots=True)
class Copied:
    """One outcome whose words others have too; `others` are their references."""

    case: str
    outcome: str
    others: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Carried:
    """One outcome carried on unchanged through so many reviews."""

    case: str
    outcome: str
    times: int


def copied(caseload: Caseload) -> tuple[Copied, ...]:
    """Every outcome that stands word for word, the pupil's own name apart, in another pupil's plan."""
    holders: dict[str, list[tuple[str, str]]] = {}
    for case in caseload.cases:
        for outcome in _outcomes(case):
            holders.setdefault(_bare(outcome.text, case), []).append((case.reference, outcome.id))
    return tuple(
        Copied(case, outcome, tuple(dict.fromkeys(other for other, _ in those if other != case)))
        for words, those in holders.items()
        if words and len({case for case, _ in those}) > 1
        for case, outcome in those
    )


def carried(case: CaseFile) -> tuple[Carried, ...]:
    """Every outcome of the live plan that the last three reviews or more judged in the very same words."""
    return tuple(
        Carried(case.reference, outcome.id, times)
        for outcome in _outcomes(case)
        if (times := _times(case, outcome)) >= CARRIED_TOO_OFTEN
    )


def _outcomes(case: CaseFile) -> tuple[Outcome, ...]:
    return case.plan.value.outcomes if case.plan else ()


def _times(case: CaseFile, outcome: Outcome) -> int:
    """Reviews running, the latest first, that judged the outcome in the words it has now."""
    times = 0
    for judged in _judged(case, outcome.id):
        if " ".join(judged.split()) != " ".join(outcome.text.split()):
            break
        times += 1
    return times


def _judged(case: CaseFile, outcome: str) -> Iterator[str]:
    for review in reversed(case.reviews):
        words = next((j.text for j in review.value.outcomes if j.id == outcome), None)
        if words is None:
            return
        yield words


def _bare(text: str, case: CaseFile) -> str:
    """The words without the pupil's names, capitals and stops, so that only what they say is compared."""
    words = [word.strip(".,;:!?’'\"()").casefold() for word in text.split()]
    own = {name.casefold() for name in case.pupil.value.name.split()} if case.pupil else set()
    return " ".join(word for word in words if word and word.removesuffix("'s").removesuffix("’s") not in own)
