"""The wheel holds all the program needs: templates, schemas, rules, the demonstration store and styles."""

import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from tests.architecture.building import PACKAGE, ROOT

BUILD = "import sys; from hatchling.build import build_wheel; build_wheel(sys.argv[1])"


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A wheel built from this tree, with no network."""
    out = tmp_path_factory.mktemp("wheel")
    done = subprocess.run(
        [sys.executable, "-c", BUILD, str(out)], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    (built,) = out.glob("*.whl")
    return built


@pytest.fixture(scope="module")
def shipped(wheel: Path) -> frozenset[str]:
    """The names inside it."""
    with zipfile.ZipFile(wheel) as opened:
        return frozenset(opened.namelist())


def _below(folder: Path, suffixes: tuple[str, ...]) -> list[Path]:
    return [
        p for p in folder.rglob("*") if p.is_file() and p.suffix in suffixes and "__pycache__" not in p.parts
    ]


def test_every_module_style_rule_and_schema_is_inside(shipped: frozenset[str]) -> None:
    needed = _below(PACKAGE, (".py", ".tcss", ".yaml", ".json", ".md", ".txt"))
    missing = [p for p in needed if p.relative_to(ROOT).as_posix() not in shipped]
    assert not missing


@pytest.mark.parametrize("folder", ["casefiles", "templates"])
def test_the_demonstration_store_and_the_templates_are_inside(folder: str, shipped: frozenset[str]) -> None:
    needed = [p for p in (ROOT / folder).rglob("*") if p.is_file()]
    assert needed, f"{folder}/ is empty"
    missing = [p for p in needed if f"senco_tui/shipped/{p.relative_to(ROOT).as_posix()}" not in shipped]
    assert not missing


def test_the_wheel_alone_makes_the_demonstration(wheel: Path, tmp_path: Path) -> None:
    installed, root = tmp_path / "installed", tmp_path / "school"
    with zipfile.ZipFile(wheel) as opened:
        opened.extractall(installed)
    argv = [sys.executable, "-m", "senco_tui", "demo", str(root), "--no-open", "--today", "2026-11-16"]
    env = {**os.environ, "PYTHONPATH": str(installed)}
    done = subprocess.run(
        argv, cwd=tmp_path, env=env, capture_output=True, text=True, check=False, stdin=subprocess.DEVNULL
    )
    assert (done.returncode, done.stdout) == (0, f"{root}\n"), done.stderr
    asked = ["git", "-C", str(root), "rev-list", "--count", "HEAD"]
    counted = subprocess.run(asked, capture_output=True, text=True, check=True)
    assert int(counted.stdout) > 1000


def test_nothing_of_the_tests_is_inside(shipped: frozenset[str]) -> None:
    assert not [name for name in shipped if name.startswith(("tests/", ".ci/"))]
