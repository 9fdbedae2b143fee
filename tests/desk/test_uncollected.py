"""Nothing is looked for while much is read, whatever comes of the reading; then it is as before."""

import gc

import pytest

from senco_tui.desk.uncollected import uncollected


def test_rings_are_looked_for_again_whatever_came_of_the_reading() -> None:
    assert gc.isenabled()
    with pytest.raises(KeyError), uncollected():
        assert not gc.isenabled()
        raise KeyError
    assert gc.isenabled()


def test_one_reading_within_another_begins_nothing_early() -> None:
    with uncollected():
        with uncollected():
            pass
        assert not gc.isenabled()
    assert gc.isenabled()
