"""`senco init`: a new, empty store that can be worked in at once."""

from collections.abc import Callable
from pathlib import Path

import pytest

from senco_tui.desk.opening import account_name
from tests.cli.conftest import Told

Senco = Callable[..., Told]


def test_a_new_store_has_its_files_and_one_commit(senco: Senco, tmp_path: Path) -> None:
    root = tmp_path / "elm-lane"
    told = senco("init", root, "--name", "Elm Lane Primary", "--kind", "nursery", "--colleague", "Jo Marsh")
    assert (told.code, told.out) == (0, f"{root}\n")
    assert "name: Elm Lane Primary" in (root / "senco.yaml").read_text()
    assert f"account: {account_name()}" in (root / "setting/staff.yaml").read_text()
    assert (root / "schemas").is_dir()
    (first,) = senco("log", "--store", root, "--json").object["revisions"]
    assert first["author"] == "Jo Marsh"
    assert senco("check", "--store", root).code == 0


def test_a_folder_with_something_in_it_is_refused(senco: Senco, tmp_path: Path) -> None:
    (tmp_path / "letter.txt").write_text("Dear all")
    told = senco("init", tmp_path)
    assert told.code == 3
    assert "is not empty" in told.err
    assert [p.name for p in tmp_path.iterdir()] == ["letter.txt"]


def test_json_says_where(senco: Senco, tmp_path: Path) -> None:
    root = tmp_path / "new"
    assert senco("init", root, "--json").object == {"schema": "senco.init/1", "store": str(root)}


def test_a_kind_nobody_knows_is_refused(senco: Senco, tmp_path: Path) -> None:
    assert senco("init", tmp_path / "new", "--kind", "academy").code == 2


@pytest.mark.parametrize(
    ("kind", "view", "entry"),
    [
        ("nursery", "## The child's view", "Who the child is"),
        ("primary", "## The pupil's view", "Who the pupil is"),
        ("secondary", "## The pupil's view", "Who the pupil is"),
        ("special", "## The pupil's view", "Who the pupil is"),
        ("college", "## The young person's view", "Who the young person is"),
        ("childminder", "## The child's view", "Who the child is"),
        ("network", "## The child's view", "Who the child is"),
    ],
)
def test_every_kind_opens_checks_clean_and_runs_its_triage_in_its_own_words(
    senco: Senco, tmp_path: Path, kind: str, view: str, entry: str
) -> None:
    root = tmp_path / kind
    assert senco("init", root, "--kind", kind).code == 0
    assert f"kind: {kind}" in (root / "senco.yaml").read_text() or kind == "primary"
    assert view in (root / "templates/plan.md").read_text()
    assert entry in (root / "templates/casefile.md").read_text()
    assert "pupil-premium" in (root / "templates/casefile.md").read_text()
    assert senco("check", "--store", root).code == 0
    sheet = senco("triage", "--store", root, "--json")
    assert sheet.code == 0 and [row["reason"] for row in sheet.object["rows"]]
