"""A pupil's file is opened: the header, every tab, neighbours, and what needs attention."""

from pathlib import Path

import pytest

from senco_tui.tui.messages.opening import OpenCase
from senco_tui.tui.screens.casefile import CaseFileView
from tests.journeys.casefile.school import ADA, BEN, CLEO, HUGO, begin
from tests.tui.stage import Stage, stage


@pytest.fixture(scope="module")
def root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return begin(tmp_path_factory.mktemp("school"))


def opened(reference: str, tab: str | None = None) -> object:
    return lambda: CaseFileView(reference, tab)


async def test_header_and_overview_come_first(root: Path) -> None:
    async with stage(root, first=opened(ADA)) as s:
        assert s.rows[0].strip() == "Ada Okafor · P24-017 · Year 5, 5K · she/her"
        assert "[1 Overview]" in s.rows[3]
        assert "What comes next" in s.screen
        assert s.rows[-1].startswith("i amend")


@pytest.mark.parametrize(
    ("key", "said"),
    [
        ("2", "How best to support me"),
        ("3", "20 words a minute → 45 words a minute"),
        ("4", "~ partly met"),
        ("5", "Grace rang about the reading book."),
        ("6", "── today, Mon 16 Nov 2026"),
        ("7", "therapy service · 6 weeks, chased once"),
        ("8", "EHC process · Exampleshire"),
    ],
)
async def test_every_tab_by_its_number(root: Path, key: str, said: str) -> None:
    async with stage(root, first=opened(ADA)) as s:
        await s.press(key)
        assert said in s.screen


async def test_tab_goes_round_and_a_tab_that_is_not_there_says_so(root: Path) -> None:
    async with stage(root, first=opened(BEN)) as s:
        await s.press("shift+tab")
        assert "[6 Timeline]" in s.rows[3]
        await s.press("tab", "9")
        assert "[1 Overview]" in s.rows[3]
        assert "there are 6 tabs here" in s.status


async def test_a_tab_keeps_its_cursor(root: Path) -> None:
    async with stage(root, first=opened(ADA, "plan")) as s:
        await s.press("J", "J")
        row = s.app.view.lines.row
        await s.press("4", "3")
        assert s.app.view.lines.row == row
        assert s.app.view.lines.key == "plan#o2"


async def test_enter_goes_from_the_timeline_to_the_document(root: Path) -> None:
    async with stage(root, first=opened(ADA, "Timeline")) as s:
        await s.press("j", "j", "enter")
        assert "[5 Contacts]" in s.rows[3]
        assert s.app.view.document == "notes/2026-11-10-1"


async def test_e_h_and_equals_act_on_what_the_cursor_is_on(root: Path) -> None:
    async with stage(root, first=opened(ADA, "plan")) as s:
        assert (s.app.view.document, s.app.view.case) == ("plan", ADA)
        await s.press("J", "=")
        assert "only outcome o1" in s.rows[0]
        await s.press("q", "x")
        assert "DATES Ada Okafor" in s.rows[0]
        assert "stands on" in s.screen


async def test_neighbours_come_from_the_list_below(root: Path) -> None:
    async with stage(root) as s:
        await s.press("C")
        below = s.app.view
        await s.press("g", "g", "enter")
        among = [below.lines.key]
        while True:
            await s.press("]")
            if "last of the list" in s.status:
                break
            among.append(s.app.view.case)
            assert below.lines.key == s.app.view.case
        assert {ADA, HUGO} <= set(among)
        await s.press("[")
        assert s.app.view.case == among[-2]
        await s.press("q")
        assert s.app.view is below
        assert below.lines.key == among[-2]


async def test_a_broken_plan_is_told_by_line_with_its_text_and_the_rest_stands(root: Path) -> None:
    async with stage(root, first=opened(CLEO)) as s:
        assert "plan needs attention: line" in s.screen
        assert "Cleo Marsh" in s.rows[0]
        await s.press("3")
        assert "needs attention: line 6" in s.screen
        assert "▸ 6 cycle: 3" in s.screen
        assert "Kept words." in s.screen
        await s.press("i")
        assert "the plan needs attention: 3, then e" in s.status
        await s.press("o")
        assert "the plan needs attention before it can be changed" in s.status
        assert s.app.view.NAME == "case file"


async def test_a_file_mended_meanwhile_is_read_again(tmp_path: Path) -> None:
    root = begin(tmp_path)
    async with stage(root, first=opened(CLEO, "plan")) as s:
        plan = root / "pupils/P25/P25-003/plan.md"
        plan.write_text(plan.read_text().replace("cycle: 3\n", ""))
        await s.app.refresh_office()
        await s.settle()
        assert "needs attention" not in s.screen
        assert "o1  counts to ten" in s.screen


@pytest.mark.parametrize("size", [(80, 24), (40, 15), (120, 40)])
async def test_hostile_words_are_literal_on_every_tab(root: Path, size: tuple[int, int]) -> None:
    async with stage(root, first=opened(HUGO), size=size) as s:
        seen = ""
        for tab in "12345678":
            await s.press(tab)
            seen += s.screen
            await s.press("ctrl+f", "G")
            seen += s.screen
        assert s.app.return_code is None
        assert "[/]" in seen and "[@click=app.quit]" in seen and "<script>" in seen
        assert not any((ord(c) < 32 and c != "\n") or 0x7F <= ord(c) < 0xA0 for c in seen)


async def test_a_long_note_opens_at_once_and_unfolds_between_keys(tmp_path: Path) -> None:
    bullets = "\n".join(f"- bullet number {n} of a very long note" for n in range(2000))
    note = f"---\nhappened: 2026-11-12\n---\n{bullets}\n".encode()
    root = begin(tmp_path, {f"pupils/P24/{BEN}/notes/2026-11-12-1.md": note})
    async with stage(root, first=opened(BEN, "contacts")) as s:
        assert "bullet number 3 of" in s.screen
        await s.press("G")
        assert "bullet number 1999 of" in s.screen


async def test_a_pupil_is_opened_from_a_message(root: Path) -> None:
    async with stage(root) as s:
        s.app.view.post_message(OpenCase(ADA, "Plan"))
        await s.settle()
        assert _tab(s) == "Plan"


def _tab(s: Stage) -> str:
    view = s.app.view
    assert isinstance(view, CaseFileView)
    return view.tab.name
