"""The files read: folders, the setting's papers, and what nobody reads."""

from collections.abc import Mapping

import pytest

from senco_tui.demonstration.shelf import Shelf, shelf


def test_every_case_has_its_folder_and_its_papers(today_shelf: Shelf) -> None:
    ada = today_shelf.folders["P24-017"]
    assert ada.value("casefile").name == "Ada Okafor"
    assert ada.year == "4"
    assert ada.value("transition") is None
    days = [p.document for p in ada.among("reviews")]
    assert days == sorted(days) and len(days) > 2


def test_the_settings_papers_lie_apart(today_shelf: Shelf) -> None:
    assert {"senco", "setting/staff", "setting/calendar"} <= set(today_shelf.papers)


def test_a_file_the_program_does_not_know_is_kept(files: Mapping[str, str]) -> None:
    found = shelf({**files, "README.md": "The specification."}, {})
    assert found.others == {"README.md": "The specification."}


def test_a_file_that_cannot_be_read_is_said_aloud() -> None:
    with pytest.raises(ValueError, match=r"plan\.md"):
        shelf({"pupils/P24/P24-017/plan.md": "no head at all"}, {})
