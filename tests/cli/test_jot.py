"""`senco jot`: words are kept outside the store, and nothing is recorded."""

from collections.abc import Callable
from pathlib import Path

from senco_tui.desk.drafts import state_folder
from senco_tui.desk.inbox import Inbox
from tests.cli.conftest import Told

Senco = Callable[..., Told]


def test_words_wait_in_the_inbox_of_that_store(senco: Senco, office: Path) -> None:
    before = len(senco("log").lines)
    told = senco("jot", "Ada", "read", "[/]", "well")
    assert (told.code, told.err.strip()) == (0, "Kept; 1 scribble in the inbox.")
    assert [s.words for s in Inbox(state_folder(), office).all()] == ["Ada read [/] well"]
    assert len(senco("log").lines) == before


def test_no_words_are_refused(senco: Senco, office: Path) -> None:
    told = senco("jot", " ")
    assert told.code == 2 and "Which words?" in told.err
