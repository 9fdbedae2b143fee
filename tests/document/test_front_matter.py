"""Where the head of a document ends and its words begin."""

import pytest

from senco_tui.document.front_matter import front_matter


@pytest.mark.parametrize(
    ("text", "head", "body"),
    (
        ("---\na: 1\n---\nwords", "a: 1\n", "words"),
        ("---\r\na: 1\r\n---\r\nwords", "a: 1\r\n", "words"),
        ("\ufeff---\na: 1\n---\n", "a: 1\n", ""),
        ("--- \na: 1\n---  \nwords\n---\nmore", "a: 1\n", "words\n---\nmore"),
        ("---\n---\n", "", ""),
        ("---\na: 1\n---", "a: 1\n", ""),
        ("---\na: |\n  ---\nb: 2\n---\n", "a: |\n  ---\nb: 2\n", ""),
    ),
)
def test_head_and_body(text: str, head: str, body: str) -> None:
    matter = front_matter(text, prose=True)
    assert matter.opened and matter.closed
    assert text[matter.head : matter.head_end] == head
    assert text[matter.body :] == body


def test_a_head_not_opened_or_not_closed() -> None:
    assert not front_matter("a: 1\n", prose=True).opened
    assert not front_matter("---\na: 1\n", prose=True).closed


@pytest.mark.parametrize("lead", ("", "---\n", "\ufeff", "\ufeff---\n"))
def test_a_file_of_fields_is_all_head(lead: str) -> None:
    text = f"{lead}a: 1\n"
    matter = front_matter(text, prose=False)
    assert text[matter.head : matter.head_end] == "a: 1\n"
    assert matter.body == len(text)
