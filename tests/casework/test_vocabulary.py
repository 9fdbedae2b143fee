import pytest

from senco_tui.casework.vocabulary import AREA_OF_NEED, NEED_WORDS, STATUS_WORDS, NeedType, Status, is_case


@pytest.mark.parametrize("text", ["P24-017", "P99-001", "P24-1000"])
def test_a_reference_is_year_and_number(text: str) -> None:
    assert is_case(text)


@pytest.mark.parametrize(
    "text",
    ["", "P24-17", "p24-017", "P24-017\n", " P24-017", "P24-017/..", "../P24-017", "P٢٤-٠١٧", "P24017"],
)
def test_nothing_else_is_a_reference(text: str) -> None:
    assert not is_case(text)


def test_every_code_has_its_words() -> None:
    assert set(NEED_WORDS) == set(AREA_OF_NEED) == set(NeedType)
    assert set(STATUS_WORDS) == set(Status)
