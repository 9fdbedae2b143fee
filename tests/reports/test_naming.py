"""One name is written in several ways; `cases/let_out.md` holds what becomes of each."""

import re

from senco_tui.reports.naming import flat, forms, pattern


def test_a_name_has_its_forms() -> None:
    assert forms("Sam  Lee Bell") == ("Sam Lee Bell", "Bell, Sam Lee", "Sam Bell", "Bell, Sam")
    assert forms("Sam Bell") == ("Sam Bell", "Bell, Sam") and forms("Sam") == forms("") == ()


def test_what_is_found_is_the_same_when_flat() -> None:
    for name, written in (("P24-017", "p24017"), ("Zoë O’Neill", "ZOE\nO'NEILL"), ("Bell, Sam", "bell ,sam")):
        assert re.fullmatch(pattern(name), written, re.IGNORECASE) and flat(name) == flat(written)
    assert not re.fullmatch(pattern("a.b"), "axb")
