import pytest

from senco_tui.query.completing import completed, last_word, offers


@pytest.mark.parametrize(
    ("line", "offered"),
    [
        ("e adv", ["advice"]),
        ("!adv", ["!advice"]),
        ("(slc", ["slcn"]),
        ("e @l", ["@late"]),
        ("e ", []),
        ("", []),
        ("slcn", []),
        ("con", ["contact>", "consultation<"]),
    ],
)
def test_what_is_offered(line: str, offered: list[str]) -> None:
    assert [one.text for one in offers(line, ["late", "both"])] == offered


def test_an_offer_makes_the_last_word_whole() -> None:
    assert completed("e (adv", offers("e (adv")[0]) == "e (advice"
    assert last_word("e (adv") == "adv"
