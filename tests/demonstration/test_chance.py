"""Chance that falls the same way every time, and spreads."""

from collections import Counter

from senco_tui.demonstration.chance import falls, pick, share, whole


def test_the_same_words_always_give_the_same() -> None:
    assert share("P24-017 plan 3") == share("P24-017 plan 3")
    assert pick("a", "xyz") == pick("a", "xyz")


def test_chance_spreads_evenly_enough() -> None:
    found = Counter(pick(f"seed {n}", "abcd") for n in range(4000))
    assert all(800 < count < 1200 for count in found.values())
    assert 250 < sum(falls(f"seed {n}", 0.3) for n in range(1000)) < 350


def test_whole_numbers_keep_their_bounds() -> None:
    found = {whole(f"seed {n}", 3, 6) for n in range(400)}
    assert found == {3, 4, 5, 6}
