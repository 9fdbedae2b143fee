import pytest

from senco_tui.cabinet.folders import narrowing
from senco_tui.tui.presenting.history_filters import filters, known, narrowed_words


@pytest.mark.parametrize("of_case", [True, False])
def test_every_filter_is_something_history_can_be_narrowed_to(of_case: bool) -> None:
    for words, document in filters(of_case=of_case).values():
        assert words
        assert document is None or narrowing("P24-017" if of_case else None, document)
        assert known(document, of_case=of_case) == document


def test_what_nobody_knows_narrows_nothing() -> None:
    assert known("../plan", of_case=True) is None
    assert known("setting/staff", of_case=True) is None
    assert known("setting/staff", of_case=False) == "setting/staff"


def test_what_it_is_narrowed_to_is_said_in_words() -> None:
    said = [narrowed_words(d, None, of_case=True) for d in (None, "plan", "ehc", "reviews/2026-11-14")]
    assert said == ["", "plan", "EHC", "review"]
    assert narrowed_words(None, "o2", of_case=True) == "outcome o2"
