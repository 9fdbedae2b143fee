"""Two people at one field, on the screen."""

from senco_tui.tui.presenting.clash import Clash, clash_page
from tests.tui.presenting.casefile.pages import text_of

CLASH = Clash("target", "target", "45 words", "50 words", "60 words")


def test_what_stood_what_they_wrote_what_you_wrote() -> None:
    assert text_of(clash_page([CLASH], {}, 60)) == (
        "\n"
        "target\n"
        "  it was       45 words\n"
        "  they wrote   50 words\n"
        "  you wrote    60 words\n"
        "               m mine h theirs b both"
    )


def test_what_cannot_stand_together_is_not_offered_and_what_is_chosen_is_said() -> None:
    day = Clash("by", "by", "", "", "12 Feb 2027", joins=False)
    page = text_of(clash_page([day], {}, 60))
    assert "both" not in page
    assert "nothing, it was taken out" in page
    assert "✓ theirs is kept" in text_of(clash_page([day], {"by": "theirs"}, 60))


def test_every_line_belongs_to_its_clash() -> None:
    assert {line.key for line in clash_page([CLASH], {}, 60)} == {"target"}
