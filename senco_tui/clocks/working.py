"""One rule worked for one date, for whoever asks "if it came on 7 September, when must it be done?"."""

from datetime import date

from senco_tui.casework.ruling import PROPOSED
from senco_tui.casework.setting import Rule, Setting
from senco_tui.clocks.almanac import almanac
from senco_tui.clocks.clock import Clock
from senco_tui.clocks.rulebook import Rules
from senco_tui.clocks.statute import triggers_of, worked


def work(setting: Setting, rule: str, start: date, *others: date) -> Clock:
    """Work one rule from its trigger date, with the arithmetic and the legal basis.

    Args:
        setting: For the school days and the rules in force.
        rule: The rule's id; one that is off or only proposed is worked too and says so in `note`.
        start: The trigger's day.
        others: Further trigger days, for a rule that names several.

    Raises:
        UnknownRule: no rule has that id.
    """
    known = almanac(setting)
    found = known.rules.named(rule, start)
    note = None if known.rules.holding(rule, start) else _why_off(found, start, known.rules)
    done = worked(found, triggers_of(found, start, *others), known.days)
    return known.made(found, None, start, done, note=note)


def _why_off(rule: Rule, day: date, rules: Rules) -> str:
    if rules.put_off(rule.id):
        return "this setting has put the rule off (rules_off in senco.yaml)"
    if rule.status == PROPOSED:
        return "this rule is proposed, not in force"
    if (rule.valid_from and day < rule.valid_from) or (rule.valid_until and day > rule.valid_until):
        return "this rule was not in force on that day"
    return "this setting has put the rule off (setting/rules.yaml)"
