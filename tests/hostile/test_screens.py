"""The hostile pupil on every screen: no crash, every word literal, no control character drawn."""

import re
import unicodedata
from pathlib import Path

import pytest

from senco_tui.tui.gate import BIDI
from senco_tui.tui.screens.form import FormView
from senco_tui.tui.widgets.form_boxes import WordsArea
from tests.hostile.pupil import CASE, FOLDER, MARKUP, hostile_store
from tests.hostile.walking import Walk, sheets_in_the_package, views_in_the_package
from tests.tui.stage import Stage, stage

pytestmark = pytest.mark.promise(20)

MARKED = ("[@clic", "[/]", CASE)
SIZES = [
    (80, 24),
    pytest.param((130, 40), marks=pytest.mark.nightly),
    pytest.param((40, 15), marks=pytest.mark.nightly),
]
QUIET = {"EDITOR": "true"}
"""An editor that changes nothing."""
REACHED_OTHERWISE = {
    "ChangedMeanwhileView": "two write at once: below",
    "UndoInPartView": "an act that others went on from is undone: the journeys of history",
}
"""Views to which no single key leads from wherever the walk happens to stand, and what does.

A form that only some pupils can be given is drawn by the same view as the others.
"""
BEGUN_OTHERWISE = {"BeginCase": "begun for nobody yet, after a question: below"}
"""Forms that no single key opens, and what does."""
THEIRS = "[@click=app.bell]theirs [/]"
LITERAL = ("[/]", "[@click=app.quit]go[/]", "{{ 7*7 }}", "=1+1", "日本語", "<script>")


def harmless(s: Stage, where: str) -> None:
    """The program is there, and nothing on its screen could command a terminal or hide what it says."""
    assert not s.app._exit, f"the program left: {where}"
    for row in s.rows:
        assert all(unicodedata.category(c) not in ("Cc", "Cs", "Zl", "Zp") for c in row), (where, row)
        assert not BIDI.intersection(row), (where, row)


class Looking:
    """Looks at every screen and remembers what stood on which view."""

    def __init__(self) -> None:
        self.shown: dict[str, str] = {}
        self.kept: dict[str, bool] = {}

    def __call__(self, s: Stage, where: str) -> None:
        harmless(s, where)
        view = where.split()[0]
        self.shown[view] = self.shown.get(view, "") + s.screen
        if isinstance(s.app.view, FormView) and view not in self.kept:
            self.kept[view] = is_kept(s, s.app.view)


def is_kept(s: Stage, form: FormView) -> bool:
    """Put half a word into a form's first box; whether it is a draft at the next half second."""
    form.query(WordsArea).first().text = "half a wo"
    s.app.drafting.keep_all()
    draft = s.app.drafting.find(form._sheet.draft)
    return draft is not None and "half a wo" in draft.text


@pytest.mark.promise(22)
@pytest.mark.timeout(500)
@pytest.mark.parametrize("size", SIZES, ids=str)
async def test_every_view_and_every_key(tmp_path: Path, size: tuple[int, int]) -> None:
    looked = Looking()
    async with stage(hostile_store(tmp_path), size=size, environ=QUIET) as s:
        walk = Walk(s, looked, MARKED)
        await walk.explore()
    assert views_in_the_package() - walk.seen <= set(REACHED_OTHERWISE), "these are reached by no key"
    assert sheets_in_the_package() - walk.seen <= set(BEGUN_OTHERWISE), "no key opens these forms"
    assert looked.kept == dict.fromkeys(sheets_in_the_package() & walk.seen, True)
    everything = "".join(looked.shown.values())
    assert [one for one in LITERAL if one not in everything] == []
    for view in ("CaseFileView", "HistoryView", "AmendOutcome", "AsItStoodView", "PageView"):
        assert "[/]" in looked.shown[view], f"nothing literal on {view}"


async def test_changed_meanwhile(tmp_path: Path) -> None:
    root = hostile_store(tmp_path)
    plan = root / FOLDER / "plan.md"
    async with stage(root, size=(120, 40), environ=QUIET) as s:
        await s.press("C", "slash")
        await s.type("quit\n")
        await s.press("enter", "3", "j", "i")
        assert "Amend outcome" in s.screen, s.screen
        await s.type(f"mine {MARKUP}")
        plan.write_text(re.sub(r"(?m)^    text: .*$", f"    text: '{THEIRS}'", plan.read_text(), count=1))
        await s.press("ctrl+s")
        harmless(s, "changed meanwhile")
        assert "Changed meanwhile" in s.screen
        assert THEIRS in s.screen and "[@click=app.quit]go[/]" in s.screen, s.screen
        await s.press("b")
        harmless(s, "both kept")


async def test_a_case_is_begun_among_the_worst_words(tmp_path: Path) -> None:
    looked = Looking()
    async with stage(hostile_store(tmp_path), environ=QUIET) as s:
        await s.press("C", ":", *"begin-case", "enter", "c")
        assert type(s.app.view._sheet).__name__ in BEGUN_OTHERWISE, s.screen  # type: ignore[attr-defined]
        looked(s, "BeginCase")
    assert looked.kept == {"BeginCase": True}


async def test_a_draft_of_the_worst_words_is_offered_and_shown(tmp_path: Path) -> None:
    async with stage(hostile_store(tmp_path), environ=QUIET) as s:
        s.app.keep_draft(f"{CASE} [/] \x1b[31m why", f"\x1b]52;c;eA==\x07 {MARKUP} \u202e")
        await s.press(":", *"drafts", "enter")
        harmless(s, "drafts")
        assert "[@click=app.quit]go[/]" in s.screen
        await s.press("enter")
        harmless(s, "the draft taken up")
