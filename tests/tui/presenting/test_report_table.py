"""A table stands in columns, then each row on a few lines of columns, then as labels; never spelt out."""

import pytest

from senco_tui.reports.report import Table
from senco_tui.tui.presenting.line import width_of
from senco_tui.tui.presenting.report_table import one_line, table_lines
from tests.tui.presenting.casefile.pages import text_of

GIVEN = Table(
    "", ("Pupil", "Case", "Provision", "Sessions", "£", "To check"),
    (
        ("Okafor-Bell, Ada", "P24-017", "Talk Boost, group A", "3 × 30 min, group of 5", "78.30", ""),
        ("Bell, Sam", "P25-002", "Phonics again", "4 × 25 min", "9.00", "no lead"),
    ),
    ("£",),
)  # fmt: skip


def test_a_row_stands_on_as_few_lines_as_there_is_room_for() -> None:
    assert text_of(table_lines(GIVEN, 90)).count("\n") == 2
    assert text_of(table_lines(GIVEN, 52)) == (
        "Pupil             Case     Provision\n"
        "  Sessions                    £  To check\n"
        "Okafor-Bell, Ada  P24-017  Talk Boost, group A\n"
        "  3 × 30 min, group of 5  78.30\n"
        "Bell, Sam         P25-002  Phonics again\n"
        "  4 × 25 min               9.00  no lead"
    )
    assert "  Pupil             Okafor-Bell, Ada\n  Case              P24-017" in text_of(
        table_lines(GIVEN, 40)
    )


def test_a_line_on_which_nothing_stands_is_left_out() -> None:
    lines = text_of(table_lines(Table("", ("a" * 20, "b" * 20), (("one", ""),)), 30)).split("\n")
    assert lines == ["a" * 20, f"  {'b' * 20}", "one"]


@pytest.mark.parametrize("width", range(8, 130, 7))
def test_it_fits_and_says_every_word(width: int) -> None:
    lines = [line.text for line in table_lines(GIVEN, width)]
    assert all(width_of(line) <= width for line in lines)
    told = "".join("".join(lines).split())
    assert all("".join(cell.split()) in told for row in GIVEN.rows for cell in row[1:2])


def test_a_cell_is_one_line() -> None:
    assert one_line("two\n lines") == "two lines"
