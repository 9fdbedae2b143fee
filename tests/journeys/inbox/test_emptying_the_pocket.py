"""Scribbles become entries: a pupil, one key, the words as they are, and the next scribble is at hand."""

from datetime import timedelta
from pathlib import Path

from tests.tui.small_store import small_store
from tests.tui.stage import NOON, TODAY, Stage, stage

WORDS = (
    "Okafor read [/] to line 5 “aloud”",
    "Bell: print the cards",
    "his mother rang about Thursday",
    "still no dates from the SaLT",
    "buy milk",
)


async def opened(s: Stage) -> None:
    """The inbox with five scribbles of three days ago."""
    for n, words in enumerate(WORDS):
        s.app.door.inbox().keep(words, NOON - timedelta(days=3, seconds=-n), TODAY - timedelta(days=3))
    await s.press("ctrl+l")
    assert "inbox 5" in s.screen
    await s.press(";")


def last(s: Stage) -> str:
    return s.git("log", "-1", "--format=%s")


async def test_the_pocket_is_emptied_and_the_whole_taken_back(tmp_path: Path) -> None:
    root = small_store(tmp_path)
    async with stage(root) as s:
        head = s.git("rev-parse", "HEAD^{tree}")
        await opened(s)
        await s.press("n")
        assert "▸ Okafor, Ada  4B  P24-001" in s.screen
        await s.press("enter")
        assert last(s) == "P24-001 notes/2026-11-13-1: note of Fri 13 Nov 2026 written"
        assert WORDS[0] in (root / "pupils/P24/P24-001/notes/2026-11-13-1.md").read_text(encoding="utf-8")
        await s.press("a", "enter", "enter")
        assert last(s) == "P24-002 attention: action a1 added, due Mon 23 Nov 2026"
        await s.press("p")
        await s.type("dyl\n")
        await s.press("p")
        assert last(s) == "P24-003 contacts/2026-11-13-1: phone contact of Fri 13 Nov 2026 logged"
        await s.press("w")
        await s.type("p25-002\n")
        await s.type("salt\n")
        await s.press("enter")
        assert last(s) == "P25-002 attention: waiting w1; chase on Mon 30 Nov 2026"
        await s.press("D", "escape")
        assert "buy milk" in s.screen
        await s.press("D", "y")
        assert "INBOX  empty" in s.screen
        await s.press("U", "y")
        assert "4 scribbles back in the inbox" in s.status and "INBOX  4 scribbles" in s.screen
        assert s.git("rev-parse", "HEAD^{tree}") == head
        assert not any(word in s.git("log", "--format=%B") for word in ("cards", "mother", "SaLT"))


async def test_an_undo_gives_the_words_back_and_a_redo_takes_them(tmp_path: Path) -> None:
    async with stage(small_store(tmp_path)) as s:
        await opened(s)
        await s.press("n", "enter", "u", "y")
        assert s.status.startswith("Back in the inbox. Recorded") and "INBOX  5 scribbles" in s.screen
        await s.press("ctrl+r", "y")
        assert "INBOX  4 scribbles" in s.screen and "redid" in last(s)


async def test_esc_at_any_question_leaves_the_scribble_where_it_was(tmp_path: Path) -> None:
    async with stage(small_store(tmp_path)) as s:
        await opened(s)
        head = s.git("rev-parse", "HEAD")
        for keys in ("n escape", "enter escape", "p enter escape", "a escape", "w escape"):
            await s.press(*keys.split())
        assert s.git("rev-parse", "HEAD") == head and "INBOX  5 scribbles" in s.screen
