"""The memory twin keeps the cabinet's contract."""

import pytest

from senco_tui.cabinet.memory import MemoryCabinet
from tests.cabinet.contract import CabinetContract


class TestMemoryCabinet(CabinetContract):
    @pytest.fixture
    def cabinet(self) -> MemoryCabinet:
        return MemoryCabinet()

    def test_it_may_start_with_files(self) -> None:
        assert MemoryCabinet({"senco.yaml": b"format: 1\n"}).paths() == ("senco.yaml",)
