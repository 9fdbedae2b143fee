"""What the system refuses is said in words a SENCo can act on, with the file's name."""

import errno

import pytest

from senco_tui.cabinet import CabinetTrouble
from senco_tui.cabinet.plainly import plainly


@pytest.mark.parametrize(
    ("number", "words"),
    [
        (errno.ENOSPC, "setting/staff.yaml: the disk is full"),
        (errno.EACCES, "setting/staff.yaml: this account has no right to it"),
        (errno.EROFS, "setting/staff.yaml: the disk may only be read"),
        (errno.ELOOP, "setting/staff.yaml: it is a link, and links are never followed"),
        (errno.ENOTTY, "setting/staff.yaml: Inappropriate ioctl for device"),
    ],
)
def test_an_error_of_the_system_becomes_a_sentence(number: int, words: str) -> None:
    import os

    with pytest.raises(CabinetTrouble) as trouble, plainly("setting/staff.yaml"):
        raise OSError(number, os.strerror(number))
    assert trouble.value.sentence == words and trouble.value.path == "setting/staff.yaml"


def test_other_refusals_pass_through() -> None:
    with pytest.raises(KeyError), plainly("x"):
        raise KeyError("y")
