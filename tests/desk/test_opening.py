"""A store is found or refused with advice, knows who is at the desk, and says when it may only be read."""

import os
import pwd
import stat
import subprocess
from pathlib import Path

import pytest

from senco_tui.desk.opening import StoreTrouble, account_name, create_store, find_store, open_store
from tests.desk.stores import BEGUN, FILES, FOLDER, git, is_clean, make_store


def test_it_is_found_from_any_folder_inside(tmp_path: Path) -> None:
    with make_store(tmp_path) as store:
        assert find_store(store.root / FOLDER) == store.root
        with open_store(store.root / "setting", account="jo") as same:
            assert same.root == store.root and same.name == "Jo Bell" and same.email == "jo@senco.invalid"


def test_a_plain_folder_is_refused_with_an_offer(tmp_path: Path) -> None:
    with pytest.raises(StoreTrouble) as no:
        open_store(tmp_path)
    assert "no store" in no.value.sentence and "`senco demo`" in no.value.advice
    assert "`senco init" in no.value.advice


def test_a_missing_folder_is_said(tmp_path: Path) -> None:
    with pytest.raises(StoreTrouble, match="There is no folder"):
        open_store(tmp_path / "nowhere")


def test_another_repositorys_work_tree_is_refused_and_untouched(tmp_path: Path) -> None:
    git(tmp_path, "init", "-q")
    inside = tmp_path / "deep" / "down"
    inside.mkdir(parents=True)
    for start in (tmp_path, inside):
        with pytest.raises(StoreTrouble, match="another git repository") as no:
            open_store(start)
        assert "senco demo" in no.value.advice
    assert not (tmp_path / ".git/senco.lock").exists()


def test_store_content_inside_another_repository_is_refused(tmp_path: Path) -> None:
    git(tmp_path, "init", "-q")
    content = tmp_path / "casefiles"
    content.mkdir()
    (content / "senco.yaml").write_text(FILES["senco.yaml"])
    with pytest.raises(StoreTrouble, match="inside another repository"):
        open_store(content)


def test_store_content_without_a_repository_is_refused(tmp_path: Path) -> None:
    (tmp_path / "senco.yaml").write_text(FILES["senco.yaml"])
    with pytest.raises(StoreTrouble, match="no git repository of its own"):
        open_store(tmp_path)


def test_a_repository_that_lies_elsewhere_is_refused(tmp_path: Path) -> None:
    store = make_store(tmp_path)
    store.close()
    (store.root / ".git").rename(tmp_path / "elsewhere")
    (store.root / ".git").symlink_to(tmp_path / "elsewhere")
    with pytest.raises(StoreTrouble):
        open_store(store.root)
    (store.root / ".git").unlink()
    (store.root / ".git").write_text(f"gitdir: {tmp_path / 'elsewhere'}\n")
    with pytest.raises(StoreTrouble):
        open_store(store.root)


def test_the_account_comes_from_the_uid_and_never_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("USER", "LOGNAME", "GIT_AUTHOR_NAME", "USERNAME"):
        monkeypatch.setenv(name, "mallory")
    assert account_name() == pwd.getpwuid(os.getuid()).pw_name != "mallory"


def test_an_account_without_a_name_signs_by_its_number(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("senco_tui.desk.opening.os.getuid", lambda: 4_000_000)
    assert account_name() == "uid-4000000"


def test_staff_that_cannot_be_read_leaves_the_account(tmp_path: Path) -> None:
    with make_store(tmp_path, {"setting/staff.yaml": "staff: [\n"}) as store:
        assert store.colleague is None and store.name == "priya"


def test_a_new_store_is_the_owners_alone_and_clean(tmp_path: Path) -> None:
    with make_store(tmp_path) as store:
        assert stat.S_IMODE(store.root.stat().st_mode) == 0o700
        for place in (store.root / ".git", store.root / "pupils"):
            assert stat.S_IMODE(place.stat().st_mode) == 0o700
        assert stat.S_IMODE((store.root / FOLDER / "plan.md").stat().st_mode) == 0o600
        assert is_clean(store) and store.read_only is None and store.notices == ()
        assert not list((store.root / ".git").glob("hooks/*"))


def test_a_folder_with_something_in_it_is_not_begun(tmp_path: Path) -> None:
    (tmp_path / "mine.txt").write_text("mine")
    with pytest.raises(StoreTrouble, match="not empty"):
        create_store(tmp_path, {"senco.yaml": b"format: 1\nname: X\n"}, when=BEGUN)
    with pytest.raises(StoreTrouble):
        create_store(tmp_path / "mine.txt", {"senco.yaml": b"format: 1\nname: X\n"}, when=BEGUN)
    assert sorted(p.name for p in tmp_path.iterdir()) == ["mine.txt"]


def test_opening_starts_no_process_and_loads_no_git(tmp_path: Path) -> None:
    make_store(tmp_path).close()
    script = (
        "import sys, subprocess; from pathlib import Path\n"
        "def no(*a, **k): raise AssertionError('a process was started')\n"
        "subprocess.Popen.__init__ = no\n"
        "from senco_tui.desk.opening import open_store\n"
        f"s = open_store(Path({str(tmp_path / 'store')!r})); s.read_only; s.repository.head()\n"
        "assert not {'git', 'gitdb'} & set(sys.modules), 'GitPython was loaded'\n"
    )
    import sys

    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


READ_ONLY = {
    "merge": lambda s: (s.root / ".git/MERGE_HEAD").write_text("0" * 40),
    "rebase": lambda s: (s.root / ".git/rebase-merge").mkdir(),
    "cherry-pick": lambda s: (s.root / ".git/CHERRY_PICK_HEAD").write_text("0" * 40),
    "revert": lambda s: (s.root / ".git/REVERT_HEAD").write_text("0" * 40),
    "bisect": lambda s: git(s, "bisect", "start"),
    "no branch": lambda s: git(s, "checkout", "-q", "--detach"),
    "no commit yet": lambda s: git(s, "checkout", "-q", "--orphan", "new"),
    "shallow": lambda s: (s.root / ".git/shallow").write_text("0" * 40 + "\n"),
    "core.sshcommand": lambda s: git(s, "config", "core.sshCommand", "touch /tmp/x"),
    "damaged": lambda s: (s.root / ".git/refs/heads/main").write_text("not an id\n"),
}


@pytest.mark.parametrize("words", READ_ONLY)
def test_when_it_may_only_be_read_it_says_why(tmp_path: Path, words: str) -> None:
    with make_store(tmp_path) as store:
        READ_ONLY[words](store)
        with open_store(store.root, account="jo") as again:
            assert again.read_only is not None and again.read_only.startswith("Read only: ")
            assert words in again.read_only
            assert again.cabinet.read(f"{FOLDER}/plan.md") is not None
