"""What is streamed, git unpacks as the very same objects."""

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from senco_tui.cabinet import fingerprint
from senco_tui.history.launcher import Launcher
from senco_tui.history.stream import Made, stream
from tests.history.repositories import git


@pytest.fixture
def root(tmp_path: Path) -> Path:
    git(tmp_path, "init", "-q")
    return tmp_path


def test_an_object_knows_the_id_git_will_give_it(root: Path) -> None:
    tree = git(root, "mktree", data=b"").strip()
    assert Made("tree", b"").id == tree and Made("blob", b"x").id == fingerprint(b"x")


@pytest.mark.parametrize("size", [0, 1, 15, 16, 17, 2047, 2048, 2049, 300_000])
def test_every_size_arrives_whole(root: Path, size: int) -> None:
    made = Made("blob", bytes(n % 251 for n in range(size)))
    Launcher(root).run("unpack-objects", "-q", data=stream([made]))
    assert int(git(root, "cat-file", "-s", made.id)) == size
    assert git(root, "fsck", "--strict", "--no-dangling") == ""


@settings(max_examples=10, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.lists(st.binary(max_size=200), min_size=1, max_size=5, unique=True))
def test_several_at_once(root: Path, contents: list[bytes]) -> None:
    made = [Made("blob", data) for data in contents]
    Launcher(root).run("unpack-objects", "-q", data=stream(made))
    asked = "\n".join(one.id for one in made).encode()
    said = git(root, "cat-file", "--batch-check=%(objectname) %(objectsize)", data=asked).split("\n")
    assert said[:-1] == [f"{one.id} {len(one.data)}" for one in made]
