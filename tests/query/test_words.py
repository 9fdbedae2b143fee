from senco_tui.query.words import ALONE, BY_WORD, MEASURED, Sort, measures_named
from tests.clocks.given import shipped_rules


def test_a_word_stands_for_one_thing() -> None:
    assert len(BY_WORD) == len(ALONE)
    assert len({(known.name, known.sort) for known in MEASURED}) == len(MEASURED)
    assert {known.name for known in measures_named("status")} == {"status"}


def test_every_clock_named_is_a_rule() -> None:
    rules = {rule.id for rule in shipped_rules()}
    assert {code for known in MEASURED if known.sort is Sort.AHEAD for code in known.codes} <= rules
