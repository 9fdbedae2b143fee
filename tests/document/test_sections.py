"""A body is its sections, and nothing is lost between them."""

from hypothesis import given
from hypothesis import strategies as st

from senco_tui.casework.casefile import Section
from senco_tui.document.sections import opens_section, sections, spans, trimmed

BODY = (
    "\nOpening.  \n\n##  Views \n\n\tI like maps.\n\n### Smaller\n## \n##Not one\n\n## Empty\n## Last\nwords"
)


def test_each_heading_opens_a_section() -> None:
    assert sections(BODY) == (
        Section("", "Opening."),
        Section("Views", "\tI like maps.\n\n### Smaller\n## \n##Not one"),
        Section("Empty", ""),
        Section("Last", "words"),
    )
    assert sections(" \n\n") == ()


@given(st.text(st.sampled_from("#  \n\ra\t"), max_size=40))
def test_the_spans_cover_the_whole_body(body: str) -> None:
    found = spans(body, 0)
    assert "".join(body[s.start : s.end] for s in found) == body
    assert all(s.start <= s.words <= s.words_end <= s.end for s in found)


@given(st.text(st.sampled_from("# \na\t"), max_size=40))
def test_trimmed_words_come_back_from_a_section(words: str) -> None:
    if not opens_section(trimmed(words)):
        kept = trimmed(words)
        assert sections(f"## T\n\n{kept}\n") == (Section("T", kept),)
        assert trimmed(kept) == kept
