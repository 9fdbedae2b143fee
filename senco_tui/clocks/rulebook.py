"""Which rule holds on a day: the program's own, the store's laid over them; proposals are left out."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from difflib import get_close_matches

from senco_tui.casework.setting import Rule, Setting

IN_FORCE = "in_force"


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
        """The rule of that id in force on `day`, the last laid on; None where off or only proposed."""
        if rule in self.off or f"{rule.partition('.')[0]}.*" in self.off:
            return None
        return next((r for r in reversed(self.by_id.get(rule, ())) if _holds(r, day)), None)

    def named(self, rule: str, day: date) -> Rule:
        """The rule of that id to show to someone who asks for it, even where it is off or only proposed.

        Raises:
            UnknownRule: no rule has that id.
        """
        if rule not in self.by_id:
            raise UnknownRule(rule, self.by_id)
        return self.holding(rule, day) or self.by_id[rule][-1]

    def ids(self) -> tuple[str, ...]:
        """Every id, sorted."""
        return tuple(sorted(self.by_id))


def rules_of(setting: Setting) -> Rules:
    """The setting's rules, in their order: the program's first, the store's after them."""
    by_id: dict[str, tuple[Rule, ...]] = {}
    for rule in setting.rules:
        by_id[rule.id] = (*by_id.get(rule.id, ()), rule)
    return Rules(by_id, frozenset(setting.store.rules_off if setting.store else ()))


def _holds(rule: Rule, day: date) -> bool:
    begun = rule.valid_from is None or rule.valid_from <= day
    return rule.status == IN_FORCE and begun and (rule.valid_until is None or day <= rule.valid_until)
