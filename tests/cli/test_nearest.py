"""“Did you mean” names the word that was probably meant, and keeps silent where nothing is near."""

import pytest

from senco_tui.cli.nearest import did_you_mean, nearest

KNOWN = ("P24-017", "P24-018", "P25-001", "plan", "profile")


@pytest.mark.parametrize(
    ("typed", "meant"),
    [("p24-017", "P24-017"), ("plna", "plan"), ("PROFIL", "profile"), ("zzz", None), ("", None)],
)
def test_the_nearest_word(typed: str, meant: str | None) -> None:
    assert nearest(typed, KNOWN) == meant


def test_it_is_put_as_a_question() -> None:
    assert did_you_mean("plna", KNOWN) == " Did you mean plan?"
    assert did_you_mean("zzz", KNOWN) == ""
