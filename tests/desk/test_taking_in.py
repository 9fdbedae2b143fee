"""A file from outside is read whole or refused with a sentence."""

from pathlib import Path

import pytest

from senco_tui.desk.taking_in import read_in
from senco_tui.desk.trouble import StoreTrouble


def test_a_file_is_read_whole(tmp_path: Path) -> None:
    (tmp_path / "a.ics").write_bytes(b"BEGIN")
    assert read_in(str(tmp_path / "a.ics"), 5) == b"BEGIN"


@pytest.mark.parametrize(
    ("name", "said"), (("none", "No such file"), ("folder", "Is a directory"), ("large", "larger than"))
)
def test_what_cannot_be_taken_in_is_refused(name: str, said: str, tmp_path: Path) -> None:
    (tmp_path / "folder").mkdir()
    (tmp_path / "large").write_bytes(b"x" * 6000)
    with pytest.raises(StoreTrouble) as no:
        read_in(str(tmp_path / name), 5000)
    assert said in no.value.sentence
