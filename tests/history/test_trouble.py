"""A trouble of git's is told by its worst line."""

import pytest

from senco_tui.history.trouble import GitFailed


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        ("hint: be kind\nfatal: bad object\n", "git log failed: fatal: bad object"),
        ("warning: x\n", "git log failed: warning: x"),
        ("\n", "git log failed: it gave no reason"),
    ],
)
def test_the_worst_line(words: str, sentence: str) -> None:
    assert GitFailed("log", words).sentence == sentence
