"""The store's own file and its own rules, as values; what is typed in them stands in cases/meaning.md."""

import pytest

from senco_tui.casework.setting import OwnRule, RuleBook, StoreFile
from senco_tui.document.checks_setting import FORMAT, rules_checked, store_checked


@pytest.mark.parametrize(
    ("store", "path"),
    [
        (StoreFile(FORMAT + 1, "Elm"), ("format",)),
        (StoreFile(FORMAT, "Elm", thresholds={"quiett_days": 9}), ("thresholds", "quiett_days")),
        (StoreFile(FORMAT, "Elm"), None),
    ],
)
def test_what_a_store_says_of_itself(store: StoreFile, path: tuple[str, ...] | None) -> None:
    assert [told.path for told in store_checked(store)] == ([path] if path else [])


@pytest.mark.parametrize(("start", "told"), [("plan agreed", 0), ("plan agred", 1), ("plan agreed; metz", 1)])
def test_a_rule_of_its_own_starts_from_a_date_there_is(start: str, told: int) -> None:
    rule = OwnRule("our.call", start, "2 weeks", "week", "school", "ours", "our policy", words="a call")  # type: ignore[arg-type]
    assert len([one for one in rules_checked(RuleBook((rule,))) if one.path[-1] == "start"]) == told
