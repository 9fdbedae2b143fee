"""The invented school's files, read once, and the story they tell on the anchor day."""

from collections.abc import Mapping
from pathlib import Path

import pytest

from senco_tui.casework.setting import Staff
from senco_tui.demonstration.act import Act
from senco_tui.demonstration.colleagues import Signers, signers
from senco_tui.demonstration.shelf import Shelf, shelf
from senco_tui.demonstration.shift import ANCHOR, shift_to
from senco_tui.demonstration.story import told_acts
from senco_tui.demonstration.times import Times, times_of

CASEFILES = Path(__file__).resolve().parents[2] / "casefiles"


@pytest.fixture(scope="session")
def files() -> Mapping[str, str]:
    """Every file of `casefiles/` by path, as the demonstration is given them."""
    found = sorted(p for p in CASEFILES.rglob("*") if p.is_file())
    return {p.relative_to(CASEFILES).as_posix(): p.read_text(encoding="utf-8") for p in found}


@pytest.fixture(scope="session")
def today_shelf(files: Mapping[str, str]) -> Shelf:
    """Every file read, on the anchor day."""
    return shelf(files, {})


@pytest.fixture(scope="session")
def anchored() -> Times:
    """The times of the anchor day."""
    return times_of(shift_to(ANCHOR))


@pytest.fixture(scope="session")
def who(today_shelf: Shelf) -> Signers:
    """Who signs."""
    staff: Staff = today_shelf.papers["setting/staff"].value
    return signers(staff)


@pytest.fixture(scope="session")
def anchor_acts(files: Mapping[str, str]) -> list[Act]:
    """Every act of the story that ends on the anchor day, in order."""
    return told_acts(files, ANCHOR)[0]
