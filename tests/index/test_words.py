"""The words of pages: what is a word, and which pages hold those asked for."""

from pathlib import Path

import pytest

from senco_tui.index.words import Page, Words, holds, words_of

PAGES = {
    "a": "She reads aloud; Zoë listens. 12:30, no.",
    "b": "reading to line_three",
    "c": "",
}


@pytest.fixture
def words(tmp_path: Path) -> Words:
    made = Words(tmp_path / "words")
    assert made.note([Page(path, (1, n), text) for n, (path, text) in enumerate(PAGES.items())])
    return made


def test_words_are_letters_and_figures_without_case_or_accents() -> None:
    assert words_of("Zoë’s 2nd line_three") == ["zoe", "s", "2nd", "line", "three"]


@pytest.mark.parametrize(
    ("asked", "found"),
    [
     ("read", "ab"), ("reads", "a"), ("zoe", "a"), ("ZOË lis", "a"), ("lis zoe", ""), ("three", "b"),
     ("12 30", "a"), ("line thr", "b"), ("", ""), ("?!", ""), ('" OR a*', ""), ("no", "a"), ("NEAR", "")],
)  # fmt: skip
def test_a_page_is_found_by_all_its_words_the_last_perhaps_begun(
    words: Words, asked: str, found: str
) -> None:
    assert "".join(sorted(words.find(asked, 9))) == found
    assert "".join(sorted(words.find(asked, 9, ranked=True))) == found
    assert "".join(path for path, text in PAGES.items() if holds(text, asked)) == found


def test_the_newest_of_a_page_stands_and_forgotten_ones_go(words: Words) -> None:
    assert words.note([Page("a", (2, 2), "quite other")])
    assert words.forget(["b"])
    assert words.find("read", 9) == {}
    assert words.find("quite", 9) == {"a": (2, 2)}
    assert words.stamps() == {"a": (2, 2), "c": (1, 2)}


def test_no_more_are_given_than_asked_for(words: Words) -> None:
    assert len(words.find("read", 1)) == 1
    words.close()
    assert words.find("read", 9) == {}
