"""A refusal carries its sentence."""

import pytest

from senco_tui.document.refusal import CannotAmend, CannotWrite


def test_whoever_catches_the_one_catches_the_other() -> None:
    with pytest.raises(CannotWrite) as refused:
        raise CannotAmend("Not here.")
    assert refused.value.sentence == "Not here."
    assert str(refused.value) == "Not here."
