from datetime import date
from pathlib import Path
from typing import Any

import pytest

from senco_tui.desk.comparing import DocumentDifference, differences, differences_between
from senco_tui.history.founding import Founded, found
from tests.desk.years import CASE, COMMITS, FOLDER, kept, opened, plan


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Any:
    return kept(tmp_path_factory.mktemp("years") / "store")


def words(found: tuple[DocumentDifference, ...]) -> list[tuple[str, str]]:
    return [(d.document, d.sentence) for d in found]


def test_what_a_revision_changed_in_meaning_and_in_words(store: Any) -> None:
    (told,) = differences(store, store.ids()[6])
    assert told.sentence == (
        "outcome o1 target 3 → 4 of 5 lessons; review moved from 13 Feb to 27 Mar; "
        "section “Strategies” reworded"
    )
    assert told.before is not None and told.after is not None
    assert "near the door" in told.before and "at the front" in told.after
    section = told.differences[-1]
    assert (section.before, section.after) == ("sits near the door", "sits at the front")


def test_a_first_revision_wrote_everything_in_it(store: Any) -> None:
    founded = differences(store, store.ids()[0])
    assert words(founded) == [
        ("senco", "store settings written, format 1"),
        ("casefile", "case file written, status K"),
    ]
    assert words(differences(store, store.ids()[0], case=CASE)) == [
        ("casefile", "case file written, status K")
    ]
    assert len(differences(store, store.ids()[0], limit=1)) == 1


def test_between_two_days(store: Any) -> None:
    told = differences_between(store, date(2025, 2, 1), date(2025, 12, 31), case=CASE)
    assert words(told) == [
        ("plan", "cycle 1 → 3; review moved from 14 Feb 2025 to 13 Feb 2026"),
        ("reviews/2025-02-14", "review of Fri 14 Feb 2025 written, cycle 1, o1 partly"),
    ]
    assert words(
        differences_between(store, date(2025, 2, 1), date(2025, 12, 31), document="plan", case=CASE)
    ) == [words(told)[0]]


def test_between_a_revision_and_now_and_from_before_everything(store: Any) -> None:
    assert words(differences_between(store, store.ids()[-2], None)) == [
        ("ehc", "Section F line f1 minutes 30 → 45")
    ]
    assert differences_between(store, store.ids()[2], store.ids()[2]) == ()
    everything = differences_between(store, None, None, case=CASE)
    assert [d.document for d in everything] == ["plan", "casefile", "ehc", "reviews/2025-02-14"]
    back = differences_between(store, store.ids()[-1], store.ids()[-2])
    assert words(back) == [("ehc", "Section F line f1 minutes 45 → 30")]


def test_no_such_revision_is_no_difference(store: Any) -> None:
    assert differences(store, "0000000") == ()
    assert differences(store, "--output=x") == ()


def test_a_broken_version_and_its_mending_are_told(tmp_path: Path) -> None:
    when = COMMITS[-1].when
    path = f"{FOLDER}/plan.md"
    versions: list[dict[str, bytes | None]] = [
        {path: plan()},
        {path: plan().replace(b"cycle: 1", b"cycle: [")},
        {path: plan(2), f"{FOLDER}/documents/report.pdf": b"%PDF"},
        {path: None},
    ]
    root = tmp_path / "store"
    root.mkdir()
    found(root, [Founded(f"step {n}", "P", "p@x.org", when, files) for n, files in enumerate(versions)])
    store = opened(root)
    ids = store.ids()
    assert differences(store, ids[1])[0].sentence.startswith("needs attention, line ")
    assert differences(store, ids[1])[0].problems
    mended = differences(store, ids[2])
    assert mended[0].sentence.startswith("mended")
    assert words(mended)[1] == (f"{FOLDER}/documents/report.pdf", "file added")
    assert mended[1].case == CASE
    assert words(differences(store, ids[3])) == [("plan", "plan taken out, cycle 2, 2 outcomes")]
