"""A question's half-typed words are kept under its draft, offered when it is asked again, then let go."""

from pathlib import Path

from tests.tui.small_store import small_store
from tests.tui.stage import stage


async def test_half_typed_words_stand_there_again(tmp_path: Path) -> None:
    async with stage(small_store(tmp_path)) as s:
        answers: list[str | None] = []

        async def asked() -> None:
            answers.append(await s.app.prompt("Which?", draft="P24-001 which"))

        s.app.begin(asked(), "question")
        await s.settle()
        await s.type("the gra")
        await s.press("escape")
        s.app.drafting.keep_all()
        assert answers == [None] and s.app.draft("P24-001 which") == "the gra"
        s.app.begin(asked(), "question")
        await s.settle()
        assert "the gra" in s.screen
        await s.press("enter")
        assert answers == [None, "the gra"]
        s.app.drop_draft("P24-001 which")
        assert s.app.draft("P24-001 which") is None
