"""Check signs of pupils' numbers, by the numbers the guides themselves give."""

import pytest

from senco_tui.document.codes import uln_fault, upn_fault


@pytest.mark.parametrize("upn", ("B801200005001", "R674123101121"))
def test_a_upn_that_adds_up(upn: str) -> None:
    assert upn_fault(upn) is None


def test_a_upn_with_a_wrong_first_letter_is_given_the_right_one() -> None:
    fault = upn_fault("A801200005001")
    assert fault is not None
    assert fault[1] == "B801200005001"


@pytest.mark.parametrize("upn", ("", "B80120000500", "O801200005001", "B8012000050011", "b801200005001"))
def test_what_is_not_shaped_like_a_upn(upn: str) -> None:
    fault = upn_fault(upn)
    assert fault is not None
    assert fault[1] is None


def test_a_temporary_upn_ends_in_a_letter() -> None:
    fault = upn_fault("A80120000500A")
    assert fault is not None
    assert fault[1] is not None
    assert upn_fault(fault[1]) is None


def test_a_uln() -> None:
    assert uln_fault("9276308686") is None
    assert uln_fault("9276308687") is not None
    assert uln_fault("927630868") is not None
