"""A store that cannot be opened says what is wrong and what to do."""

from senco_tui.desk.trouble import StoreTrouble


def test_both_halves_are_told() -> None:
    trouble = StoreTrouble("There is no store.", "Begin one.")
    assert str(trouble) == "There is no store. Begin one."
    assert (trouble.sentence, trouble.advice) == ("There is no store.", "Begin one.")
    assert str(StoreTrouble("There is no store.")) == "There is no store."
