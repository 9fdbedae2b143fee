"""Which boxes of a pupil's card are full, and what the empty ones say: cases/readiness.md."""

from dataclasses import replace
from pathlib import Path

import pytest

from senco_tui.casework.casefile import CaseFile, Filed
from senco_tui.casework.caseload import Caseload
from senco_tui.casework.plan import Outcome, Plan, Profile
from senco_tui.casework.pupil import Person
from senco_tui.clocks.almanac import almanac
from senco_tui.triage.readiness import Card, Sight, readiness
from tests.clocks.given import case, day, setting
from tests.clocks.tables import Told, told
from tests.triage.provided import deliveries, provisions

ROWS = told(Path(__file__).parent / "cases" / "readiness.md")
WHOLE = Outcome("o1", "reads", baseline="line 2", measure="book", target="line 5", by=day("11 Dec 2026"))


def file_of(row: Told) -> CaseFile:
    """The pupil of a row, with profile, outcomes and people."""
    made = case(row["given"])
    if row["profile"]:
        reviewed = None if row["profile"] == "unreviewed" else day(row["profile"])
        made = replace(made, profile=Filed("profile", Profile(reviewed), "f"))
    if row["outcomes"]:
        plan = made.plan.value if made.plan else Plan(1)
        outcomes = tuple(_outcome(words.strip()) for words in row["outcomes"].split(";"))
        made = replace(made, plan=Filed("plan", replace(plan, outcomes=outcomes), "f"))
    if row["people"] and made.pupil:
        who, _, channel = row["people"].partition(" by ")
        person = Person("Mrs Made-up", "mother", who != "other", phone="000" if channel else None)
        made = replace(made, pupil=Filed("casefile", replace(made.pupil.value, people=(person,)), "f"))
    return made


def _outcome(words: str) -> Outcome:
    name, _, lacks = words.partition(" lacks ")
    empty = {field: None for field in lacks.split(", ") if field}
    return replace(WHOLE, id=name, **empty)  # type: ignore[arg-type]


def card_of(row: Told) -> Card:
    office, made = setting(), file_of(row)
    caseload = Caseload((made,), provisions(row["provision"]), deliveries(row["delivered"]))
    return readiness(Sight(made, caseload, office, almanac(office).days, day(row["today"])))


@pytest.mark.parametrize("row", ROWS, ids=lambda r: f"line {r.line}")
def test_which_boxes_are_empty(row: Told) -> None:
    card = card_of(row)
    assert ", ".join(box.name for box in card.empty) == row["empty"]
    assert card.ready == (not row["empty"])
    assert row["words"] in [box.words for box in card.boxes]
    assert len(card.boxes) == 8
