"""A report fits any width; a table wraps in its columns, and stands as labels where there is no room."""

import pytest

from senco_tui.reports.report import Facts, Heading, Points, Report, Table, Words
from senco_tui.tui.presenting.line import width_of
from senco_tui.tui.presenting.report import kind_line, report_lines
from tests.hostile.pupil import ESCAPES, TEXTS
from tests.tui.presenting.casefile.pages import text_of

TABLE = Table("Sums", ("Pupil", "Cost £"), (("Okafor, Ada", "12.50"), ("Bell, Sam", "")), ("Cost £",))
MADE = Report(
    "x", "Map", (Words("Two."), Points(("one", "two")), Facts((("Now", "12 words"),)), TABLE),
    "2026", "For staff.", ("the foot",),
)  # fmt: skip


def test_a_whole_report() -> None:
    assert text_of(report_lines(MADE, 60)) == (
        "2026\n\nTwo.\n  • one\n  • two\n  Now               12 words\n\nSums\n"
        "Pupil        Cost £\nOkafor, Ada   12.50\nBell, Sam\n\nFor staff.\nthe foot"
    )


def test_no_blank_line_stands_first() -> None:
    assert [line.text for line in report_lines(Report("x", "t", (Words("One."),)), 60)] == ["One.", ""]


def test_where_there_is_no_room_a_row_is_labels() -> None:
    wide = Table("", tuple(f"head {n}" for n in range(9)), (tuple(f"a long cell {n}" for n in range(9)),))
    told = text_of(report_lines(Report("x", "t", (wide,)), 40))
    assert "  head 0            a long cell 0\n  head 1            a long cell 1" in told


@pytest.mark.parametrize("width", [20, 40, 80, 120])
def test_no_line_is_too_long_and_none_acts(width: int) -> None:
    hostile = (*TEXTS[:4], ESCAPES)
    blocks = (Heading(TEXTS[3]), Points(hostile), Table(TEXTS[0], hostile, (hostile,) * 2), TABLE)
    made = report_lines(Report("x", "t", blocks, TEXTS[3], TEXTS[1], (TEXTS[3],)), width)
    assert all(width_of(line.text) <= width for line in made)
    assert not [line.text for line in made if "\x1b" in line.text or "\x9b" in line.text]


def test_a_row_of_the_list() -> None:
    line = kind_line("census", "codes and types as of a day", 40)
    assert (line.text, line.key) == ("  census              codes and types a…", "census")
