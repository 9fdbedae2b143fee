"""`senco undo`: a new commit that takes one back."""

from collections.abc import Callable
from pathlib import Path

from tests.cli.conftest import Told

Senco = Callable[..., Told]


def test_the_last_own_act_is_taken_back_by_a_new_commit(senco: Senco, office: Path) -> None:
    plan = office / "pupils/P24/P24-001/plan.md"
    plan.write_text(plan.read_text().replace("2026-11-06", "2026-11-20"))
    senco("record")
    told = senco("undo", "--why", "Too late.")
    assert told.code == 0
    assert "P24-001 plan: undid " in told.err
    assert "2026-11-06" in plan.read_text()
    assert len(senco("log", "P24-001").lines) == 6


def test_a_named_revision_is_taken_back(senco: Senco, office: Path) -> None:
    revision = senco("log", "P24-001", "plan", "--json").object["revisions"][0]["revision"]
    (made,) = senco("undo", revision, "--json").object["recorded"]
    assert made["sentence"].startswith(f"P24-001 plan: undid {revision}")
    assert "Asks for help with a card" in (office / "pupils/P24/P24-001/plan.md").read_text()


def test_what_is_no_revision_is_refused_with_a_sentence(senco: Senco, office: Path) -> None:
    told = senco("undo", "--", "--output=x")
    assert told.code == 3
    assert told.err
    assert not (office / "x").exists()
