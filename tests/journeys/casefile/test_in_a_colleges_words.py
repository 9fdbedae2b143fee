"""In a college nobody is a pupil of a school: triage, the case file and the forms say its own words."""

import re
from pathlib import Path

import pytest

from senco_tui.casework.vocabulary import SettingKind
from tests.tui.small_store import small_store
from tests.tui.stage import Stage, stage

SCHOOLS = re.compile(r"(?i)(?<![-\w])(?:pupils?|schools?|headteacher)(?![-\w/])")
NOT_WORDS = re.compile(r"\(Pupil Information\)|parent, pupil, class teacher")
"""The title of regulations, and what a review file holds of who was present."""


def its_own_words(s: Stage, where: str) -> None:
    """No row says a school's word, but for those that are no words of its own."""
    assert not [row for row in s.rows if SCHOOLS.search(NOT_WORDS.sub("", row))], where


@pytest.fixture(scope="module")
def college(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The small store as a college; this journey writes nothing into it."""
    return small_store(tmp_path_factory.mktemp("college"), SettingKind.COLLEGE)


async def test_triage_its_reasons_and_its_help(college: Path) -> None:
    async with stage(college) as s:
        its_own_words(s, "triage")
        assert "young person" in s.rows[4] or "young person" in s.rows[5]
        for n in range(len(s.app.sheet.rows) if s.app.sheet else 0):
            await s.press("x")
            its_own_words(s, f"why, row {n}")
            await s.press("q", "j")
        for keys, where in (
            ("?", "help"),
            ("I", "readiness"),
            ("S", "sign off"),
            (";", "inbox"),
            ("W", "whose turn"),
        ):
            await s.press(keys)
            assert where == s.app.view.NAME
            its_own_words(s, where)
            await s.press("pagedown")
            its_own_words(s, f"{where}, further down")
            await s.press("escape")


async def test_the_case_file_tab_by_tab_and_the_forms(college: Path) -> None:
    async with stage(college) as s:
        await s.press("slash")
        await s.type("okaf\n")
        await s.press("escape", "enter")
        assert s.app.view.NAME == "case file"
        for n in range(1, 7):
            await s.press(str(n))
            its_own_words(s, f"tab {n}")
        for key in ("n", "v", "p", "o"):
            await s.press(key)
            assert s.app.view.NAME == "form", key
            its_own_words(s, f"form {key}")
            await s.press("escape")
            assert s.app.view.NAME == "case file", key
