"""How one value is written: bare where every reader takes it for the same text."""

from datetime import date, datetime
from decimal import Decimal

import pytest
import yaml

from senco_tui.casework.vocabulary import Layer
from senco_tui.document.refusal import CannotWrite
from senco_tui.document.scalars import bare, block, folded, in_style, quoted, scalar, settled
from tests.document.invented import NASTY


@pytest.mark.parametrize(
    ("value", "written"),
    (
        ("Read to line 5", "Read to line 5"),
        ("P24-017", "P24-017"),
        ("B801200005001", "B801200005001"),
        ("4", "4"),
        ("Mum & Dad", "Mum & Dad"),
        ("it's", "it's"),
        ("no", "'no'"),
        ("010", "'010'"),
        ("12:30", "'12:30'"),
        ("Null", "'Null'"),
        ("a: b", "'a: b'"),
        ("'quoted'", "'''quoted'''"),
        ("", "''"),
        (" lead", "' lead'"),
        ("a\tb", '"a\\tb"'),
        (Layer.TARGETED_PLUS, "targeted plus"),
        (date(2026, 11, 16), "2026-11-16"),
        (Decimal("17.20"), "17.20"),
        (Decimal("1E+2"), "100"),
        (-2, "-2"),
        (True, "true"),
    ),
)
def test_one_value_on_one_line(value: object, written: str) -> None:
    assert scalar(value) == written


@pytest.mark.parametrize("text", [t for t in NASTY if t])
def test_any_other_yaml_reader_reads_the_same_text(text: str) -> None:
    if text in ("4", "17.20", "2026-11-16"):
        return
    assert yaml.safe_load(f"a: {quoted(text)}")["a"] == settled(text)


@pytest.mark.parametrize("value", (1.5, None, datetime(2026, 1, 1), 10**10, Decimal("NaN"), Decimal("1E+40")))
def test_what_no_document_can_hold_is_refused(value: object) -> None:
    with pytest.raises(CannotWrite):
        scalar(value)


@pytest.mark.parametrize("text", ("\x1b[31m", "a\u202eb", "lost \ufffd", "\ud800"))
def test_characters_that_may_not_pass_are_refused(text: str) -> None:
    with pytest.raises(CannotWrite):
        quoted(text)


def test_text_is_settled() -> None:
    assert settled("a\r\nb\rc") == "a\nb\nc"
    assert settled("Zoe\u0308") == "Zoë"


def test_several_lines_are_a_block_where_a_block_holds_them() -> None:
    assert block("two\nlines", 2) == ["|-", "  two", "  lines"]
    assert block("two\n\nlines\n", 4) == ["|", "    two", "", "    lines"]
    for text in ("one", "tab\there\nb", " lead\nb", "a\n \nb", "\na", "a\n\n"):
        assert block(text, 2) is None


def test_a_paragraph_is_folded_at_its_spaces() -> None:
    lines = folded("word " * 40 + "end", 4)
    assert lines is not None
    assert lines[0] == ">-"
    assert all(len(line) <= 96 for line in lines)
    assert folded("two  spaces", 2) is None
    assert folded("two\nlines", 2) is None


def test_a_value_keeps_the_quotes_of_the_one_before() -> None:
    assert in_style("new", "'", "old") == "'new'"
    assert in_style("new", '"', "old") == '"new"'
    assert in_style("two\nlines", "'", "old") == '"two\\nlines"'
    assert in_style(date(2026, 1, 2), '"', "2026-01-01") == '"2026-01-02"'
    assert in_style(True, "", "no") == "yes"
    assert in_style(True, "", "false") == "true"


def test_what_is_bare() -> None:
    assert bare("P24-017")
    assert not bare("---")
    assert not bare("ends:")
