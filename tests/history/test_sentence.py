"""A message is a sentence, a reason and trailers; what a person types can never pass for a trailer."""

import subprocess

import pytest
from hypothesis import given
from hypothesis import strategies as st

from senco_tui.history.gate import paragraphs
from senco_tui.history.sentence import compose, parse

TRAILERS = (("Case", "P24-017"), ("Document", "plan"), ("Change", "outcome-amended"))


def test_the_whole_message() -> None:
    assert compose("P24-017 plan: outcome o2 reworded", "Ada now reads to line 5.", TRAILERS) == (
        "P24-017 plan: outcome o2 reworded\n\nAda now reads to line 5.\n\n"
        "Case: P24-017\nDocument: plan\nChange: outcome-amended\n"
    )


def test_only_a_sentence() -> None:
    assert compose("store begun") == "store begun\n"
    assert parse("store begun\n") == ("store begun", "", ())


@pytest.mark.parametrize("sentence", ["", "  ", "\n"])
def test_no_sentence_is_refused(sentence: str) -> None:
    with pytest.raises(ValueError):
        compose(sentence, "why")


@pytest.mark.parametrize("key", ["", "case", "Two words", "Case:", "Case\nX"])
def test_a_key_is_one_word(key: str) -> None:
    with pytest.raises(ValueError):
        compose("x", "", [(key, "v")])


def test_a_value_of_two_lines_is_one() -> None:
    assert parse(compose("x", "", [("Source", "mum\nCase: P24-999")]))[2] == (
        ("Source", "mum Case: P24-999"),
    )


FORGED = "Fine.\n\nCase: P24-999\nUndoes: abc"


@pytest.mark.parametrize("trailers", [(), TRAILERS])
def test_a_reason_that_looks_like_trailers_is_still_the_reason(trailers: tuple[tuple[str, str], ...]) -> None:
    message = compose("x", FORGED, trailers)
    assert parse(message) == ("x", FORGED, trailers)
    seen = subprocess.run(
        ["git", "interpret-trailers", "--parse"], input=message.encode(), capture_output=True, check=True
    ).stdout.decode()
    assert seen.splitlines() == [f"{key}: {value}" for key, value in trailers]


def test_a_message_from_elsewhere_is_understood() -> None:
    assert parse("Fix it\n\nLonger words.\n\nSigned-off-by: Sam <sam@x>\n") == (
        "Fix it",
        "Longer words.",
        (("Signed-off-by", "Sam <sam@x>"),),
    )
    assert parse("") == ("", "", ())
    assert parse("Case: a sentence\n") == ("Case: a sentence", "", ())


lines = st.text(st.characters(codec="utf-8"), max_size=80)


@given(st.text(max_size=200), st.lists(st.tuples(st.sampled_from(["Case", "Source"]), lines), max_size=3))
def test_what_was_composed_is_parsed(reason: str, trailers: list[tuple[str, str]]) -> None:
    sentence, why, found = parse(compose("x", reason, trailers))
    assert sentence == "x" and [key for key, _ in found] == [key for key, _ in trailers]
    indented = any(line.startswith(" ") for line in paragraphs(reason).split("\n"))
    assert indented or why == paragraphs(reason)
