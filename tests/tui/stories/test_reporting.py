"""What follows `:report` is heard as the verb hears it, and refused with a sentence."""

from datetime import date
from pathlib import Path

import pytest

from senco_tui.reports.report import Heading
from senco_tui.tui.screens.report import ReportView
from senco_tui.tui.stories.reporting import Wanted, make_report, wanted_in
from tests.tui.small_store import small_store
from tests.tui.stage import TODAY, stage


@pytest.mark.parametrize(
    ("said", "name", "words", "at"),
    [
        ("provision-map", "provision-map", "", None),
        ("provision-map y4 slcn", "provision-map", "y4 slcn", None),
        ("provision-map --at 2 nov", "provision-map", "", date(2026, 11, 2)),
        ("provision-map y4 --at 2026-11-02", "provision-map", "y4", date(2026, 11, 2)),
    ],
)
def test_it_is_heard(said: str, name: str, words: str, at: date | None) -> None:
    found = wanted_in(said, TODAY)
    assert isinstance(found, Wanted)
    assert (found.kind.name, found.words, found.case, found.at) == (name, words, None, at)


@pytest.mark.parametrize(
    ("said", "why"), [("mapp", "no report is called mapp"), ("provision-map --at never", "never")]
)
def test_it_is_refused(said: str, why: str) -> None:
    found = wanted_in(said, TODAY)
    assert isinstance(found, str) and why in found


async def test_of_a_past_day_and_of_nobody(tmp_path: Path) -> None:
    async with stage(small_store(tmp_path)) as s:
        past = wanted_in("provision-map lane>1 --at 2026-11-05", TODAY)
        assert isinstance(past, Wanted)
        report = await make_report(s.app, past)
        assert not isinstance(report, str) and "as of Thu 5 Nov 2026 · from revision" in report.foot[-1]
        unmeant = wanted_in("provision-map quiet>", TODAY)
        assert isinstance(unmeant, Wanted) and isinstance(await make_report(s.app, unmeant), str)
        s.app.open(ReportView(unmeant))
        await s.settle()
        assert s.app.view.NAME == "report" and s.status.strip() != ""
        await s.press("w", "tab")
        assert s.app._exception is None
        await s.press("escape", "colon")
        await s.type("report nothing\n")
        assert "no report is called nothing" in s.status


async def test_whole_files_are_read_and_six_are_drawn(tmp_path: Path) -> None:
    async with stage(small_store(tmp_path)) as s:
        for said, told in (
            ("class-sheet y6", "Sam Bell"),
            ("inspection", "EHC plan: Ada Okafor"),
            ("plan p24-002", ""),
        ):
            wanted = wanted_in(said, TODAY)
            assert isinstance(wanted, Wanted)
            report = await make_report(s.app, wanted)
            assert not isinstance(report, str) and report.blocks
            assert any(told in block.text for block in report.blocks if isinstance(block, Heading))
        past = await make_report(s.app, _wanted("plan p24-002 --at 2020-01-01"))
        assert isinstance(past, str), "nobody had a plan then"
        refused = [
            await make_report(s.app, w) for w in map(_wanted, ("governors y4", "plan P25-001", "census sw"))
        ]
        assert [isinstance(one, str) for one in refused] == [True] * 3
    assert "of whom?" in str(wanted_in("plan", TODAY))


def _wanted(said: str) -> Wanted:
    found = wanted_in(said, TODAY)
    assert isinstance(found, Wanted)
    return found
