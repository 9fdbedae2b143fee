import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from senco_tui.query.asked import Misasked, leaves
from senco_tui.query.line import DEEPEST, read_line
from tests.clocks.tables import Told
from tests.query.given import asked, under


@pytest.mark.parametrize("row", under("a line that cannot be meant"), ids=lambda r: f"line {r.line}")
def test_a_refusal_points_at_the_word(row: Told) -> None:
    wrong = asked(row["line"])
    assert isinstance(wrong, Misasked)
    assert wrong.sentence == row["says"]
    assert row["line"][wrong.place.at : wrong.place.until] == row["under"]


@settings(max_examples=400, deadline=None)
@given(st.text(alphabet='ek!()"<>=@or yar60dlamb:.2|&', max_size=60))
def test_no_line_breaks_it_and_every_place_lies_within(line: str) -> None:
    told = read_line(line, {"a": "k"})
    if isinstance(told, Misasked):
        assert 0 <= told.place.at <= told.place.until <= len(line)
    else:
        assert all(0 <= leaf.place.at < leaf.place.until <= max(len(line), 1) for leaf in leaves(told))


def test_depth_has_an_end() -> None:
    assert isinstance(read_line("(" * 5000), Misasked)
    assert not isinstance(read_line("(" * DEEPEST + "k" + ")" * DEEPEST), Misasked)
    assert not isinstance(read_line("!" * 1), type(None))


def test_a_chain_of_nots_has_an_end() -> None:
    assert isinstance(read_line("not " * 5000 + "k"), Misasked)


def test_a_colon_in_other_words_is_just_a_colon() -> None:
    assert not isinstance(read_line("12:30 smith"), Misasked)
