"""The commands of the triage view have keys of their own that clash with none of their own kind."""

from collections import Counter

from senco_tui.tui.commands.triage import TRIAGE_COMMANDS


def test_each_has_an_id_a_key_and_words_of_its_own() -> None:
    said = [(c.id, *c.keys, c.words) for c in TRIAGE_COMMANDS]
    assert all(
        Counter(part for parts in said for part in parts)[part] == 1 for parts in said for part in parts
    )
    assert all((c.short and c.__doc__) or c.keys for c in TRIAGE_COMMANDS)
