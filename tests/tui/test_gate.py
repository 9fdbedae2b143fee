"""Nothing that could command a terminal gets out, whatever widget let it through; a crash shows no values."""

import unicodedata
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len
from rich.segment import Segment
from textual.app import ComposeResult
from textual.color import Color
from textual.content import Content
from textual.widgets import Static

from senco_tui.tui.gate import BIDI, Gate, Guarded, clean, failure_sentence, in_ascii, speaks_utf8
from senco_tui.tui.presenting.initials import Initials
from tests.tui.small_store import small_store
from tests.tui.stage import stage

HOSTILE = "\x1b]52;c;Zm9v\x07 \x9b31m \u202eadO\u2066 \ud800 \x00 [/] [@click=app.bell]x[/]"


@given(st.text(st.characters(), max_size=60))
def test_no_control_or_bidirectional_sign_passes(text: str) -> None:
    passed = clean(text)
    assert not BIDI.intersection(passed)
    assert all(unicodedata.category(c) not in ("Cc", "Cs") for c in passed)
    assert cell_len(passed) == cell_len(text)


@given(st.text(st.characters(), max_size=60))
def test_ascii_is_as_wide_as_what_it_stands_for(text: str) -> None:
    passed = in_ascii(clean(text))
    assert passed.isascii()
    assert cell_len(passed) == cell_len(clean(text))


def test_signs_have_ascii_that_reads_the_same() -> None:
    assert in_ascii("wk 11 · “Zoë” → o2 …") == 'wk 11 - "Zoe" > o2 ~'
    assert in_ascii("李") == "??"


@given(st.lists(st.integers(0, 40), max_size=8))
def test_initials_do_not_depend_on_where_a_line_is_cut_into_segments(cuts: list[int]) -> None:
    line = "Okafor, Ada   4 E  and Ada Okafor reads; Ada"
    initials = Initials(frozenset({"Ada", "Okafor"}))
    at = [0, *sorted(cuts), len(line)]
    segments = [Segment(line[a:b]) for a, b in pairwise(at)]
    passed = Gate(initials=initials).apply(segments, Color(0, 0, 0))
    assert "".join(s.text for s in passed) == initials.of(line)


class Leaky(Guarded):
    """An app whose widget lets everything through."""

    def compose(self) -> ComposeResult:
        """The hostile pupil's note."""
        yield Static(Content(HOSTILE))


async def test_every_widget_is_behind_the_gate() -> None:
    app = Leaky()
    app.stand_at_the_gate(ascii_only=False)
    async with app.run_test() as pilot:
        await pilot.pause()
        text = "".join(s.text for s in app.screen._compositor.render_strips(app.size))
    assert not [c for c in text if not c.isprintable()]
    assert "[/]" in text and "[@click" in text


def test_textuals_own_controls_are_kept() -> None:
    control = Segment("\x1b[2J", None, [])  # type: ignore[arg-type]
    kept = Segment("\x1b[2J", None, [(1,)])  # type: ignore[list-item]
    passed = Gate().apply([control, kept], Color(0, 0, 0))
    assert passed[1].text == "\x1b[2J"
    assert "\x1b" not in passed[0].text


@pytest.mark.parametrize(
    ("environ", "utf8"),
    [
        ({"LANG": "en_GB.UTF-8"}, True),
        ({"LC_ALL": "C", "LANG": "en_GB.UTF-8"}, False),
        ({"LANG": "C", "LC_CTYPE": "C.UTF-8"}, False),
        ({"LANG": "C.UTF-8"}, True),
        ({"LC_CTYPE": "en_GB.utf8"}, True),
        ({}, False),
    ],
)
def test_the_locale_says_whether_it_is_utf8(environ: dict[str, str], utf8: bool) -> None:
    assert speaks_utf8(environ) is utf8


def test_a_failure_names_kind_file_and_line_and_no_value() -> None:
    secret = "Ada Okafor"
    try:
        raise ValueError(secret)
    except ValueError as error:
        told = failure_sentence(error)
    assert "ValueError at test_gate.py line" in told
    assert secret not in told


async def test_a_fault_leaves_with_a_sentence_and_a_code(tmp_path: Path) -> None:
    with pytest.raises(ZeroDivisionError):
        async with stage(small_store(tmp_path)) as s:
            s.app.call_next(lambda: 1 // 0)
            await s.pilot.pause(0.2)
    assert s.app.return_code == 70
    assert s.app.failure is not None and "ZeroDivisionError" in s.app.failure


async def test_the_window_title_holds_no_pupil(tmp_path: Path) -> None:
    async with stage(small_store(tmp_path)) as s:
        await s.press("j")
        assert s.app.title == "senco" and s.app.sub_title == ""
