import os
import sqlite3
from collections.abc import Callable
from pathlib import Path
from random import Random
from types import SimpleNamespace
from typing import Any

import pytest

import senco_tui.desk.leafing as leafing
from senco_tui.cabinet.disk import DiskCabinet
from senco_tui.cabinet.folders import case_of
from senco_tui.desk.reading import (
    Office,
    read_case,
    read_near,
    read_office,
    read_setting,
    read_text,
)
from senco_tui.desk.remembering import INDEX_FILE
from senco_tui.document.problem import Severity

ADA = "pupils/P24/P24-017"
CASEFILE = "---\nname: Ada Okafor\nborn: 2017-03-04\n---\n## Strengths\n\nDraws maps.\n"
PLAN = "---\ncycle: 3\nreview_due: 2026-11-27\n---\n"
BROKEN = "---\ncycle: 3\nreview_due: [2026\n---\n"


@pytest.fixture
def store(tmp_path: Path) -> Any:
    (tmp_path / ".git").mkdir()
    put(tmp_path, "senco.yaml", "format: 1\nname: Larkrise Primary\n")
    put(tmp_path, f"{ADA}/casefile.md", CASEFILE)
    put(tmp_path, f"{ADA}/plan.md", PLAN)
    put(tmp_path, "pupils/P25/P25-004/plan.md", PLAN)
    return SimpleNamespace(root=tmp_path, cabinet=DiskCabinet(tmp_path))


def put(root: Path, path: str, text: str) -> None:
    file = root / path
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(text)


@pytest.fixture
def files_read(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """The paths whose text is understood afresh, in order."""
    found: list[str] = []
    really: Callable[..., Any] = leafing.read

    def noted(document: str, text: str, **more: Any) -> Any:
        if not more["path"].startswith("clocks/"):
            found.append(more["path"])
        return really(document, text, **more)

    monkeypatch.setattr(leafing, "read", noted)
    return found


def test_the_office_is_read_from_heads(store: Any) -> None:
    office = read_office(store)
    ada = office.caseload.case("P24-017")
    assert ada is not None and ada.pupil is not None
    assert (ada.name, ada.pupil.words, office.setting.name) == ("Ada Okafor", (), "Larkrise Primary")


def test_a_folder_without_a_name_is_a_case_with_a_problem(store: Any) -> None:
    office = read_office(store)
    assert office.caseload.case("P25-004") is not None
    assert [(p.case, p.severity) for p in office.problems] == [("P25-004", Severity.ERROR)]


def test_one_case_is_read_whole(store: Any) -> None:
    case, problems = read_case(store, "P24-017")
    assert case.pupil is not None
    assert [(s.title, s.text.strip()) for s in case.pupil.words] == [("Strengths", "Draws maps.")]
    assert problems == ()


def test_a_file_that_has_not_moved_is_not_read_again(store: Any, files_read: list[str]) -> None:
    first = read_office(store)
    assert len(files_read) == 4
    put(store.root, f"{ADA}/plan.md", PLAN.replace("27", "28"))
    second = read_office(store, first)
    assert files_read[4:] == [f"{ADA}/plan.md"]
    assert second.caseload.cases[1] is first.caseload.cases[1], "another pupil is not put together anew"
    third = read_office(store, second)
    assert third.leaves is second.leaves and read_office(store, third) is third


def test_near_one_pupil_nobody_elses_file_is_looked_at(store: Any, files_read: list[str]) -> None:
    first = read_office(store, read_office(store))
    put(store.root, "pupils/P25/P25-004/casefile.md", CASEFILE)
    put(store.root, f"{ADA}/plan.md", PLAN.replace("27", "28"))
    files_read.clear()
    second = read_near(store, first, "P24-017")
    assert files_read == [f"{ADA}/plan.md"] and second.problems == first.problems
    assert second.caseload.cases[1] is first.caseload.cases[1]
    assert read_near(store, second, "P24-017") is second
    assert read_near(store, second, "P25-004").problems == ()


def test_the_index_saves_the_next_opening_the_reading(store: Any, files_read: list[str]) -> None:
    first = read_office(store)
    files_read.clear()
    again = read_office(store)
    assert files_read == []
    assert (again.caseload, again.setting, again.problems) == (first.caseload, first.setting, first.problems)


def test_what_is_no_pupils_own_is_read_without_any_pupils_file(store: Any, files_read: list[str]) -> None:
    put(store.root, "provision/talk-boost-a.yaml", "name: Talk Boost\npupils: [P24-017]\n")
    cold = read_setting(store)
    assert files_read == ["senco.yaml", "provision/talk-boost-a.yaml"]
    office = read_office(store)
    files_read.clear()
    warm = read_setting(store)
    assert files_read == []
    assert (cold.caseload, cold.setting) == (warm.caseload, warm.setting) and warm.setting == office.setting
    assert (warm.caseload.cases, warm.caseload.provision) == ((), office.caseload.provision)


@pytest.mark.parametrize("harm", ["gone", "damaged", "emptied", "nonsense"])
def test_without_its_index_the_store_reads_the_same(store: Any, harm: str) -> None:
    first = read_office(store)
    file = store.root / ".git" / INDEX_FILE
    if harm == "gone":
        file.unlink()
    elif harm == "damaged":
        file.write_bytes(b"\xff" * 9000)
    elif harm == "emptied":
        file.write_bytes(b"")
    else:
        with sqlite3.connect(file) as connection:
            connection.execute("UPDATE leaf SET understood = '[1, 2'")
    again = read_office(store)
    assert (again.caseload, again.problems) == (first.caseload, first.problems)


def test_a_broken_file_stays_in_sight_and_comes_back_when_mended(store: Any) -> None:
    put(store.root, f"{ADA}/plan.md", BROKEN)
    broken = read_office(store)
    ada = broken.caseload.case("P24-017")
    assert ada is not None
    assert (ada.name, ada.plan, ada.broken) == ("Ada Okafor", None, ("plan",))
    assert [p.line for p in broken.problems if p.document == "plan"] == [3]
    put(store.root, f"{ADA}/plan.md", PLAN)
    mended = read_office(store, broken)
    assert mended.caseload.cases[0].broken == ()


def test_a_file_that_goes_is_forgotten(store: Any) -> None:
    first = read_office(store)
    (store.root / ADA / "plan.md").unlink()
    assert read_office(store, first).caseload.cases[0].plan is None
    assert read_office(store).caseload.cases[0].plan is None


@pytest.mark.parametrize("seed", range(3))
def test_what_is_read_on_top_of_what_was_equals_what_is_read_anew(store: Any, seed: int) -> None:
    chance, office, wide = Random(seed), read_office(store), read_office(store)
    names = ("plan.md", "casefile.md", "notes/2026-11-03-1.md", "stray.txt")
    places = [
        f"pupils/{case[:3]}/{case}/{name}" for case in ("P24-017", "P25-004", "P26-001") for name in names
    ]
    texts = (CASEFILE, PLAN, BROKEN, "---\nhappened: 2026-11-03\n---\n")
    for _ in range(25):
        place = chance.choice([*places, "senco.yaml", "provision/talk.yaml"])
        path = store.root / place
        if chance.random() < 0.3:
            path.unlink(missing_ok=True)
        else:
            put(store.root, str(path), chance.choice(texts))
        case = case_of(place)
        office = read_near(store, office, case) if case else read_office(store, office)
        wide = read_office(store, wide)
        (store.root / ".git" / INDEX_FILE).unlink(missing_ok=chance.random() < 0.5)
        anew = read_office(store)
        told = [(one.caseload, one.setting, one.problems, dict(one.leaves)) for one in (office, wide, anew)]
        assert told[0] == told[1] == told[2]


def test_a_link_is_a_problem_and_is_not_followed(store: Any, tmp_path: Path) -> None:
    (tmp_path / "elsewhere").write_text(PLAN)
    (store.root / ADA / "plan.md").unlink()
    os.symlink(tmp_path / "elsewhere", store.root / ADA / "plan.md")
    office = read_office(store)
    ada = office.caseload.case("P24-017")
    assert ada is not None
    assert (ada.plan, ada.broken) == (None, ("plan",))


def test_a_text_comes_with_its_fingerprint(store: Any) -> None:
    found = read_text(store, "P24-017", "plan")
    assert found is not None
    assert found[0] == PLAN
    assert len(found[1]) == 40
    assert read_text(store, "P24-017", "profile") is None


def test_progress_is_told(store: Any) -> None:
    told: list[tuple[int, int]] = []
    read_office(store, Office(), lambda done, of: told.append((done, of)))
    assert told[0] == (0, 4)
