"""Changed meanwhile: each clash is decided by one key, and only when all are is anything done."""

from pathlib import Path

import pytest

from senco_tui.tui.presenting.clash import Clash
from senco_tui.tui.screens.changed_meanwhile import ChangedMeanwhileView
from senco_tui.tui.screens.page import PageView
from tests.journeys.casefile.school import begin
from tests.tui.stage import Stage, stage

CLASHES = (
    Clash("target", "target", "45 words", "50 words", "60 words"),
    Clash("by", "by", "", "30 Apr 2027", "26 Mar 2027", joins=False),
)


@pytest.fixture(scope="module")
def root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return begin(tmp_path_factory.mktemp("school"))


async def _opened(s: Stage) -> list[dict[str, str]]:
    told: list[dict[str, str]] = []
    sentence = "P24-017 plan was changed meanwhile by Jo Bell: nothing was recorded yet."
    s.app.open(ChangedMeanwhileView("Ada Okafor", sentence, CLASHES, lambda c: told.append(dict(c))))
    await s.settle()
    return told


async def test_one_key_a_clash_then_it_is_settled(root: Path) -> None:
    async with stage(root, first=lambda: PageView("below", lambda w: ())) as s:
        told = await _opened(s)
        assert "Jo Bell" in s.screen and "they wrote   50 words" in s.screen
        await s.press("m")
        assert told == []
        assert "✓ yours is kept" in s.screen
        await s.press("h")
        assert told == [{"target": "mine", "by": "theirs"}]
        assert s.app.view.NAME == "page"


async def test_what_cannot_stand_together_is_refused_in_words(root: Path) -> None:
    async with stage(root, first=lambda: PageView("below", lambda w: ())) as s:
        told = await _opened(s)
        await s.press("b", "b")
        assert "cannot stand together" in s.status
        await s.press("k", "k", "k", "k", "k", "k", "k", "k", "h", "m")
        assert told == [{"target": "theirs", "by": "mine"}]


async def test_leaving_decides_nothing(root: Path) -> None:
    async with stage(root, first=lambda: PageView("below", lambda w: ())) as s:
        told = await _opened(s)
        await s.press("q")
        assert told == []
        assert s.app.view.NAME == "page"
