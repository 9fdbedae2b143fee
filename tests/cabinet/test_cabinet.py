"""Both cabinets are cabinets, and their refusals say which file."""

from pathlib import Path

from senco_tui.cabinet import Cabinet, CabinetTrouble, Moved
from senco_tui.cabinet.disk import DiskCabinet
from senco_tui.cabinet.memory import MemoryCabinet


def test_disk_and_memory_do_the_same(tmp_path: Path) -> None:
    cabinets: list[Cabinet] = [DiskCabinet(tmp_path), MemoryCabinet()]
    assert [cabinet.save_if("senco.yaml", b"x", None) for cabinet in cabinets]
    assert [cabinet.paths() for cabinet in cabinets] == [("senco.yaml",)] * 2


def test_a_refusal_names_the_file() -> None:
    assert str(CabinetTrouble("a/b", "a/b: no")) == "a/b: no"
    assert "a/b" in str(Moved("a/b", None)) and Moved("a/b", "f").found == "f"
