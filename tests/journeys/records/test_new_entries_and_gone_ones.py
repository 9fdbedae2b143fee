"""A record is begun, given entries, loses one and gets it back; half-typed words wait; two people at once."""

from pathlib import Path

import pytest

from senco_tui.tui.screens.casefile import CaseFileView
from senco_tui.tui.screens.records import RecordsView
from tests.journeys.casefile.school import BEN
from tests.journeys.forms.test_amending import changed
from tests.journeys.records.school import every_record
from tests.tui.stage import stage

ADJUSTMENTS = "pupils/P24/P24-018/adjustments.yaml"


@pytest.fixture
def root(tmp_path: Path) -> Path:
    return every_record(tmp_path)


async def test_from_nothing_to_an_entry_and_back(root: Path) -> None:
    async with stage(root, first=lambda: CaseFileView(BEN)) as s:
        await s.press("+")
        assert "x exam arrangements" in " ".join(s.screen.split()).replace("arrangements d", "arrangements d")
        await s.press("d")
        assert "Adjustments · Ben Lowe" in s.screen
        await s.type("mother")
        await s.press("ctrl+s")
        assert s.git("log", "-1", "--format=%s") == "P24-018 adjustments: adjustments written"
        assert "7 Arrangements" in s.rows[3] + s.rows[4], s.screen
        await s.press("+", "d")
        assert s.app.view.NAME == "record"
        await s.press("+", "a")
        await s.type("stairs")
        await s.press("tab")
        await s.type("lessons downstairs")
        await s.press("ctrl+s")
        assert s.git("log", "-1", "--format=%s") == "P24-018 adjustments: adjustment a1 added"
        assert "a1  lessons downstairs" in s.screen
        assert changed(s.git("show", "--format=", "HEAD")) == [
            "+adjustments:", "+  - id: a1", "+    barrier: stairs", "+    text: lessons downstairs",
        ]  # fmt: skip
        await s.press("J", "-", "y")
        assert s.git("log", "-1", "--format=%s") == "P24-018 adjustments: adjustment a1 taken out"
        await s.press("u", "y")
        assert "a1  lessons downstairs" in s.screen


async def test_what_is_needed_is_asked_for_and_half_typed_words_wait(root: Path) -> None:
    async with stage(root, first=lambda: RecordsView("Adjustments", "P24-017", ("adjustments",))) as s:
        await s.press("+", "a")
        await s.type("stairs")
        await s.press("ctrl+s")
        assert "text is needed" in s.screen
        await s.press("escape")
        assert "your words are kept" in s.status
        await s.press("+", "a")
        assert "stairs" in s.screen and "stands here again" in s.status


async def test_a_code_is_found_by_its_beginning_and_echoed(root: Path) -> None:
    async with stage(root, first=lambda: RecordsView("Case file", "P24-017", ("casefile",))) as s:
        await s.press("+", "n")
        await s.type("hear")
        assert "HI · hearing impairment" in s.screen
        await s.press("ctrl+u")
        await s.type("m")
        assert "which? MLD, MSI" in s.screen
        await s.press("ctrl+s")
        assert "may be MLD, MSI" in s.screen


async def test_two_at_one_record_at_different_fields_both_stand(root: Path) -> None:
    path = root / "pupils/P24/P24-017/adjustments.yaml"
    async with stage(root, first=lambda: RecordsView("Adjustments", "P24-017", ("adjustments",))) as s:
        await s.press("J", "i")
        path.write_text(path.read_text().replace("where: hall", "where: canteen"))
        s.app.view.form.begin_at("its owner")  # type: ignore[attr-defined]
        await s.settle()
        await s.type("ps")
        await s.press("ctrl+s")
        assert "owner: ps" in path.read_text() and "where: canteen" in path.read_text()


async def test_two_at_one_field_one_chooses(root: Path) -> None:
    path = root / "pupils/P24/P24-017/adjustments.yaml"
    async with stage(root, first=lambda: RecordsView("Adjustments", "P24-017", ("adjustments",))) as s:
        await s.press("J", "i")
        path.write_text(path.read_text().replace("where: hall", "where: canteen"))
        s.app.view.form.begin_at("its where")  # type: ignore[attr-defined]
        await s.settle()
        await s.type(" and corridor")
        await s.press("ctrl+s")
        assert "changed meanwhile" in s.screen
        assert "canteen" in s.screen and "hall and corridor" in s.screen
        await s.press("m")
        await s.settle()
        assert "where: hall and corridor" in path.read_text()


async def test_left_undecided_the_draft_writes_over_nothing(root: Path) -> None:
    path = root / "pupils/P24/P24-017/adjustments.yaml"
    view = RecordsView("Adjustments", "P24-017", ("adjustments",))
    async with stage(root, first=lambda: view, environ={"EDITOR": "true"}) as s:
        await s.press("J", "i")
        path.write_text(path.read_text().replace("where: hall", "where: canteen"))
        s.app.view.form.begin_at("its where")  # type: ignore[attr-defined]
        await s.settle()
        await s.type(" and corridor")
        await s.press("ctrl+s", "escape")
        await s.press("e")
        assert "the file has changed since then" in s.screen
        await s.press("g", "enter")
        assert "changed meanwhile" in s.screen and "where: canteen" in path.read_text()


async def test_a_line_of_section_f_is_heeded_while_it_is_typed(root: Path) -> None:
    async with stage(root, first=lambda: RecordsView("EHC", "P24-017", ("ehc",))) as s:
        await s.press("+", "p")
        await s.type("Ongoing help with talking")
        said = " ".join(s.screen.split())
        assert "“Ongoing” promises nothing" in said, s.screen
        assert "Still to be said: who gives it, how long, how often and in what group." in said, s.screen
        await s.press("tab", "tab", "tab")
        await s.type("speech therapist")
        await s.press("tab")
        await s.type("30")
        assert "Still to be said: how often and in what group." in " ".join(s.screen.split()), s.screen
        await s.press("ctrl+s")
        assert s.app.view.NAME == "record", "a remark hinders nobody"
        assert "+    text: Ongoing help with talking" in changed(s.git("show", "--format=", "HEAD"))
