"""How a list of records differs: matched by id or natural key, each pair told field by field."""

from collections import Counter
from collections.abc import Callable, Hashable, Mapping, Sequence
from dataclasses import dataclass, fields
from datetime import date, timedelta
from typing import Any

from senco_tui.casework import spoken
from senco_tui.casework.difference_parts import Difference, Phrase, joined, said, under
from senco_tui.casework.difference_phrases import choice, day, prose
from senco_tui.casework.pupil import StatusSpell
from senco_tui.casework.vocabulary import Status

Fields = Mapping[str, Phrase]
"""A record's fields in the order they are told, and how each is said."""

Key = Callable[[Any], Hashable]

DAY = timedelta(days=1)


def told(how: Fields, was: Any, now: Any) -> tuple[Difference, ...]:
    """What differs between two records of one type; a field nobody has a phrase for is named by its key."""
    names = [f.name for f in fields(was)]
    order = [n for n in how if n in names] + [n for n in names if n not in how]
    found: list[Difference] = []
    for name in order:
        before, after = getattr(was, name), getattr(now, name)
        if before != after:
            phrase = how.get(name) or prose(name.replace("_", " "), "changed")
            found += under((name,), "", phrase(before, after))
    return tuple(found)


@dataclass(frozen=True, slots=True)
class Listed:
    """How a list of records is told.

    `plural` names the list; `subject` says one of them (`outcome o2`); `keys` are tried in turn to find
    its other self; `detail` (`, primary`) is told of one that is added, or `came` says that in its own way.
    """

    plural: str
    subject: Callable[[Any], str]
    keys: tuple[Key, ...]
    how: Fields
    detail: Callable[[Any], str] = lambda _: ""
    came: Callable[[Any], str] | None = None

    def __call__(self, was: Sequence[Any], now: Sequence[Any]) -> tuple[Difference, ...]:
        """What differs between the two lists: what came, what went, then what changed."""
        found: list[Difference] = []
        for before, after in sorted(matched(was, now, *self.keys), key=_news):
            found += self._one(before, after)
        return tuple(found) or (said(f"order of {self.plural} changed", was, now),)

    def _one(self, before: Any | None, after: Any | None) -> tuple[Difference, ...]:
        path = (str(self.keys[0](before if before is not None else after)),)
        if before is None and self.came is not None:
            return (said(self.came(after), None, after, path),)
        if before is None:
            fate = "added" + self.detail(after)
            return _whole(path, self.subject(after), fate, None, after)
        if after is None:
            return _whole(path, self.subject(before), "taken out", before, None)
        return under(path, self.subject(before), told(self.how, before, after))


def _news(pair: tuple[Any | None, Any | None]) -> int:
    return 0 if pair[0] is None else 1 if pair[1] is None else 2


def _whole(
    path: tuple[str, ...], subject: str, fate: str, was: object, now: object
) -> tuple[Difference, ...]:
    return under(path, subject, (said(fate, was, now),))


def matched(was: Sequence[Any], now: Sequence[Any], *keys: Key) -> list[tuple[Any | None, Any | None]]:
    """Pairs of before and after: first those that are equal, then those of one key, as the list now runs.

    What has no other self stands beside None; what is gone comes last. A key of None matches nothing.
    """
    other: dict[int, int] = {}
    for key in (_itself, *keys):
        taken = set(other.values())
        left = _numbered(key, [(n, one) for n, one in enumerate(was) if n not in taken])
        for place, n in _numbered(key, [(n, one) for n, one in enumerate(now) if n not in other]).items():
            if place in left:
                other[n] = left[place]
    pairs: list[tuple[Any | None, Any | None]] = [
        (was[other[n]] if n in other else None, one) for n, one in enumerate(now)
    ]
    kept = set(other.values())
    return pairs + [(one, None) for n, one in enumerate(was) if n not in kept]


def _itself(one: Any) -> Hashable:
    return repr(one)


def _numbered(key: Key, those: Sequence[tuple[int, Any]]) -> dict[tuple[Hashable, int], int]:
    """Key, and which of that key it is → its place in the list."""
    seen: Counter[Hashable] = Counter()
    places = {}
    for n, one in those:
        k = key(one)
        if k is not None:
            places[k, seen[k]] = n
            seen[k] += 1
    return places


def by_id(noun: str, plural: str, how: Fields, detail: Callable[[Any], str] = lambda _: "") -> Listed:
    """Records under an `id` of their own: `outcome o2 …`; an id that is no code is not quoted."""

    def subject(one: Any) -> str:
        return f"{noun} {one.id}" if spoken.is_code(one.id) else f"one {noun}"

    return Listed(plural, subject, (lambda one: one.id,), how, detail)


def record(label: str, how: Fields) -> Phrase:
    """A record held in one field: `concern added`, `concern decided Mon 9 Nov 2026`."""
    one = Listed(label, lambda _: label, (lambda _: label,), how)

    def tell(was: object | None, now: object | None) -> tuple[Difference, ...]:
        found = one(() if was is None else (was,), () if now is None else (now,))
        return tuple(Difference(d.path[1:], d.words, d.before, d.after, d.subject) for d in found)

    return tell


SHARED = Listed(
    "sharings",
    lambda s: f"sharing of {spoken.spoken_day(s.on)}",
    (lambda s: (s.whom, s.on), lambda s: s.on),
    {"whom": prose("with whom", "changed"), "on": day("on", "day"), "what": prose("what")},
    came=lambda s: f"shared{with_whom(s.whom)} {spoken.spoken_day(s.on)}",
)
"""With whom a record was shared; whom is quoted only where that is a role."""


def with_whom(value: str) -> str:
    """` with parent` where that is one of the field's own words, else nothing."""
    return f" with {value}" if spoken.is_plain(value) else ""


def role(value: str | None) -> str:
    """` (mother)` where that is one of the field's own words, else nothing."""
    return f" ({value})" if value and spoken.is_plain(value) else ""


def status_spells(was: tuple[StatusSpell, ...], now: tuple[StatusSpell, ...]) -> tuple[Difference, ...]:
    """Census codes over time: `status N → K from Mon 4 Nov 2024`.

    The end of one spell on the eve of a new one goes without saying.
    """
    pairs = matched(was, now, lambda s: s.since, lambda s: s.code)
    eves = {after.since - DAY for before, after in pairs if before is None and after}
    found: list[Difference] = []
    for before, after in pairs:
        found += _spell(before, after, now, eves)
    return tuple(found) or (said("order of status spells changed", was, now),)


def _spell(
    before: StatusSpell | None, after: StatusSpell | None, now: Sequence[StatusSpell], eves: set[date]
) -> tuple[Difference, ...]:
    if before is None and after is not None:
        change = f"{_code_before(after, now)} → {after.code} from {spoken.spoken_day(after.since)}"
        until = f" until {spoken.spoken_day(after.until)}" if after.until else ""
        return (said(f"status {change}{until}", before, after, (str(after.since),)),)
    if before is None:
        return ()
    path, named = (str(before.since),), f"status {before.code} from {spoken.spoken_day(before.since)}"
    if after is None:
        return (said(f"{named} taken out", before, None, path),)
    how = {
        "code": choice("corrected:"),
        "since": day("start"),
        "until": day("ended", "end"),
        "reason": prose("reason"),
    }
    spelled = told(how, before, after)
    if after.until in eves and before.until is None:
        spelled = tuple(d for d in spelled if d.path != ("until",))
    return under(path, named, spelled)


def _code_before(spell: StatusSpell, spells: Sequence[StatusSpell]) -> Status:
    """The code that stood on the eve of a spell, `N` where none did."""
    standing = [
        s for s in spells if s.since < spell.since and (s.until is None or s.until >= spell.since - DAY)
    ]
    return max(standing, key=lambda s: s.since).code if standing else Status.NONE


def ranked(rank: int) -> str:
    """1 is `primary`, 2 `secondary`, further ones by number."""
    return {1: "primary", 2: "secondary"}.get(rank, f"rank {rank}")


def rank(was: int, now: int) -> tuple[Difference, ...]:
    """A need's rank: `secondary → primary`."""
    return (said(f"{ranked(was)} → {ranked(now)}", was, now),)


def need_code(was: object, now: object) -> tuple[Difference, ...]:
    """Another code for the same need: `need SLCN → ASD`."""
    return (said(joined("→", str(now)), was, now),)
