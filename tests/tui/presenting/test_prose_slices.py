"""Slices of a long text hold all of it, and part it where a block may end."""

from hypothesis import given
from hypothesis import strategies as st

from senco_tui.tui.presenting.prose_slices import ENOUGH, TOO_MUCH, slices


@given(st.lists(st.text(alphabet="ab -#`~\n", max_size=400), max_size=40))
def test_every_word_is_in_a_slice_in_order(parts: list[str]) -> None:
    text = "\n".join(parts)
    kept = "".join(s.text for s in slices(text)).replace("\n", "").replace(" ", "")
    again = kept.replace("`", "").replace("~", "")
    assert again == text.replace("\n", "").replace(" ", "").replace("`", "").replace("~", "")


def test_a_short_text_is_one_slice() -> None:
    (only,) = slices("# a\n\nb\n")
    assert only.text == "# a\n\nb\n"
    assert not only.apart


def test_a_tight_list_is_parted_at_a_bullet_without_a_gap() -> None:
    text = "\n".join(f"- bullet {n}" for n in range(1000))
    cut = list(slices(text))
    assert len(cut) > 1
    assert all(s.text.startswith("- ") for s in cut)
    assert not any(s.apart for s in cut)


def test_paragraphs_are_parted_at_the_blank_line() -> None:
    cut = list(slices("words in a row\n\n" * 600))
    assert all(s.apart for s in cut[1:])
    assert all(len(s.text) <= TOO_MUCH for s in cut)


def test_a_fence_that_runs_over_is_opened_again() -> None:
    cut = list(slices("```\n" + "x\n" * ENOUGH + "```\n\nafter"))
    assert all(s.text.startswith("```\n") for s in cut)
    assert cut[-1].text.endswith("```\n\nafter")


def test_one_endless_line_is_parted_at_a_space() -> None:
    cut = list(slices("word " * 5000))
    assert all(len(s.text) <= TOO_MUCH + ENOUGH for s in cut)
    assert all(set(s.text.split()) == {"word"} for s in cut)
