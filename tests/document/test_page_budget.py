"""A one-page profile is counted in lines, and said to be too long with its own line."""

import pytest

from senco_tui.casework.casefile import Section
from senco_tui.casework.plan import Profile
from senco_tui.document.page_budget import LINES, WIDE, lines_of, too_many
from senco_tui.document.read import read


def _problems(text: str) -> list[tuple[int, str]]:
    return [(p.line, p.sentence) for p in read("profile", text, path="p.md", case="P24-017").problems]


@pytest.mark.parametrize(
    ("profile", "words", "lines"),
    [
        (Profile(), (), 0),
        (Profile(must=("wears a hearing aid",)), (), 3),
        (Profile(), (Section("What matters to me", "Maps."),), 3),
        (Profile(), (Section("", "a" * (WIDE + 1)),), 2),
        (Profile(should=("a", "b")), (Section("Calm", "- one\n- two"),), 8),
    ],
)
def test_lines_as_they_are_printed(profile: Profile, words: tuple[Section, ...], lines: int) -> None:
    assert lines_of(profile, words) == lines


def test_a_fourth_thing_one_must_know_is_said_at_its_line() -> None:
    text = "---\nmust:\n  - a\n  - b\n  - c\n  - d\n---\n"
    assert _problems(text) == [(6, "“must” holds 4 things; a visitor reads 3. Which matter most?")]
    assert list(too_many(Profile(should=("a",) * 5, good_to_know=("b",) * 5))) == []


def test_a_page_that_is_more_than_a_page_says_from_which_section() -> None:
    rows = "\n".join(f"- point {n}" for n in range(LINES))
    text = f"---\nreviewed: 2026-11-02\n---\n\n## Likes\n\nMaps.\n\n## Support\n\n{rows}\n"
    (found,) = _problems(text)
    assert found[0] == 9
    assert f"one side holds {LINES}" in found[1]
    assert _problems(text.replace(rows, "- one")) == []
