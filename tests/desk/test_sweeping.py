"""The sweep rests while a store is read, and comes back afterwards, whatever happens."""

import gc

import pytest

from senco_tui.desk.sweeping import sweep_from_here, unswept


def test_nothing_is_swept_meanwhile_and_trouble_brings_the_sweep_back() -> None:
    with pytest.raises(ValueError, match="trouble"), unswept():
        assert not gc.isenabled()
        raise ValueError("trouble")
    assert gc.isenabled()


def test_a_sweep_that_rested_before_rests_on() -> None:
    gc.disable()
    try:
        with unswept():
            pass
        assert not gc.isenabled()
    finally:
        gc.enable()


def test_what_is_there_is_never_swept_again() -> None:
    gc.disable()
    try:
        sweep_from_here()
        assert gc.isenabled() and gc.get_freeze_count() > 0
    finally:
        gc.unfreeze()
