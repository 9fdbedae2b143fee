"""A paste presses no keys, however it was cut up on its way and whatever it holds."""

from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st
from textual import events
from textual.drivers import linux_driver

from senco_tui.tui.pasting import WholePaste, harmless, take_pastes_whole

HOSTILE = "abc\x1bddd\x13\x1b[A\x9b31m\x00\r\nnext"


def heard(*pieces: str) -> tuple[list[str], list[str]]:
    """The keys and the pastes that come of pieces read one after another."""
    parser, keys, pastes = WholePaste(), [], []
    for piece in pieces:
        for event in parser.feed(piece):
            if isinstance(event, events.Key):
                keys.append(event.key)
            elif isinstance(event, events.Paste):
                pastes.append(event.text)
    return keys, pastes


def test_an_escape_in_a_paste_is_no_key() -> None:
    assert heard(f"j\x1b[200~{HOSTILE}\x1b[201~k") == (["j", "k"], ["abcddd[A31m\nnext"])


@given(st.lists(st.integers(0, 40), max_size=6))
def test_it_does_not_matter_where_the_line_cut_it(cuts: list[int]) -> None:
    whole = f"j\x1b[200~{HOSTILE}\x1b[201~k"
    at = [0, *sorted(min(c, len(whole)) for c in cuts if _not_in_key(whole, c)), len(whole)]
    pieces = [whole[a:b] for a, b in pairwise(at) if whole[a:b]]
    assert heard(*pieces) == (["j", "k"], ["abcddd[A31m\nnext"])


def _not_in_key(whole: str, cut: int) -> bool:
    """A cut within the first two characters of the bracket looks like the Escape key to any program."""
    return cut not in (2, 3)


def test_other_keys_are_read_as_before() -> None:
    assert heard("gg\x1b[A\x1b[5~\r")[0] == ["g", "g", "up", "pageup", "enter"]


def test_text_keeps_its_line_ends_and_tabs() -> None:
    assert harmless("a\r\nb\rc\td\x7f\x85") == "a\nb\nc\td"


def test_the_driver_reads_by_it() -> None:
    before = linux_driver.XTermParser
    take_pastes_whole()
    try:
        assert linux_driver.XTermParser is WholePaste
    finally:
        linux_driver.XTermParser = before
