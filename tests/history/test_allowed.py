"""A repository's own settings are read strictly; what is not allowed is named."""

from pathlib import Path

import pytest

from senco_tui.history.allowed import odd_setting
from tests.history.repositories import git

ROWS = [
    [cell.strip().strip("`") for cell in line.strip("|").split(" | ")]
    for line in (Path(__file__).parent / "cases/settings.md").read_text().splitlines()
    if line.startswith("| `")
]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    git(tmp_path, "init", "-q")
    return tmp_path / ".git"


def test_what_git_itself_writes_is_allowed(folder: Path) -> None:
    assert odd_setting(folder) is None


@pytest.mark.parametrize(("setting", "odd"), [(a.strip(), b.strip(" `|")) for a, b in ROWS])
def test_each_setting(folder: Path, setting: str, odd: str) -> None:
    key, _, value = setting.strip("`").partition("=")
    git(folder.parent, "config", "--file", str(folder / "config"), key, value)
    found = odd_setting(folder)
    if odd == "–":
        assert found is None
    else:
        assert found == f".git/config sets {odd}, which senco does not allow"


@pytest.mark.parametrize(
    "text",
    [
        "[core]\n\tbare = false \\\n[alias]\n\tx = y\n",
        "[core] bare = false\n",
        "[core]\nbare = false\\n\n",
        "bare = false\n",
        '[remote "a\\"b"]\n\turl = x\n',
        "[core\n",
        "[core]\n\t= x\n",
        "\ufeff[core]\n",
        "[core]\n\tfile\x01mode = true\n",
    ],
)
def test_a_line_written_oddly_is_named_by_number(folder: Path, text: str) -> None:
    (folder / "config").write_text(text)
    assert "is written in a way senco does not read" in (odd_setting(folder) or "")


def test_comments_and_a_bare_key_are_read(folder: Path) -> None:
    (folder / "config").write_text("# mine\n[core]\n\tfilemode\n; x\n[user]\n\tname = P # not a word\n")
    assert odd_setting(folder) is None


def test_files_that_are_no_settings(folder: Path, tmp_path: Path) -> None:
    (folder / "config.worktree").write_text("")
    assert "config.worktree" in (odd_setting(folder) or "")
    (folder / "config.worktree").unlink()
    (folder / "config").write_bytes(b"\xff\xfe")
    assert "UTF-8" in (odd_setting(folder) or "")
    (folder / "config").write_text("#" * 70_000)
    assert "too long" in (odd_setting(folder) or "")
    (folder / "config").unlink()
    (folder / "config").symlink_to(tmp_path / "elsewhere")
    assert "cannot be read" in (odd_setting(folder) or "")
