"""Which version of a rule holds on a day: the program's, the store's laid over it; proposals never do."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from difflib import get_close_matches

from senco_tui.casework.ruling import IN_FORCE, OFF, PROPOSED
from senco_tui.casework.setting import Rule, Setting


class UnknownRule(KeyError):
    """No rule has that id; `sentence` says so and names the nearest."""

    def __init__(self, rule: str, known: Iterable[str]) -> None:
        near = get_close_matches(rule, sorted(known), n=1, cutoff=0.5)
        hint = f"; did you mean {near[0]}?" if near else ""
        self.sentence = f"there is no rule called {rule}{hint}"
        super().__init__(self.sentence)


@dataclass(frozen=True, slots=True)
class Rules:
    """All rules by id, the last laid on top last; `off` are ids the setting has put off."""

    by_id: Mapping[str, tuple[Rule, ...]] = field(default_factory=dict)
    off: frozenset[str] = frozenset()

    def holding(self, rule: str, day: date) -> Rule | None:
        """The version of that rule in force on `day`, the last laid on; None where off or only proposed."""
        found = None if self.put_off(rule) else self._on(rule, day)
        return found if found is not None and found.status == IN_FORCE else None

    def put_off(self, rule: str) -> bool:
        """Say whether the setting has put the rule, or its whole kind (`census.*`), off in senco.yaml."""
        return rule in self.off or f"{rule.partition('.')[0]}.*" in self.off

    def named(self, rule: str, day: date) -> Rule:
        """The rule of that id to show to someone who asks for it, even where it is off or only proposed.

        Raises:
            UnknownRule: no rule has that id.
        """
        if rule not in self.by_id:
            raise UnknownRule(rule, self.by_id)
        found = self.holding(rule, day) or self._on(rule, day)
        if found is not None and found.status != OFF:
            return found
        told = [r for r in self.by_id[rule] if r.status != OFF]
        return next((r for r in reversed(told) if _valid(r, day)), told[-1] if told else self.by_id[rule][-1])

    def _on(self, rule: str, day: date) -> Rule | None:
        """The last version laid on that is valid on `day`; a proposal stands in nobody's way."""
        versions = [r for r in self.by_id.get(rule, ()) if r.status != PROPOSED and _valid(r, day)]
        return versions[-1] if versions else None

    def ids(self) -> tuple[str, ...]:
        """Every id, sorted."""
        return tuple(sorted(self.by_id))


def rules_of(setting: Setting) -> Rules:
    """The setting's rules, in their order: the program's first, the store's after them."""
    by_id: dict[str, tuple[Rule, ...]] = {}
    for rule in setting.rules:
        by_id[rule.id] = (*by_id.get(rule.id, ()), rule)
    return Rules(by_id, frozenset(setting.store.rules_off if setting.store else ()))


def _valid(rule: Rule, day: date) -> bool:
    begun = rule.valid_from is None or rule.valid_from <= day
    return begun and (rule.valid_until is None or day <= rule.valid_until)
