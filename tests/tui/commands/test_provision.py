"""The map's commands have ids, keys and words of their own."""

from collections import Counter

from senco_tui.tui.commands.provision import PROVISION


def test_each_has_an_id_keys_and_words_of_its_own() -> None:
    said = Counter(part for c in PROVISION for part in (c.id, *c.keys, c.words))
    assert all(count == 1 for count in said.values())
    assert all(c.keys and c.__doc__ for c in PROVISION)
