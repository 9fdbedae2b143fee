"""`senco doctor`: one line each, well or not, and the one command that mends it."""

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.cli.conftest import Told

Senco = Callable[..., Told]


@pytest.fixture(autouse=True)
def editor(monkeypatch: pytest.MonkeyPatch) -> None:
    """An editor that is on every machine."""
    monkeypatch.setenv("EDITOR", "sh")


@pytest.mark.usefixtures("office")
def test_all_is_well_in_a_fresh_office(senco: Senco) -> None:
    told = senco("doctor")
    assert told.code == 0
    assert all(line.startswith("OK") for line in told.lines)
    assert "Jo Marsh <jo@elm.invalid>" in told.out


def test_what_is_not_well_names_the_command(senco: Senco, office: Path) -> None:
    plan = office / "pupils/P24/P24-001/plan.md"
    plan.write_text(plan.read_text() + "\nmore\n")
    told = senco("doctor")
    assert told.code == 1
    assert "!!  by hand" in told.out
    assert "mend: senco record --why '…'" in told.out
    found = {one["name"]: one for one in senco("doctor", "--json").object["findings"]}
    assert found["by hand"]["well"] is False


def test_fix_closes_the_store_to_others(senco: Senco, office: Path) -> None:
    office.chmod(0o755)
    (office / "setting").chmod(0o755)
    assert "!!  rights" in senco("doctor").out
    told = senco("doctor", "--fix")
    assert told.code == 0
    assert "closed to others now" in told.err
    assert office.stat().st_mode & 0o007 == 0


def test_outside_a_store_it_looks_at_the_machine(
    senco: Senco, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    told = senco("doctor")
    assert told.code == 0
    assert "git version" in told.out
    assert senco("doctor", "--store", tmp_path).code == 1
