"""Each command of what changed has an id, keys and words of its own, and the same key is given but once."""

from collections import Counter

from senco_tui.tui.commands.changed import CHANGED, WhatChanged

EVERY = (*CHANGED, WhatChanged)


def test_each_has_an_id_a_key_and_words_of_its_own() -> None:
    said = Counter(part for c in EVERY for part in (c.id, *c.keys, c.words))
    assert all(count == 1 for count in said.values())
    assert all(c.short and c.keys and c.__doc__ for c in EVERY)
