"""What promises nothing is flagged with what would be better; what is counted is let be."""

from pathlib import Path

import pytest

from senco_tui.casework.ehc import SectionF
from senco_tui.casework.plan import Outcome
from senco_tui.casework.provision import Provision
from senco_tui.casework.wording import (
    VAGUE,
    remark,
    vague,
    wanting_in_line,
    wanting_in_outcome,
    wanting_in_provision,
)
from tests.clocks.tables import Told, told

ROWS = told(Path(__file__).parent / "cases" / "wording.md")


@pytest.mark.parametrize("row", ROWS, ids=lambda r: f"line {r.line}")
def test_the_phrases_found_in_a_line(row: Told) -> None:
    found = vague(row["words"])
    assert ", ".join(one.phrase for one in found) == row["flagged"]
    assert all(row["words"][one.at :].startswith(one.phrase) for one in found)
    assert (remark(row["words"]) is None) is (row["flagged"] == "")


@pytest.mark.parametrize("phrase", VAGUE)
def test_every_phrase_is_found_in_any_case_and_over_a_line_end(phrase: str) -> None:
    assert [one.phrase for one in vague(f"He has {phrase.upper()} help")] == [phrase.upper()]
    broken = phrase.replace(" ", "\n")
    assert [one.better for one in vague(f"He has {broken} help")] == [VAGUE[phrase]]


def test_what_an_outcome_lacks() -> None:
    assert wanting_in_outcome(Outcome("o1", "reads")) == ("baseline", "measure", "by")
    assert wanting_in_outcome(Outcome("o1", "reads", baseline="0", target="5")) == ("by",)


def test_what_a_line_and_a_provision_do_not_say() -> None:
    assert wanting_in_line(SectionF("f1", "help", who="TA", minutes=20)) == ("how often", "group size")
    talk = Provision("Talk boost", role="TA", minutes=20, group_size=4)
    assert wanting_in_provision(talk) == ("how often",)
