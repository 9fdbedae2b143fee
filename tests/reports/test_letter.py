"""A letter is the template filled in with words; what is filled in is never a part of the form."""

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from senco_tui.casework.pupil import Pupil
from senco_tui.desk.shipped import templates
from senco_tui.reports.kinds import LETTERS, kind_called
from senco_tui.reports.letter import BLANK
from senco_tui.reports.making import NotMade, made
from senco_tui.reports.markdown import markdown
from senco_tui.reports.matter import Matter
from senco_tui.reports.report import Points, Report, Words
from tests.clocks.given import case
from tests.clocks.tables import Told, told
from tests.reports.given import caseload, golden, matter

CASES = Path(__file__).parent / "cases" / "letters.md"


def of(template: str | None, about: Any = None) -> Matter:
    usual = matter("P25-001")
    return replace(usual, template=template, by="Priya Anand", case=about or usual.case)


def written(of_what: Matter, name: str = "invitation") -> Report:
    kind: Any = kind_called(f"letter-{name}")
    return made(kind, of_what, caseload())


@pytest.mark.parametrize("row", told(CASES), ids=lambda row: row["template says"])
def test_it_is_filled_in(row: Told) -> None:
    (block,) = written(of(f"# T\n\n{row['template says']}\n")).blocks
    said = (
        "; ".join(block.items)
        if isinstance(block, Points)
        else block.text
        if isinstance(block, Words)
        else ""
    )
    assert said == row["letter says"].replace("_", BLANK)


@pytest.mark.parametrize("name", LETTERS)
def test_every_letter_we_ship_is_whole(name: str) -> None:
    text = templates()[f"letters/{name}.md"].decode()
    about: Any = matter("P25-001").case
    about = replace(about, reviews=case("review 6 Nov 2026, o1 met, o2 partly").reviews)
    out = written(of(text, about), name)
    golden(f"letter-{name}.md", markdown(out))
    assert not [one for one in out.notices if "nobody fills in" in one]


def test_what_is_filled_in_is_never_a_form() -> None:
    about: Any = matter("P25-001").case
    named = replace(about, pupil=replace(about.pupil, value=Pupil("$by **x**\n\n# y")))
    out = written(of("# For $name\n\n$name\n\n$outcomes", replace(named, plan=None)))
    assert out.title == "For $by **x**\n\n# y" and out.blocks == (Words("$by **x**\n\n# y"), Points((BLANK,)))
    assert markdown(out).startswith("# For \\$by \\*\\*x\\*\\* \\# y\n\n\\$by")


def test_what_cannot_be_filled_in_is_told() -> None:
    out = written(of("# T\n\nDear $friend, $reviewed"))
    assert out.notices == (
        "The template asks for what nobody fills in: $friend.",
        "Nothing is written down for $reviewed; a line is left to write on.",
    )
    with pytest.raises(NotMade):
        written(of(None))


def test_a_review_still_to_come_is_not_the_last_one() -> None:
    about = case("K since 1 Sep 2025; review 6 Nov 2026, o1 met; review 4 Dec 2026, o1 not")
    (block,) = written(of("# T\n\nthe review of $reviewed\n", about)).blocks
    assert block == Words("the review of 6 November 2026")
