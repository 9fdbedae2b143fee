"""What may be a path in a commit, and what may not."""

import pytest

from senco_tui.history.places import checked
from senco_tui.history.trouble import HistoryTrouble


@pytest.mark.parametrize(
    "path", ["senco.yaml", "pupils/P24/P24-017/plan.md", ".gitignore", "a b/ü.pdf", "x.git"]
)
def test_kept(path: str) -> None:
    assert checked(path) == path


@pytest.mark.parametrize(
    "path",
    [
        "", "/", "/etc/passwd", "a//b", "../x", "a/../b", "./a", ".git/config", "a/.GIT/x", ".git./x",
        ".git /x", "GIT~1/config", "a/git~2", ".g\u200cit/config", ".git:x/y", "a\nb",
        "a\0b", "a\x7f", "odd\udcff",
    ],
)  # fmt: skip
def test_refused(path: str) -> None:
    with pytest.raises(HistoryTrouble, match="no path that can be kept"):
        checked(path)
