"""How much paper a report takes."""

from senco_tui.reports.length import LINES, lines_of, too_long
from senco_tui.reports.report import Facts, Heading, Points, Report, Table, Words


def test_every_block_takes_its_lines() -> None:
    blocks = (
        Heading("h"),
        Words("x" * 93),
        Points(("a", "b" * 89)),
        Facts((("label", "c" * 71), ("label", ""))),
        Table("t", ("a",), (("1",), ("2",))),
    )
    assert [lines_of(Report("", "", (block,))) for block in blocks] == [2, 2, 3, 3, 4]
    assert too_long(Report("", "", blocks)) is None
    assert too_long(Report("", "", (Words("x"),) * (LINES + 1))) is not None
