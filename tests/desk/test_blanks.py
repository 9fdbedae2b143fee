"""A new document finds its template, its name and, for a new case, a reference nobody ever had."""

import shutil
from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from senco_tui.casework.vocabulary import SettingKind
from senco_tui.desk.beginning import first_files
from senco_tui.desk.blanks import letter_text, new_name, new_reference, new_text
from senco_tui.desk.opening import Store, account_name, create_store
from senco_tui.desk.recording import record_by_hand
from senco_tui.document.read import read

NOON = datetime(2026, 11, 16, 12, 0, tzinfo=UTC)
MONDAY = NOON.date()
CASE = "P26-003"


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    """A store with one case."""
    files = first_files("Elm Lane", SettingKind.PRIMARY, account_name(), "Jo Marsh")
    files[f"pupils/P26/{CASE}/casefile.md"] = b"---\nname: Ada Okafor\n---\n"
    files[f"pupils/P26/{CASE}/notes/2026-11-16-1.md"] = b"---\nhappened: 2026-11-16\n---\n"
    files[f"pupils/P26/{CASE}/reviews/2026-11-16.md"] = b"---\nhappened: 2026-11-16\n---\n"
    with create_store(tmp_path / "office", files, when=NOON) as made:
        yield made


@pytest.mark.parametrize(
    ("wanted", "name"),
    [
        ("plan", "plan"),
        ("concern", "casefile"),
        ("note", "notes/2026-11-16-2"),
        ("observation", "notes/2026-11-16-2"),
        ("contact", "contacts/2026-11-16-1"),
        ("review", "reviews/2026-11-16-2"),
        ("annual-review", "annual-reviews/2026-11-16"),
        ("request", "requests/2026-11-16-salt"),
    ],
)
def test_the_name_it_will_be_filed_under(wanted: str, name: str, store: Store) -> None:
    assert new_name(store, wanted, CASE, MONDAY, "salt") == name


@pytest.mark.parametrize(
    "wanted",
    [
        "plan",
        "profile",
        "contact",
        "observation",
        "pupil-voice",
        "concern",
        "ehc",
        "arrangements",
        "adjustments",
        "risk",
        "transition",
    ],
)
def test_a_new_text_can_be_read(wanted: str, store: Store) -> None:
    name = new_name(store, wanted, CASE, MONDAY)
    assert read(name, new_text(store, wanted, name, CASE, MONDAY), path="x", case=CASE).trusted


def test_the_settings_own_template_comes_first(store: Store) -> None:
    (store.root / "templates/plan.md").write_text("---\ncycle: 1\n---\n\n## Ours\n")
    assert "## Ours" in new_text(store, "plan", "plan", CASE, MONDAY)
    (store.root / "templates/plan.md").unlink()
    assert "## The pupil's view" in new_text(store, "plan", "plan", CASE, MONDAY)


@pytest.mark.parametrize(
    ("day", "reference"),
    [(MONDAY, "P26-004"), (date(2026, 8, 31), "P25-001"), (date(2027, 9, 1), "P27-001")],
)
def test_the_next_reference_is_of_the_academic_year(day: date, reference: str, store: Store) -> None:
    assert new_reference(store, day) == reference


def test_a_reference_is_never_used_again(store: Store) -> None:
    shutil.rmtree(store.root / f"pupils/P26/{CASE}")
    record_by_hand(store, None, why="", when=NOON)
    assert store.cabinet.cases() == ()
    assert new_reference(store, MONDAY) == "P26-004"


def test_a_letter_is_the_settings_own_before_ours(store: Store) -> None:
    own = store.root / "templates" / "letters" / "invitation.md"
    own.unlink()
    ours = letter_text(store, "invitation")
    assert ours is not None and ours.startswith("# Invitation") and letter_text(store, "nothing") is None
    own.write_text("# Come and see us\n", encoding="utf-8")
    assert letter_text(store, "invitation") == "# Come and see us\n"
