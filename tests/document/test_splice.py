"""Replacements in a text, made all at once, and the places they need."""

import pytest
import yaml

from senco_tui.document.refusal import CannotAmend
from senco_tui.document.splice import Splice
from senco_tui.document.tree import compose

HEAD = "a: one   # remark\nlit: |\n  two\n\n  three\n\nkeep: |+\n  x\n\nlist:\n  - b\n  # end\nlast: z\n"


def _ends(text: str) -> dict[str, str]:
    root = compose(text)
    assert isinstance(root, yaml.MappingNode)
    splice = Splice(text, 0, len(text))
    return {key.value: text[: splice.stop(value)].rpartition("\n")[2] for key, value in root.value}


def test_a_node_ends_where_its_own_text_ends() -> None:
    assert _ends(HEAD) == {"a": "a: one", "lit": "  three", "keep": "", "list": "  - b", "last": "last: z"}


def test_lines_are_found_round_a_place() -> None:
    splice = Splice("ab\r\n  cd\r\n", 0, 10)
    assert splice.line_start(6) == 4
    assert splice.line_end(0) == 2
    assert splice.behind_dash(7)
    assert not splice.behind_dash(6)


def test_replacements_are_made_all_at_once() -> None:
    splice = Splice("a\r\nb\r\nc\r\n", 0, 9)
    splice._span(0, 1, "A")
    splice._span(3, 3, "new\n")
    splice._span(3, 6, "")
    assert splice.applied() == "A\r\nnew\r\nc\r\n"


def test_replacements_that_meet_are_refused() -> None:
    splice = Splice("abcdef\n", 0, 7)
    splice._span(0, 4, "x")
    splice._span(2, 6, "y")
    with pytest.raises(CannotAmend):
        splice.applied()


def test_a_file_without_a_last_line_end_keeps_to_that() -> None:
    splice = Splice("a: 1\nb: 2", 0, 9)
    splice._span(8, 9, "3")
    assert splice.applied() == "a: 1\nb: 3"
    splice = Splice("a: 1\nb: 2", 0, 9)
    splice._without_lines(5, 9)
    assert splice.applied() == "a: 1"
    splice = Splice("a: 1\nb: 2", 0, 9)
    splice._lines_after(9, 0, "c: 3")
    assert splice.applied() == "a: 1\nb: 2\nc: 3\n"
