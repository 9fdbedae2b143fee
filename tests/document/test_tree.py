"""The tree of a head: everything is text, and everything has its line."""

import pytest

from senco_tui.document.broken import Refusal
from senco_tui.document.tree import compose, dotted, find, plain, step

HEAD = """\
cycle: 1
outcomes:
  - id: o1
    text: no
  - text: '12:30'
    strategies: [010, ~, "null"]
empty:
"""


def test_everything_is_text_but_nothing() -> None:
    root = compose(HEAD)
    assert root is not None
    assert plain(root) == {
        "cycle": "1",
        "outcomes": [{"id": "o1", "text": "no"}, {"text": "12:30", "strategies": ["010", None, "null"]}],
        "empty": None,
    }
    assert "empty" not in plain(root, frozenset({"empty"}))


@pytest.mark.parametrize(
    ("path", "place", "words"),
    (
        (("cycle",), (1, 1), "cycle"),
        (("outcomes", 0, "text"), (4, 5), "outcomes.o1.text"),
        (("outcomes", 1, "strategies", 1), (6, 23), "outcomes.2.strategies.2"),
        (("outcomes", 1, "by"), (5, 5), "outcomes.2.by"),
        (("nowhere", "at all"), (1, 1), "nowhere.at all"),
        ((), (1, 1), ""),
    ),
)
def test_every_field_has_its_line(path: tuple[str | int, ...], place: tuple[int, int], words: str) -> None:
    root = compose(HEAD)
    assert root is not None
    assert find(root, path) == place
    assert dotted(root, path) == words


def test_nothing_at_all_is_no_tree() -> None:
    assert compose("") is None
    assert compose("# only a remark\n") is None
    assert step(None, "a") is None


def test_a_refusal_leads_to_its_place() -> None:
    root = compose("a:\n  b:\n    c: 1\n    c: 2\n")
    assert root is not None
    with pytest.raises(Refusal) as refused:
        plain(root)
    assert refused.value.keys == ("a", "b", "c")
    assert (refused.value.line, refused.value.column) == (4, 5)


def test_a_quoted_merge_sign_is_a_name_like_any() -> None:
    root = compose("'<<': 1\n")
    assert root is not None
    assert plain(root) == {"<<": "1"}
