"""Two people at one outcome: different fields both stand, the same field is asked about."""

from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from senco_tui.casework.change import OutcomeAmended
from senco_tui.desk.joining import join
from senco_tui.desk.opening import open_store
from senco_tui.desk.reading import read_case
from senco_tui.desk.recording import Recorded, record
from senco_tui.history.reaching import Watch
from senco_tui.tui.screens.casefile import CaseFileView
from tests.desk.hubs import make_hub, synced
from tests.journeys.casefile.school import ADA, begin
from tests.journeys.casefile.test_it_is_read import opened
from tests.tui.stage import Stage, stage

WHEN = datetime(2026, 11, 16, 9, 0, tzinfo=UTC)


def someone_else_writes(root: Path, **fields: Any) -> None:
    """Another colleague changes Ada's first outcome meanwhile."""
    from dataclasses import replace

    with open_store(root, account="jo") as store:
        case, _ = read_case(store, ADA)
        assert case.plan
        before = case.plan.value.outcomes[0]
        change = OutcomeAmended(ADA, before, replace(before, **fields))
        assert isinstance(record(store, change, basis=None, when=WHEN), Recorded)


async def target_typed(s: Stage, words: str) -> None:
    """The form opened, and the target typed over."""
    await s.press("i", "tab", "tab", "ctrl+u")
    await s.type(words)


@pytest.mark.promise(6)
async def test_different_fields_both_stand_without_a_question(tmp_path: Path) -> None:
    root = begin(tmp_path)
    async with stage(root, first=opened(ADA, "plan")) as s:
        await target_typed(s, "60 words")
        someone_else_writes(root, measure="every Friday")
        await s.press("ctrl+s")
        assert s.app.view.NAME == "case file"
        assert "20 words a minute → 60 words" in s.screen
        assert "every Friday" in s.screen


@pytest.mark.promise(6)
async def test_the_same_field_is_shown_side_by_side_and_mine_is_kept(tmp_path: Path) -> None:
    root = begin(tmp_path)
    async with stage(root, first=opened(ADA, "plan")) as s:
        await target_typed(s, "60 words")
        someone_else_writes(root, target="50 words")
        await s.press("ctrl+s")
        assert s.rows[0].strip() == "Changed meanwhile · Ada Okafor"
        assert "meanwhile by jo" in s.screen
        assert "they wrote   50 words" in s.screen
        assert "you wrote    60 words" in s.screen
        await s.press("m")
        assert s.app.view.NAME == "case file"
        assert "→ 60 words" in s.screen
        assert "50 words" in s.git("show", "HEAD~1", "--format=")


async def test_both_are_kept_theirs_first(tmp_path: Path) -> None:
    root = begin(tmp_path)
    async with stage(root, first=opened(ADA, "plan")) as s:
        await target_typed(s, "and smiles")
        someone_else_writes(root, target="50 words")
        await s.press("ctrl+s", "b")
        assert "→ 50 words and smiles" in s.screen


async def test_theirs_is_kept_and_my_words_stay_as_a_draft(tmp_path: Path) -> None:
    root = begin(tmp_path)
    async with stage(root, first=opened(ADA, "plan")) as s:
        await target_typed(s, "60 words")
        someone_else_writes(root, target="50 words")
        head = s.git("rev-parse", "HEAD")
        await s.press("ctrl+s", "h")
        assert s.git("rev-parse", "HEAD") == head
        assert s.app.view.NAME == "form"
        assert "60 words" in s.screen
        await s.press("escape", "i")
        assert "meanwhile the file says: 50 words" in s.screen


async def test_leaving_the_question_goes_back_to_the_form_with_every_word(tmp_path: Path) -> None:
    root = begin(tmp_path)
    async with stage(root, first=opened(ADA, "plan")) as s:
        await target_typed(s, "60 words")
        someone_else_writes(root, target="50 words")
        await s.press("ctrl+s", "q")
        assert s.app.view.NAME == "form"
        assert "60 words" in s.screen
        await s.press("ctrl+s")
        assert s.app.view.NAME == "changed meanwhile"


async def test_an_outcome_taken_out_meanwhile_leaves_the_words_in_the_form(tmp_path: Path) -> None:
    root = begin(tmp_path)
    async with stage(root, first=opened(ADA, "plan")) as s:
        await target_typed(s, "60 words")
        plan = root / "pupils/P24/P24-017/plan.md"
        text = plan.read_text()
        plan.write_text(text[: text.index("  - id: o1")] + text[text.index("  - id: o2") :])
        await s.press("ctrl+s")
        assert s.app.view.NAME == "form"
        assert "60 words" in s.screen
        assert "Not recorded" in s.status


async def test_the_view_below_reads_again(tmp_path: Path) -> None:
    root = begin(tmp_path)
    async with stage(root, first=opened(ADA, "plan")) as s:
        someone_else_writes(root, target="50 words")
        await s.app.refresh_office()
        await s.settle()
        assert isinstance(s.app.view, CaseFileView)
        assert "→ 50 words" in s.screen


def by_hand(root: Path, was: str, now: str) -> None:
    """An editor of its own, such as vim, writes the plan's file; nobody records it."""
    plan = root / "pupils/P24/P24-017/plan.md"
    text = plan.read_text()
    assert was in text
    plan.write_text(text.replace(was, now, 1))


@pytest.mark.promise(7)
async def test_vim_writes_the_same_field_while_the_form_is_open(tmp_path: Path) -> None:
    root = begin(tmp_path)
    async with stage(root, first=opened(ADA, "plan")) as s:
        await target_typed(s, "60 words")
        by_hand(root, "    target: 45 words", "    target: 50 words")
        await s.press("ctrl+s")
        assert s.rows[0].strip() == "Changed meanwhile · Ada Okafor"
        assert "meanwhile by hand" in s.screen
        assert "they wrote   50 words" in s.screen and "you wrote    60 words" in s.screen
        await s.press("m")
        assert "→ 60 words" in s.screen
        assert "50 words" in s.git("show", "HEAD~1", "--format=")
        assert s.git("status", "--porcelain") == ""


@pytest.mark.promise(7)
async def test_vim_writes_another_field_while_the_form_is_open(tmp_path: Path) -> None:
    root = begin(tmp_path)
    async with stage(root, first=opened(ADA, "plan")) as s:
        await target_typed(s, "60 words")
        by_hand(root, "cycle: 3", "cycle: 4")
        await s.press("ctrl+s")
        assert s.app.view.NAME == "case file" and "→ 60 words" in s.screen
        assert "cycle: 4" in (root / "pupils/P24/P24-017/plan.md").read_text()
        assert s.git("status", "--porcelain") == ""


@pytest.mark.promise(6)
async def test_a_sync_brings_the_same_field_while_the_form_is_open(tmp_path: Path) -> None:
    root = begin(tmp_path)
    hub = make_hub(tmp_path)
    with open_store(root) as store:
        synced(store, remote=str(hub))
    other = join(str(hub), tmp_path / "other", Watch())
    someone_else_writes(other, target="50 words")
    with open_store(other) as store:
        synced(store)
    async with stage(root, first=opened(ADA, "plan")) as s:
        await target_typed(s, "60 words")
        with open_store(root) as store:
            synced(store)
        await s.press("ctrl+s")
        assert s.rows[0].strip() == "Changed meanwhile · Ada Okafor"
        assert "they wrote   50 words" in s.screen and "you wrote    60 words" in s.screen
        await s.press("m")
        assert "→ 60 words" in s.screen and "50 words" in s.git("show", "HEAD~1", "--format=")
