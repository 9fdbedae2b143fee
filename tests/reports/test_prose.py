"""A person's Markdown becomes paragraphs and lists; nothing in it is carried out."""

import pytest

from senco_tui.casework.casefile import Section
from senco_tui.reports.prose import blocks, sections
from senco_tui.reports.report import Heading, Points, Words


@pytest.mark.parametrize(
    ("typed", "told"),
    [
        ("One\nline.\n\nTwo.", (Words("One line."), Words("Two."))),
        ("- a\n- **b** `c`\n\nafter", (Points(("a", "b c")), Words("after"))),
        ("1. a\n   - b\n2. c", (Points(("a", "b", "c")),)),
        ("## not ours", (Words("not ours"),)),
        ("<script>x</script>", (Words("<script>x</script>"),)),
        ("[x](https://a.example) y", (Words("x (https://a.example) y"),)),
        ("[x](javascript:y)", (Words("[x](javascript:y)"),)),
        ("![face](http://a.example/x.png)", (Words("face"),)),
        ("> said", (Words("said"),)),
        ("    indented", (Words("indented"),)),
        ("> " * 30 + "deep", (Words("> " * 30 + "deep"),)),
    ],
)
def test_it_is_told_so(typed: str, told: tuple[object, ...]) -> None:
    assert tuple(blocks(typed)) == told


def test_a_section_that_says_nothing_has_no_heading() -> None:
    words = (Section("", "first"), Section("Empty", " \n"), Section("Views", "here"))
    assert sections(words, 3) == (Words("first"), Heading("Views", 3), Words("here"))
