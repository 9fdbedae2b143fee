from pathlib import Path
from typing import Any

import pytest
from syrupy.assertion import SnapshotAssertion
from syrupy.extensions.single_file import SingleFileSnapshotExtension, WriteMode

from tests.pictures.gallery import GALLERY, NARROW, Picture, take
from tests.pictures.school import make_school


class ScreenText(SingleFileSnapshotExtension):
    """One text file a screen, as a person would read it in a diff."""

    _write_mode = WriteMode.TEXT
    file_extension = "txt"

    def serialize(self, data: Any, **_: Any) -> str:
        return str(data)


@pytest.fixture(scope="module")
def school(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return make_school(tmp_path_factory.mktemp("school") / "school")


@pytest.fixture
def as_pictured(snapshot: SnapshotAssertion) -> SnapshotAssertion:
    return snapshot.use_extension(ScreenText)


@pytest.mark.parametrize("picture", GALLERY, ids=lambda picture: picture.name)
async def test_the_screen_looks_as_pictured(
    picture: Picture, school: Path, as_pictured: SnapshotAssertion
) -> None:
    text, svg = await take(picture, school)
    assert text == as_pictured
    assert "@font-face" not in svg
    assert all(len(row) <= picture.size[0] for row in text.splitlines())


def test_most_screens_are_pictured_on_the_smallest_terminal_promised() -> None:
    assert sum(picture.size == NARROW for picture in GALLERY) >= 10
