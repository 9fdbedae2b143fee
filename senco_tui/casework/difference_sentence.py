"""Many differences in one line: what is said of several is said once, and what does not fit is counted."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from senco_tui.casework.difference_parts import Difference

_NAMED = re.compile(r"(?P<stem>.+) (?:\((?P<role>[^()]+)\)|(?P<code>[a-z]{1,3}\d{1,4}|[A-Z]{2,4}))")
LONGEST = 24
"""Letters names may take together before they are counted instead."""

_MANY = {"person": "people", "waiting": "waiting"}


@dataclass(slots=True)
class _Group:
    """What is said in the same words of one or several of a kind."""

    stem: str
    tail: str
    first: Difference
    names: list[str] = field(default_factory=list)

    def words(self, before: "_Group | None") -> str:
        """As it stands after the group before it, whose subject need not be said again."""
        if len(self.names) > 1:
            many, named = _MANY.get(self.stem, f"{self.stem}s"), ", ".join(self.names)
            if len(named) > LONGEST:
                return f"{len(self.names)} {many} {self.tail}"
            listed = f"({named})" if self.first.subject.endswith(")") else named
            return f"{many} {listed} {self.tail}"
        return self.tail if before is not None and self._goes_on(before) else self.first.words

    def _goes_on(self, before: "_Group") -> bool:
        """Say whether the group before spoke of the very same one."""
        mine, other = self.first, before.first
        return (
            bool(mine.subject)
            and len(before.names) <= 1
            and mine.path[:2] == other.path[:2]
            and (mine.subject == other.subject)
        )


def in_one_sentence(differences: Sequence[Difference], limit: int = 120) -> str:
    """The differences as one line; says how many more there are when they do not fit.

    What is said twice running of one subject names it once: `outcome o2 reworded; target 12 → 20 words`; what
    is said of several names them together: `Section F lines f1, f2 added`. The line holds at least its first
    part, however long, and otherwise stays within `limit` characters.
    """
    if not differences:
        return "no difference in meaning"
    groups = _groups(differences)
    parts = [g.words(groups[n - 1] if n else None) for n, g in enumerate(groups)]
    for kept in range(len(parts), 0, -1):
        left = sum(max(len(g.names), 1) for g in groups[kept:])
        line = "; ".join(parts[:kept]) + (f"; and {left} more" if left else "")
        if len(line) <= limit or kept == 1:
            return line
    return parts[0]


def _groups(differences: Sequence[Difference]) -> list[_Group]:
    """The differences in order, those of one kind with the same words drawn together at the first of them."""
    groups: dict[object, _Group] = {}
    for n, one in enumerate(differences):
        tail = one.words[len(one.subject) :].strip()
        named = _NAMED.fullmatch(one.subject)
        if named is None:
            groups[n] = _Group("", tail, one)
            continue
        key = (named["stem"], tail, bool(named["role"]))
        group = groups.setdefault(key, _Group(named["stem"], tail, one))
        group.names.append(named["role"] or named["code"])
    return list(groups.values())
