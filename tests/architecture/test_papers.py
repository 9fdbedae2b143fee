"""What the papers say is so: the commands are the ones CI runs, the verbs are verbs, the rooms are rooms."""

import re

import pytest

from senco_tui.cli.verbs import VERBS
from tests.architecture.building import PACKAGE, ROOT

README = (ROOT / "README.md").read_text(encoding="utf-8")
CONTRIBUTING = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")


def test_ci_runs_the_readmes_own_test_command_last() -> None:
    last = (ROOT / ".ci" / "run").read_text(encoding="utf-8").rstrip().splitlines()[-1]
    assert last.startswith("python3 -m venv .venv && ")
    assert last in README.splitlines()
    assert last in CONTRIBUTING.splitlines()


@pytest.mark.parametrize("paper", ["README.md", "CONTRIBUTING.md", "CHANGELOG.md"])
def test_every_verb_named_is_one(paper: str) -> None:
    text = (ROOT / paper).read_text(encoding="utf-8")
    named = set(re.findall(r"(?:^|`|bin/)senco ([a-z]+)", text, re.MULTILINE))
    assert named <= set(VERBS), named - set(VERBS)


def test_every_verb_is_in_the_changelog() -> None:
    text = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    assert all(re.search(rf"\b{verb}\b", text) for verb in VERBS)


def test_every_room_stands_in_the_table_and_every_room_of_the_table_stands() -> None:
    named = set(re.findall(r"^\| \d \| `([a-z_/.]+)`", CONTRIBUTING, re.MULTILINE))
    assert all((PACKAGE / name).exists() for name in named), named
    rooms = {p.name for p in PACKAGE.iterdir() if p.is_dir() and (p / "__init__.py").is_file()}
    assert {f"{room}/" for room in rooms} <= named


def test_every_file_linked_from_a_paper_is_there() -> None:
    for paper in ("README.md", "CONTRIBUTING.md", "CHANGELOG.md"):
        for target in re.findall(r"\]\(([^)#]+)\)", (ROOT / paper).read_text(encoding="utf-8")):
            assert "://" in target or (ROOT / target).exists(), f"{paper} points at {target}"


@pytest.mark.parametrize("module", re.findall(r"-m (tests\.[a-z_.]+)", CONTRIBUTING))
def test_every_module_to_run_is_there(module: str) -> None:
    place = ROOT / module.replace(".", "/")
    assert place.with_suffix(".py").is_file() or (place / "__main__.py").is_file()
