"""A report's every text can be said again, and its foot says what it was made from."""

from senco_tui.reports.report import Facts, Heading, Points, Report, Table, Words, reworded, texts_of
from tests.reports.given import OCCASION

MADE = Report(
    "x",
    "t",
    (Heading("h"), Words("w"), Points(("p",)), Facts((("label", "f"),)), Table("n", ("a",), (("c",),))),
    "u",
)


def test_every_text_is_reworded_and_no_label() -> None:
    assert list(texts_of(MADE)) == ["t", "u", "h", "w", "p", "f", "c"]
    out = reworded(MADE, str.upper)
    assert list(texts_of(out)) == ["T", "U", "H", "W", "P", "F", "C"]
    assert out.blocks[3] == Facts((("label", "F"),)) and out.tables[0].heads == ("a",)


def test_the_foot() -> None:
    from dataclasses import replace

    assert OCCASION.words == "Made-up School · as of Mon 16 Nov 2026 · from revision 3f2a9c1d20ab"
    assert replace(OCCASION, unrecorded=2).words.endswith(" and 2 files edited and not recorded")
    assert replace(OCCASION, revision=None).words.endswith("from no recorded revision")
