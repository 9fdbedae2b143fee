"""Which clocks run in which kind of setting, and which are silent: cases/kinds.md."""

import pytest

from senco_tui.casework.ruling import PROGRAM
from senco_tui.casework.vocabulary import SettingKind
from senco_tui.clocks.almanac import almanac
from senco_tui.clocks.running import clocks, setting_clocks
from tests.clocks.checking import CASES
from tests.clocks.given import case, day, setting
from tests.clocks.tables import Told, told
from tests.tui.kinds_words import OTHERS, not_its_own

TODAY = day("16 Nov 2026")
ROWS = told(CASES / "kinds.md")
GROUPS = {
    "census": "census.",
    "duties": "information_report.",
    "qualification": "senco.",
    "exams": "access.",
}


def _under(heading: str) -> list[Told]:
    return [row for row in ROWS if row.heading == heading]


@pytest.mark.parametrize("row", _under("Of the setting"), ids=lambda r: r["kind"])
def test_of_the_setting(row: Told) -> None:
    rules = [clock.rule for clock in setting_clocks(setting(row["kind"]), TODAY)]
    for column, begins in GROUPS.items():
        runs = any(rule.startswith(begins) for rule in rules)
        assert ("runs" if runs else "silent") == row[column], column


@pytest.mark.parametrize("row", _under("Of a pupil"), ids=lambda r: f"line {r.line}")
def test_of_a_pupil(row: Told) -> None:
    rules = {clock.rule for clock in clocks(case(row["given"]), setting(row["kind"]), TODAY)}
    assert ("runs" if row["rule"] in rules else "silent") == row["stands"]


@pytest.mark.parametrize("row", _under("Whose appeal it is"), ids=lambda r: f"line {r.line}")
def test_whose_appeal_it_is(row: Told) -> None:
    facts = f"born {row['born']}; requested 1 Apr 2026; decision refused; decision letter 1 May 2026"
    (found,) = (c for c in clocks(case(facts), setting(), day(row["today"])) if c.rule == "appeal.tribunal")
    assert found.words == row["words"]


@pytest.mark.parametrize("kind", OTHERS)
def test_every_rule_is_told_in_the_settings_own_words(kind: SettingKind) -> None:
    known = almanac(setting(str(kind)))
    for start in (TODAY, None):
        clocks = [c for rule in PROGRAM for c in known.clock(rule, None, start, today=TODAY)]
        assert len(clocks) > 40
        told = (part or "" for c in clocks for part in (c.words, c.working, c.missing, c.note))
        assert not_its_own(kind, told) == []
