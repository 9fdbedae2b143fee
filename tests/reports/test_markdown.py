"""What a person typed reads in Markdown as they typed it, and stays on its line."""

from pathlib import Path

import pytest
from markdown_it import MarkdownIt

from senco_tui.reports.markdown import escaped, markdown
from senco_tui.reports.report import Facts, Heading, Points, Report, Table, Words
from tests.clocks.tables import Told, told
from tests.hostile.pupil import BIDI, TEXTS

CASES = Path(__file__).parent / "cases" / "literal.md"


@pytest.mark.parametrize(
    "row", [r for r in told(CASES) if r.heading == "As Markdown"], ids=lambda r: r["typed"]
)
def test_it_is_written_so(row: Told) -> None:
    assert escaped(row["typed"]) == row["written"]


@pytest.mark.parametrize(
    "text", [*TEXTS, BIDI, "a | b \\| c", "> x", "    four", "1.\n2. x", "=====", "x\n---"]
)
def test_any_reader_of_markdown_shows_the_words_alone(text: str) -> None:
    table = Table("", ("head", "n"), ((text, text),), ("n",))
    parts = (Heading(text), Words(text), Points((text,)), Facts(((text, text),)), table)
    tokens = MarkdownIt("gfm-like", {"linkify": False}).parse(
        markdown(Report("x", text, parts, foot=(text,)))
    )
    found = [
        "".join(child.content if child.type != "hardbreak" else " " for child in token.children or ())
        for token in tokens
        if token.type == "inline"
    ]
    kinds = {child.type for token in tokens for child in token.children or ()}
    assert kinds <= {"text", "text_special", "strong_open", "strong_close", "hardbreak", "softbreak"}
    said = " ".join(text.split())
    assert found == [said, said, said, said, f"{said}: {said}", "head", "n", said, said, said]


def test_a_table_and_a_foot() -> None:
    made = Report(
        "x", "Map", (Table("Sums", ("who", "£"), (("Ada", "1.50"),), ("£",)),), "2026", "For staff.", ("f",)
    )
    assert markdown(made) == (
        "# Map\n\n2026\n\n### Sums\n\n| who | £ |\n|---|---:|\n| Ada | 1.50 |\n\n---\n\nFor staff.  \nf\n"
    )
