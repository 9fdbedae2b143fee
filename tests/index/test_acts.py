"""Acts in the order they were done, found by what they touched."""

from pathlib import Path

import pytest

from senco_tui.index.acts import Act, Acts

ONE = Act("1" * 40, "first", ("pupils/P24/P24-001/plan.md", "senco.yaml"))
TWO = Act("2" * 40, "second", ("pupils/P24/P24-0010/plan.md",))
THREE = Act("3" * 40, "third", ("pupils/P24/P24-001/notes/2026-01-01-1.md",))


@pytest.fixture
def acts(tmp_path: Path) -> Acts:
    made = Acts(tmp_path / "acts")
    assert made.add([ONE, TWO], after=None)
    assert made.add([THREE], after=TWO.id)
    return made


def test_the_newest_come_first_and_no_more_than_asked_for(acts: Acts) -> None:
    assert acts.touching("pupils/P24/P24-001", None) == ["third", "first"]
    assert acts.touching("pupils/P24/P24-001", 1) == ["third"]
    assert acts.tip() == THREE.id


def test_a_file_is_found_by_its_own_path_and_a_folder_by_what_lies_in_it(acts: Acts) -> None:
    assert acts.touching("senco.yaml", None) == ["first"]
    assert acts.touching("pupils/P24/P24-001/notes", None) == ["third"]
    assert acts.touching("pupils/P24/P24-00", None) == []


def test_nothing_is_added_on_top_of_anything_but_the_last(acts: Acts) -> None:
    assert not acts.add([ONE], after=ONE.id)
    assert not acts.add([ONE], after=None)
    assert acts.tip() == THREE.id


def test_cleared_is_empty(acts: Acts) -> None:
    assert acts.clear()
    assert (acts.tip(), acts.touching("pupils", None)) == (None, [])
