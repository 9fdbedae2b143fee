"""Every record that can be begun by a form has a letter, a name and a template it begins from."""

from senco_tui.casework.documents import KINDS
from senco_tui.tui.stories.records import NEW, _letters


def test_each_letter_begins_a_record_there_is() -> None:
    kinds = {k.name for k in KINDS if k.of_case}
    assert set(NEW.values()) <= kinds
    others = {"casefile", "review", "contact", "note", "attention"}
    assert kinds - set(NEW.values()) == others


def test_lists_get_letters_of_their_own() -> None:
    letters = _letters(["status", "suspensions", "shared", "needs"])
    assert list(letters.values()) == ["status", "suspensions", "shared", "needs"]
    assert len(letters) == 4
