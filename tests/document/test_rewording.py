"""One section's words anew; the lines that stay keep their bytes."""

import pytest

from senco_tui.casework.casefile import Section
from senco_tui.document.rewording import newline_of, reworded
from senco_tui.document.sections import sections

BODY = "Opening.\n\n## Views\n\nI like maps.  \nAnd buses.\n\n\n## Empty\n\n## Last\nwords"


@pytest.mark.parametrize("title", ("", "Views", "Empty", "Last", "New"))
@pytest.mark.parametrize("words", ("One line.", "I like maps.  \nAnd trains.", "", "a\n\nb\n\nc"))
@pytest.mark.parametrize("body", (BODY, BODY.replace("\n", "\r\n"), "", "\n", "## Views", "words"))
def test_only_that_section_says_something_else(title: str, words: str, body: str) -> None:
    before = {s.title: s.text for s in sections(body)}
    after = reworded(body, 0, Section(title, words))
    wanted = {**before, title: words}
    if not wanted.get(""):
        wanted.pop("", None)
    assert {s.title: s.text for s in sections(after)} == wanted
    newline = newline_of(body)
    assert after.count("\n") == after.count(newline)


def test_lines_that_stay_keep_their_ends() -> None:
    body = "## Views\r\n\r\nOne.\nTwo.\r\nThree.\n"
    assert (
        reworded(body, 0, Section("Views", "One.\nTwo!\nThree.")) == "## Views\r\n\r\nOne.\nTwo!\r\nThree.\n"
    )


def test_a_new_section_comes_last_after_a_blank_line() -> None:
    assert reworded("---\n", 4, Section("Views", "Maps.")) == "---\n\n## Views\n\nMaps.\n"
    assert reworded("---\n\nwords", 4, Section("Views", "")) == "---\n\nwords\n\n## Views\n"
    assert reworded("---", 3, Section("", "Words.")) == "---\n\nWords.\n"
