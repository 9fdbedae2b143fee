"""What a search finds is what the files say now, whatever happened to them or to the index."""

import os
from pathlib import Path
from random import Random

import pytest

from senco_tui.cabinet.folders import place_of
from senco_tui.casework.change import SectionReworded
from senco_tui.desk.opening import Store
from senco_tui.desk.recording import record, undo
from senco_tui.desk.searching import WORDS_FILE, bring_up_words, excerpt, search
from senco_tui.index.words import holds
from tests.desk.stores import CASE, FOLDER, NOW, make_store

WORDS = ("door", "green", "maps", "Zoë", "reads", "calm", "line")


@pytest.fixture
def store(tmp_path: Path) -> Store:
    return make_store(tmp_path)


def _by_reading(store: Store, asked: str) -> set[str]:
    """The answer without any index: every document's text."""
    texts = {p: (store.root / p).read_text("utf-8", "replace") for p in store.cabinet.paths() if place_of(p)}
    return {path for path, text in texts.items() if holds(text, asked)}


def test_a_document_is_found_with_its_pupil_and_its_line(store: Store) -> None:
    (found,) = search(store, "near the do")
    assert (found.case, found.document) == (CASE, "plan")
    assert excerpt(store, found, "near the do") == (15, "Sits near the door.")
    assert [f.case for f in search(store, "larkrise")] == [None]


def test_only_its_owner_may_read_the_index_and_it_may_be_thrown_away(store: Store) -> None:
    assert search(store, "door")
    file = store.root / ".git" / WORDS_FILE
    assert file.stat().st_mode & 0o777 == 0o600
    file.unlink()
    assert search(store, "door")


def test_without_a_sweep_nothing_is_found_that_is_not_so(store: Store) -> None:
    assert search(store, "door")
    (store.root / FOLDER / "plan.md").write_text("---\ncycle: 1\n---\nat the window\n")
    assert search(store, "door", sweep=False) == ()
    assert [f.document for f in search(store, "window")] == ["plan"]


def test_it_can_be_stopped_and_tells_how_far_it_is(store: Store) -> None:
    told: list[tuple[int, int]] = []
    assert not bring_up_words(store, stop=lambda: True)
    assert bring_up_words(store, lambda done, of: told.append((done, of)))
    assert told == [(0, 6)]


@pytest.mark.parametrize("seed", range(3))
def test_the_index_answers_as_the_files_do(store: Store, seed: int) -> None:
    chance, file = Random(seed), store.root / ".git" / WORDS_FILE
    for turn in range(14):
        words = " ".join(chance.choices(WORDS, k=3))
        match chance.choice(("by hand", "new", "gone", "record", "undo", "clock", "kill", "cut", "spoil")):
            case "by hand":
                (store.root / FOLDER / "plan.md").write_text(f"---\ncycle: {turn + 1}\n---\n{words}\n")
            case "new":
                (store.root / FOLDER / f"notes/2026-11-0{turn % 9 + 1}-1.md").parent.mkdir(exist_ok=True)
                note = store.root / FOLDER / f"notes/2026-11-0{turn % 9 + 1}-1.md"
                note.write_text(f"---\nhappened: 2026-11-01\n---\n{words}\n")
            case "gone":
                (store.root / "pupils/P24/P24-018/plan.md").unlink(missing_ok=True)
            case "record":
                record(store, SectionReworded(CASE, "casefile", "Strengths", words), when=NOW)
            case "undo":
                undo(store, None, why="", when=NOW)
            case "clock":
                long_ago = chance.randrange(2_000_000_000)
                os.utime(store.root / FOLDER / "casefile.md", (long_ago, long_ago))
            case "kill":
                file.unlink(missing_ok=True)
            case "cut" if file.exists():
                file.write_bytes(file.read_bytes()[: chance.randrange(9000)])
            case "spoil" if file.exists():
                whole = bytearray(file.read_bytes())
                at = chance.randrange(max(len(whole) - 300, 1))
                whole[at : at + 300] = chance.randbytes(len(whole[at : at + 300]))
                file.write_bytes(whole)
        asked = chance.choice(
            (chance.choice(WORDS), "zo", f"{chance.choice(WORDS)} {chance.choice(WORDS)[:2]}")
        )
        found = search(store, asked, ranked=chance.random() < 0.5)
        assert {one.path for one in found} == _by_reading(store, asked), (turn, asked)
