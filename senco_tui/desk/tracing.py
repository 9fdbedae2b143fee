"""How long the words of each outcome and Section F line have stood, by whom, why, and how often carried."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from itertools import pairwise
from typing import TYPE_CHECKING, Any

from senco_tui.cabinet.folders import folder_of, path_of, place_of
from senco_tui.casework.ehc import AnnualReview, Ehc
from senco_tui.casework.plan import Plan
from senco_tui.casework.record import Review
from senco_tui.document.read import decode, read
from senco_tui.history.revision import Revision

if TYPE_CHECKING:
    from senco_tui.desk.opening import Store


@dataclass(frozen=True, slots=True)
class Standing:
    """One outcome of the plan, or one Section F line, and how its present words came to stand.

    `since` is the day they were recorded, by `worded`; `begun` brought the id in; `last` touched any field of
    it last. `carried` counts the cycles begun, or annual reviews held, with the words unchanged. `wordings`
    counts the different wordings so far.
    """

    document: str
    id: str
    text: str
    since: date
    carried: int
    wordings: int
    worded: Revision
    begun: Revision
    last: Revision


Version = tuple[Revision, Any]
"""A revision that touched a document, and what the document then held; None where it cannot be understood."""


def blame(store: "Store", case: str) -> tuple[Standing, ...]:
    """Each outcome of the plan and each Section F line as they stand recorded now, in their own order."""
    plans = _versions(store, case, "plan")
    processes = _versions(store, case, "ehc")
    cycles = _cycles_judged(store, case) if plans else {}
    meetings = _annual_meetings(store, case) if processes else ()
    found = [_outcome(one.id, plans, cycles) for one in _last(plans, Plan, "outcomes")]
    found += [_line(one.id, processes, meetings) for one in _last(processes, Ehc, "provision")]
    return tuple(found)


def outcome_log(store: "Store", case: str, outcome: str) -> tuple[Revision, ...]:
    """The revisions in which an outcome of the plan came, changed, was judged or went; newest first."""
    touched = {r.id for r in _touching(_versions(store, case, "plan"), "outcomes", outcome)}
    folder = f"{folder_of(case)}/reviews/"
    kept = []
    for revision in store.repository.log((folder_of(case),)):
        judged = [
            p for p in revision.paths if p.startswith(folder) and _judges(store, revision.id, p, outcome)
        ]
        if revision.id in touched or judged:
            kept.append(revision)
    return tuple(kept)


def _judges(store: "Store", revision: str, path: str, outcome: str) -> bool:
    review = _value(store, revision, path)
    return isinstance(review, Review) and any(j.id == outcome for j in review.outcomes)


def _versions(store: "Store", case: str, document: str) -> tuple[Version, ...]:
    """Every recorded version of a document, oldest first."""
    path = path_of(document, case)
    return tuple((r, _value(store, r.id, path)) for r in reversed(store.repository.log((path,))))


def _value(store: "Store", revision: str, path: str) -> object | None:
    data = store.repository.blob(revision, path)
    place = place_of(path)
    if data is None or place is None:
        return None
    text, _ = decode(data, path=path, case=place[0], document=place[1])
    return None if text is None else read(place[1], text, path=path, case=place[0], heads_only=True).value


def _last(versions: Sequence[Version], kind: type, field: str) -> tuple[Any, ...]:
    """What the last version lists; () where the document is gone or cannot be understood."""
    value = versions[-1][1] if versions else None
    return tuple(getattr(value, field)) if isinstance(value, kind) else ()


def _under(value: object, field: str, wanted: str) -> Any | None:
    return next((one for one in getattr(value, field, ()) if one.id == wanted), None)


def _touching(versions: Iterable[Version], field: str, wanted: str) -> list[Revision]:
    """Revisions after which the one of that id was another; a version nobody understands is passed over."""
    found: list[Revision] = []
    before = None
    for revision, value in versions:
        after = _under(value, field, wanted)
        if value is None:
            continue
        if after != before:
            found.append(revision)
        before = after
    return found


def _outcome(wanted: str, versions: Sequence[Version], judged: dict[int, dict[str, str]]) -> Standing:
    """How one outcome of the plan stands; carried by the plan's own cycles and by the reviews of them."""
    stood = _stood("plan", "outcomes", wanted, versions)
    lived = versions[[r for r, _ in versions].index(stood.worded) :]
    cycles = {v.cycle for _, v in lived if v is not None and _same_words(v, stood)}
    cycles |= {c for c, texts in judged.items() if texts.get(wanted) == stood.text}
    return replace(stood, carried=max(len(cycles) - 1, 0))


def _same_words(plan: Plan, stood: Standing) -> bool:
    outcome = plan.outcome(stood.id)
    return outcome is not None and outcome.text == stood.text


def _line(wanted: str, versions: Sequence[Version], meetings: Sequence[date]) -> Standing:
    """How one Section F line stands; carried by each annual review held since its words were recorded."""
    stood = _stood("ehc", "provision", wanted, versions)
    return replace(stood, carried=sum(m >= stood.since for m in meetings))


def _stood(document: str, field: str, wanted: str, versions: Sequence[Version]) -> Standing:
    """Who brought it, who wrote its words, who touched it last."""
    touching = {r.id for r in _touching(versions, field, wanted)}
    held = [(r, _under(v, field, wanted)) for r, v in versions if r.id in touching]
    standing = _since_it_came(held)
    wording = standing[0]
    wordings = 1
    for before, after in pairwise(standing):
        if before[1].text != after[1].text:
            wording = after
            wordings += 1
    worded, last = wording[0], standing[-1]
    return Standing(
        document, wanted, last[1].text, worded.when.date(), 0, wordings, worded, standing[0][0], last[0]
    )


def _since_it_came(held: Sequence[Version]) -> Sequence[Version]:
    """The versions since it last came in; one that was taken out and came back begins again."""
    gone = [n for n, (_, one) in enumerate(held) if one is None]
    return held[gone[-1] + 1 :] if gone else held


def _cycles_judged(store: "Store", case: str) -> dict[int, dict[str, str]]:
    """For each cycle with a review on file: the words of its outcomes as they were that day, by id."""
    found: dict[int, dict[str, str]] = {}
    for review in _filed(store, case, "reviews/"):
        if isinstance(review, Review) and review.cycle is not None:
            found.setdefault(review.cycle, {}).update({j.id: j.text for j in review.outcomes})
    return found


def _annual_meetings(store: "Store", case: str) -> tuple[date, ...]:
    filed = _filed(store, case, "annual-reviews/")
    return tuple(r.met for r in filed if isinstance(r, AnnualReview) and r.met)


def _filed(store: "Store", case: str, inside: str) -> list[object | None]:
    """What the documents of one folder of a case hold, as recorded now."""
    head = store.repository.head()
    folder = f"{folder_of(case)}/{inside}"
    paths = store.repository.paths(head) if head else {}
    return [_value(store, head, p) for p in sorted(paths) if head and p.startswith(folder)]
