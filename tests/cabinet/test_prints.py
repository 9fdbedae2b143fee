"""A fingerprint is what git calls the same bytes."""

import pytest

from senco_tui.cabinet.prints import fingerprint


@pytest.mark.parametrize(
    ("data", "known"),
    [
        (b"", "e69de29bb2d1d6434b8b29ae775ad8c2e48c5391"),
        (b"hello\n", "ce013625030ba8dba906f756967f9e9ca394464a"),
        ("é\n".encode(), "c6003325155f475bd7c87731607525dce73be9cf"),
    ],
)
def test_it_is_the_blob_id(data: bytes, known: str) -> None:
    assert fingerprint(data) == known
