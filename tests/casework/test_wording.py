"""What promises nothing is flagged with what would be better; what is counted is let be."""

from pathlib import Path

import pytest

from senco_tui.casework.ehc import SectionF
from senco_tui.casework.plan import Outcome
from senco_tui.casework.provision import Provision
from senco_tui.casework.wording import (
    LACKING,
    VAGUE,
    in_their_own_words,
    remark,
    still_lacks,
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


def test_what_lacks_is_said_in_one_sentence() -> None:
    assert still_lacks(()) is None
    assert still_lacks(("by",)) == "Still to be said: by when."
    assert still_lacks(("who", "how long", "group size")) == (
        "Still to be said: who gives it, how long and in what group."
    )
    every = {*wanting_in_outcome(Outcome("o1", "reads")), *wanting_in_line(SectionF("f1", "help"))}
    assert every == set(LACKING)


def test_what_somebody_said_is_theirs() -> None:
    assert in_their_own_words("Pupil's views") and in_their_own_words("What Ada says")
    assert not in_their_own_words("How we got here")
