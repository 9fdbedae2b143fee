"""Rungs as lines: mark, words, day, whose, how late; a rung that wants its day leads to the form."""

from datetime import date

from senco_tui.casework.vocabulary import Force, Side
from senco_tui.clocks.clock import Clock
from senco_tui.clocks.rungs import Rung, Step
from senco_tui.tui.presenting.casefile.rungs import rungs
from tests.tui.presenting.casefile.example import OPENED
from tests.tui.presenting.casefile.pages import styles_of, text_of

ON = date(2026, 11, 12)
CLOCK = Clock(
    "P24-017", "x", ON, ON, ON, date(2026, 11, 5), None, Side.SCHOOL, Force.MUST, "r1", "working", words="w"
)
STEPS = (
    Step("request", Side.SCHOOL, Rung.DONE, "ehc", "requested", ON),
    Step("decided", Side.LA, Rung.DONE, "ehc", "decided", ON, CLOCK, 3),
    Step("our advice", Side.SCHOOL, Rung.DUE, "ehc", "advice_sent", clock=CLOCK, late=0),
    Step("report", Side.SCHOOL, Rung.DUE, "ehc", "report_sent", clock=CLOCK, late=4),
    Step("final plan", Side.LA, Rung.DUE, "ehc", "plan_made", clock=CLOCK, late=1),
    Step("papers out", Side.SCHOOL, Rung.UNSAID, "ehc", "papers_sent", missing="its day"),
    Step("appeal", Side.FAMILY, Rung.UNSAID, None, missing="the letter"),
    Step("family reply", Side.FAMILY, Rung.AHEAD, "ehc", "draft_answered"),
    Step("transfer", Side.LA, Rung.AHEAD, None),
)


def test_each_says_in_words_how_it_stands() -> None:
    assert text_of(rungs(STEPS, OPENED, 80, {"requested": "by parent"})).split("\n") == [
        "  ✓ request      12 Nov 2026 · by parent",
        "  ✓ decided      12 Nov 2026 · 3 days late",
        "  > our advice   due 12 Nov 2026 · ours · start by 5 Nov 2026",
        "  > report       due 12 Nov 2026 · ours · 4 days late",
        "  > final plan   due 12 Nov 2026 · the LA's · 1 day late",
        "  ? papers out   not recorded",
        "  ? appeal       not recorded: the letter",
        "  · family reply still ahead, the family's",
        "  · transfer     still ahead, the LA's",
    ]


def test_ours_and_theirs_late_look_apart() -> None:
    styles = {text.strip(): style for text, style in styles_of(list(rungs(STEPS, OPENED, 80))).items()}
    assert {s for text, s in styles.items() if "4 days" in text} == {"overdue"}, styles
    assert {s for text, s in styles.items() if "1 day" in text} == {"theirs"}, styles


def test_what_wants_its_day_leads_to_it() -> None:
    keys = [line.key for line in rungs(STEPS, OPENED, 80)]
    wanting = ["advice_sent", "report_sent", "plan_made", "papers_sent"]
    assert keys == ["ehc", "ehc", *(f"ehc#{name}" for name in wanting), None, "ehc#draft_answered", None]


def test_forty_columns_are_enough() -> None:
    assert all(len(line.text) <= 40 for line in rungs(STEPS, OPENED, 40, {"requested": "by parent"}))
