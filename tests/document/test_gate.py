"""The gate: bytes become text, and nothing that acts on a terminal passes it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from senco_tui.document.gate import LIMIT, composed, decode, place, stopped, through
from senco_tui.document.origin import Origin

ORIGIN = Origin("pupils/P24/P24-017/plan.md", "P24-017", "plan")


def test_plain_bytes_become_text() -> None:
    assert decode("cycle: 1\nkey_person: Zoë\n".encode(), path="plan.md") == (
        "cycle: 1\nkey_person: Zoë\n",
        (),
    )


@pytest.mark.parametrize(
    ("data", "line", "column", "word"),
    (
        (b"caf\xe9", 1, 4, "UTF-8"),
        (b"a\nb\n  caf\xe9", 3, 6, "UTF-8"),
        ("cycle: 1".encode("utf-16"), 1, 1, "UTF-16"),
        (b"x" * (LIMIT + 1), 0, 0, "256 KB"),
        (b"\xed\xa0\x80", 1, 1, "UTF-8"),
    ),
)
def test_bytes_that_are_no_text_are_named(data: bytes, line: int, column: int, word: str) -> None:
    text, (problem,) = decode(data, path="plan.md", case="P24-017", document="plan")
    assert text is None
    assert (problem.line, problem.column, problem.path) == (line, column, "plan.md")
    assert (problem.case, problem.document) == ("P24-017", "plan")
    assert word in problem.sentence


def test_line_ends_a_byte_order_mark_and_accents_stay_as_they_are() -> None:
    for text in ("a\r\nb\r\n", "\ufeffa\n", "e\u0301\n", "tab\there\n"):
        assert decode(text.encode(), path="p") == (text, ())


@pytest.mark.parametrize(
    "sign", ("\x1b", "\x00", "\x07", "\x7f", "\x9b", "\u202e", "\u2066", "\u200f", "\u2028", "\x0b")
)
def test_a_character_that_could_act_is_stopped_and_named(sign: str) -> None:
    text, (problem,) = decode(f"one\ntwo {sign}[31m".encode(), path="p")
    assert text == "one\ntwo \ufffd[31m"
    assert (problem.line, problem.column) == (2, 5)
    assert not [c for c in str(problem) if stopped(c)]


def test_a_bare_carriage_return_and_a_stray_mark_are_stopped() -> None:
    assert through("a\rb", ORIGIN)[0] == "a\ufffdb"
    assert through("a\ufeffb", ORIGIN)[0] == "a\ufffdb"


def test_only_the_first_twenty_are_told() -> None:
    text, problems = through("\x1b\n" * 500, ORIGIN)
    assert text == "\ufffd\n" * 500
    assert [problem.line for problem in problems] == list(range(1, 21))


def test_one_kind_of_character_is_told_once_a_line() -> None:
    _, problems = through("\x1b[31m red \x1b[0m\x07\n\x1b", ORIGIN)
    assert [(problem.line, problem.column) for problem in problems] == [(1, 1), (1, 15), (2, 1)]


@given(st.text())
def test_nothing_that_may_not_pass_does(text: str) -> None:
    passed, _ = through(text, ORIGIN)
    assert stopped(passed) is None
    assert len(passed) == len(text)


@given(st.binary())
def test_any_bytes_become_text_or_a_problem(data: bytes) -> None:
    text, problems = decode(data, path="p")
    assert text is not None or problems


def test_places_count_from_one() -> None:
    assert place("ab\ncd", 0) == (1, 1)
    assert place("ab\ncd", 4) == (2, 2)


def test_words_are_composed() -> None:
    assert composed("Zoe\u0308") == "Zoë"
    assert composed("plain") == "plain"
