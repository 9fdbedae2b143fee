"""A story in trouble says so in a sentence; none is begun while the program is being left."""

from pathlib import Path

from tests.tui.small_store import small_store
from tests.tui.stage import stage


async def test_trouble_in_a_story_is_a_sentence_and_the_view_stays(tmp_path: Path) -> None:
    class Trouble(Exception):
        """What the desk raises."""

        sentence = "the disk is full"

    async def story() -> None:
        raise Trouble

    async with stage(small_store(tmp_path)) as s:
        s.app.begin(story(), "story")
        await s.settle()
        assert s.status.startswith("the disk is full")


async def test_nothing_is_begun_on_the_way_out(tmp_path: Path) -> None:
    told: list[str] = []

    async def story() -> None:
        told.append("begun")

    async with stage(small_store(tmp_path)) as s:
        s.app.leaving = True
        s.app.begin(story(), "story")
        await s.settle()
    assert not told
