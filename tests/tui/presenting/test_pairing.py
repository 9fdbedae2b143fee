from hypothesis import given
from hypothesis import strategies as st

from senco_tui.tui.presenting.pairing import NEAR, Pair, paired

LINES = st.lists(
    st.sampled_from(["", "reads to line 3", "reads to line 5", "- id: o1", "by: none"]), max_size=9
)


def test_a_line_reworded_stands_beside_what_it_was() -> None:
    assert paired("cycle: 2\nby: Ada\n", "cycle: 3\nby: Ada\n") == (
        Pair("cycle: 2", "cycle: 3", "~"),
        Pair("by: Ada", "by: Ada", " "),
    )


def test_what_came_before_a_reworded_line_stands_by_itself() -> None:
    assert paired("reads to line 3", "sits at the front\nreads to line 5") == (
        Pair(None, "sits at the front"),
        Pair("reads to line 3", "reads to line 5", "~"),
    )


def test_lines_that_have_nothing_in_common_are_said_to_go_and_to_come() -> None:
    assert paired("sits near the door\nx", "uses a word mat\nx")[0] == Pair(
        "sits near the door", "uses a word mat"
    )
    assert paired("", "a") == (Pair(None, "a"),)


@given(LINES, LINES)
def test_no_line_of_either_text_is_left_out_or_moved(before: list[str], after: list[str]) -> None:
    pairs = paired("\n".join(before), "\n".join(after))
    assert [p.was for p in pairs if p.was is not None] == "\n".join(before).splitlines()
    assert [p.now for p in pairs if p.now is not None] == "\n".join(after).splitlines()
    assert all((p.sign == " ") == (p.was == p.now) for p in pairs)


def test_a_long_stretch_is_looked_through_only_near_by() -> None:
    far = [f"{n} {'xyz'[n % 3] * 30}" for n in range(NEAR + 1)]
    pairs = paired("reads to line 3 aloud", "\n".join([*far, "reads to line 5 aloud"]))
    assert all(p.sign == "" for p in pairs) and len(pairs) == NEAR + 2
