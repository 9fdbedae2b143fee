"""The words are a fixed string, whatever they look like; each revision that brought or took them is told."""

from pathlib import Path

import pytest

from senco_tui.history.launcher import Launcher
from senco_tui.history.sifting import sifted
from senco_tui.history.walking import log
from tests.history.repositories import NOTE, OTHER, PLAN, git, made, step


@pytest.fixture(scope="module")
def root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    root = tmp_path_factory.mktemp("sifted") / "store"
    steps = (
        step(0, {PLAN: b"Sits near the door.\n"}),
        step(1, {PLAN: b"Sits near the window.\n", NOTE: b".* --output=x (door)\n"}),
        step(2, {OTHER: "Zo\u00eb sits by the DOOR\n".encode()}),
        step(3, {NOTE: None}),
    )
    made(root, steps).close()
    return root


def told(root: Path, words: str, *paths: str) -> dict[str, tuple[str, ...]]:
    """The last word of each sentence, and the paths."""
    every = log(Launcher(root), git(root, "rev-parse", "HEAD").strip())
    names = {one.id: one.sentence[-1] for one in every}
    return {names[oid]: found for oid, found in sifted(Launcher(root), list(names), words, paths).items()}


def test_whatever_brought_or_took_the_words_is_told_with_its_paths(root: Path) -> None:
    assert told(root, "door") == {"0": (PLAN,), "1": (NOTE, PLAN), "2": (OTHER,), "3": (NOTE,)}
    assert told(root, "door", OTHER) == {"2": (OTHER,)}
    assert told(root, "door", "pupils/P24/P24-017/notes") == {"1": (NOTE,), "3": (NOTE,)}
    assert told(root, "Zo\u00eb") == {"2": (OTHER,)}


def test_hostile_words_are_letters_and_nothing_more(root: Path) -> None:
    assert told(root, ".*") == {"1": (NOTE,), "3": (NOTE,)}
    assert told(root, "--output=x") == {"1": (NOTE,), "3": (NOTE,)}
    for words in ("d..r", "[d]oor", "\\", "$(touch x)", "", "\0", "HEAD", "--all"):
        assert told(root, words) == {}, words
    assert git(root, "status", "--porcelain") == ""


def test_no_revisions_are_no_answer(root: Path) -> None:
    assert sifted(Launcher(root), (), "door") == {}
