"""What is shipped is found in the source tree and in an installed package alike."""

from pathlib import Path

import pytest

import senco_tui
from senco_tui.desk import shipped


@pytest.fixture
def installed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A package of its own place, with nothing around it."""
    package = tmp_path / "site" / "senco_tui"
    package.mkdir(parents=True)
    monkeypatch.setattr(senco_tui, "__file__", str(package / "__init__.py"))
    monkeypatch.setattr(shipped, "files", lambda _: package)
    return package


def test_the_source_tree_holds_the_schools_own_file() -> None:
    assert "senco.yaml" in shipped.casefiles()


def test_an_installed_package_is_looked_at_first(installed: Path) -> None:
    folder = installed / "shipped" / "casefiles" / "pupils" / "P24"
    folder.mkdir(parents=True)
    (folder / "b.md").write_bytes(b"b")
    (folder / ".b.md.swp").write_bytes(b"x")
    (installed / "shipped" / "casefiles" / "senco.yaml").write_bytes(b"a")
    assert shipped.casefiles() == {"pupils/P24/b.md": "b", "senco.yaml": "a"}


def test_templates_are_found_beside_them(installed: Path) -> None:
    (installed / "shipped" / "templates").mkdir(parents=True)
    (installed / "shipped" / "templates" / "plan.md").write_bytes(b"x")
    assert shipped.templates() == {"plan.md": b"x"}


def test_an_installation_without_them_says_what_to_do(installed: Path) -> None:
    with pytest.raises(shipped.NothingShipped) as told:
        shipped.casefiles()
    assert "casefiles" in told.value.sentence
    assert told.value.advice
