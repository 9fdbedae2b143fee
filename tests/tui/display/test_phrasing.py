"""Cells in words, and words in phrases of one ink."""

from senco_tui.tui.display.cells import inked
from senco_tui.tui.display.phrasing import Phrase, Word, of_one_ink, parted

GREY, RED = "48;5;234", "31;48;5;234"


def _phrase(*pieces: tuple[str, str], sure: bool = True) -> Phrase:
    return Phrase(2, 3, parted(inked(pieces)), sure)


def test_words_are_of_one_ink_with_few_blanks_in_them_and_many_stand_alone() -> None:
    assert parted(inked([(RED, " a  b "), ("", "c     d")])) == [
        Word(RED, " a  b ", False),
        Word("", "c", False),
        Word("", "     ", True),
        Word("", "d", False),
    ]


def test_a_phrase_is_cut_where_the_ink_changes_and_not_at_blanks_that_any_ink_shows() -> None:
    cut = of_one_ink(_phrase((GREY, " "), (RED, "a     "), (GREY, "b"), ("", "     "), ("", " c")))
    assert [(phrase.x, phrase.width, phrase.ink) for phrase in cut] == [
        (3, 7, RED),
        (10, 1, GREY),
        (11, 7, ""),
    ]


def test_among_signs_terminals_differ_on_it_is_left_whole() -> None:
    wide = _phrase((RED, "日"), (GREY, "b"), sure=False)
    assert of_one_ink(wide) == [wide._replace(ink=RED)]
