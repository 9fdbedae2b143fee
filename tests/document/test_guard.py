"""No file, however made, exhausts the machine: it is refused within a second, by line."""

import time

import pytest

from senco_tui.document.broken import Refusal
from senco_tui.document.guard import DEEPEST, guard
from senco_tui.document.read import read

SIZE = 250_000
BOMBS = {
    "brackets": "[" * SIZE,
    "braces": "{" * SIZE,
    "dashes": "- " * (SIZE // 2),
    "question marks": "? " * (SIZE // 2),
    "a field in brackets": "a: " + "[" * SIZE,
    "deep indents": "".join(" " * n + "a:\n" for n in range(500)),
    "deep dashes": "".join(" " * n + "-\n" for n in range(500)),
    "keys in keys": "{? " * (SIZE // 3),
    "merges": "a: &a {x: 1}\n" + "\n".join(f"b{n}: {{<<: [*a, *a, *a]}}" for n in range(30)),
    "laughs": "a: &a [x, x, x]\n" + "\n".join(f"b{n}: &b{n} [*a, *a, *a]" for n in range(50)),
    "tags": "!" * SIZE,
    "aliases": "*" * SIZE,
    "anchors": "&a " * (SIZE // 3),
    "an endless quote": '"' + "a" * SIZE,
    "quotes": "'" * SIZE,
    "many small lists": "[a,[b]," * (SIZE // 7),
    "directives": "%" * SIZE,
    "documents": "---\n" * (SIZE // 4),
    "a comment": "#" * SIZE,
    "blank lines": "\n" * SIZE,
    "colons": "a: " * (SIZE // 3),
}


@pytest.mark.parametrize("bomb", BOMBS.values(), ids=BOMBS)
@pytest.mark.parametrize("document", ("plan", "ehc"))
def test_a_bomb_is_refused_within_a_second(bomb: str, document: str) -> None:
    text = f"---\n{bomb}\n---\n" if document == "plan" else bomb
    started = time.process_time()
    reading = read(document, text, path=document, case="P24-017")
    assert time.process_time() - started < 1
    if bomb.strip("\n#"):
        assert reading.problems
        assert reading.value is None


def test_many_fields_within_the_limits_are_read_within_a_second() -> None:
    text = "---\ncycle: 1\n" + "".join(f"k{n}: {n}\n" for n in range(8_000)) + "---\n"
    started = time.process_time()
    assert read("plan", text, path="plan.md", case="P24-017").value is not None
    assert time.process_time() - started < 1


def test_the_deepest_that_is_read() -> None:
    guard("[" * DEEPEST + "]" * DEEPEST)
    with pytest.raises(Refusal):
        guard("a: " + "[" * DEEPEST + "]" * DEEPEST)


@pytest.mark.parametrize(
    "head", ("who: Mum & Dad", "text: 5 * 3", "text: well done!", "a: [b, {c: d}]", "text: 50 %")
)
def test_signs_among_words_are_no_bombs(head: str) -> None:
    guard(head)


@pytest.mark.parametrize("number", ("9" * 200_000, "1e999999", "1." + "0" * 90_000, "0x" + "f" * 50_000))
def test_a_huge_number_is_no_number(number: str) -> None:
    started = time.process_time()
    reading = read("casefile", f"---\nname: A\nattendance: {number}\n---\n", path="p", case="P24-017")
    assert time.process_time() - started < 1
    assert reading.value.attendance is None
    assert len(reading.problems[0].sentence) < 200
