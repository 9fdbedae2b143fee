"""Promises 13 and 14: what was planted in repository or environment never runs; text is only text."""

import os
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest

from senco_tui.casework.change import OutcomeAmended
from senco_tui.casework.plan import Outcome
from senco_tui.desk.opening import open_store
from senco_tui.desk.recalling import case_at, differences, hand_edits, log, text_at
from senco_tui.desk.recording import Recorded, Refused, record, record_by_hand, undo
from tests.desk.stores import CASE, FOLDER, NOW, git, make_store, text

PATH = f"{FOLDER}/plan.md"
AMENDED = OutcomeAmended(CASE, Outcome("o2", "reads to line 3"), Outcome("o2", "reads to line 5"))


class Trap:
    """A store with a program beside it that leaves a mark when anyone runs it."""

    def __init__(self, place: Path) -> None:
        self.mark = place / "it-ran"
        self.program = place / "trap"
        self.program.write_text(f"#!/bin/sh\ntouch {self.mark}\ncat\n")
        self.program.chmod(0o755)
        self.store = make_store(place)
        self.root = self.store.root
        self.first = self.store.repository.head()
        self.store.close()

    def config(self, key: str, value: str) -> None:
        git(self.root, "config", "--file", str(self.root / ".git/config"), key, value)

    def hook(self, folder: Path) -> None:
        folder.mkdir(exist_ok=True)
        for name in ("pre-commit", "commit-msg", "post-commit", "reference-transaction", "post-index-change"):
            (folder / name).write_text(self.program.read_text())
            (folder / name).chmod(0o755)

    def everything(self) -> tuple[Recorded | Refused, ...]:
        """A whole visit: open, read, recall, record by hand and by form, undo."""
        outside = self.outside()
        with open_store(self.root, account="priya") as store:
            assert log(store, CASE) and store.repository.blame(PATH)
            head = store.repository.head() or ""
            assert text_at(store, CASE, "plan", head[:9]) and differences(store, head)
            assert case_at(store, CASE, (NOW + timedelta(days=1)).date())[0].plan
            first = record(store, AMENDED, why="why", when=NOW)
            (self.root / PATH).write_text(text(store, PATH).replace("3 of 5", "4 of 5"))
            assert hand_edits(store)
            outcomes = (first, *record_by_hand(store, None, when=NOW), undo(store, None, when=NOW))
            store.repository.tags()
        assert not self.mark.exists(), "what was planted ran"
        assert self.outside() == outside, "something outside the store was written"
        return outcomes

    def outside(self) -> dict[str, bytes]:
        """Every file beside the store and in the person's home, but for what senco keeps there itself."""
        places = (self.root.parent, Path.home())
        files = (p for place in places for p in place.rglob("*") if p.is_file())
        own = (self.root, Path.home() / ".config/senco", Path.home() / ".local/state/senco")
        return {str(p): p.read_bytes() for p in files if not any(p.is_relative_to(o) for o in own)}


@pytest.fixture
def trap(tmp_path: Path) -> Trap:
    return Trap(tmp_path)


def attributes(trap: Trap, words: str) -> None:
    (trap.root / ".gitattributes").write_text(f"* {words}\n")
    (trap.root / ".git/info").mkdir(exist_ok=True)
    (trap.root / ".git/info/attributes").write_text(f"* {words}\n")


HERE = "the planted program"
CONFIGS: dict[str, dict[str, str]] = {
    "fsmonitor": {"core.fsmonitor": HERE},
    "hooks path": {"core.hooksPath": "hooks"},
    "ssh": {"core.sshCommand": HERE},
    "pager": {"core.pager": HERE, "pager.log": "true"},
    "editor": {"core.editor": HERE},
    "work tree": {"core.worktree": "/"},
    "attributes file": {"core.attributesFile": HERE},
    "alternate refs": {"core.alternateRefsCommand": HERE},
    "external diff": {"diff.external": HERE},
    "order file": {"diff.orderFile": "/nowhere"},
    "textconv": {"diff.x.textconv": HERE, "diff.x.cachetextconv": "true"},
    "diff command": {"diff.x.command": HERE},
    "filter": {"filter.x.clean": HERE, "filter.x.smudge": HERE, "filter.x.required": "true"},
    "filter process": {"filter.x.process": HERE},
    "merge driver": {"merge.x.driver": HERE},
    "alias": {"alias.log": f"!{HERE}", "alias.cat-file": f"!{HERE}", "alias.update-ref": f"!{HERE}"},
    "gpg": {"gpg.program": HERE, "log.showSignature": "true", "commit.gpgSign": "true"},
    "include": {"include.path": "more.config"},
    "gc": {"gc.auto": "1", "gc.recentObjectsHook": HERE},
    "promisor": {
        "extensions.partialClone": "origin",
        "remote.origin.promisor": "true",
        "remote.origin.url": "file:///",
        "remote.origin.uploadpack": HERE,
    },
    "trace": {"trace2.eventTarget": HERE},
    "askpass": {"core.askPass": HERE},
    "credentials": {"credential.helper": f"!{HERE}"},
    "proxy": {"core.gitProxy": HERE},
    "another address": {"url.ext::x.insteadOf": "/srv"},
    "remote program": {"remote.hub.url": "/srv/hub.git", "remote.hub.receivepack": HERE},
    "remote helper": {"remote.hub.url": f"ext::{HERE}"},
    "pack hook": {"uploadpack.packObjectsHook": HERE},
    "trailer": {"trailer.case.command": HERE, "trailer.case.key": "Case"},
    "editors": {"sequence.editor": HERE, "interactive.diffFilter": HERE},
    "tools": {"diff.tool": "x", "difftool.x.cmd": HERE, "mergetool.x.cmd": HERE},
    "submodule": {"submodule.x.update": f"!{HERE}"},
    "second settings": {"extensions.worktreeConfig": "true"},
}


def plant(trap: Trap, name: str) -> None:
    """Plant the settings, and whatever they need to be of effect."""
    trap.hook(trap.root.parent / "hooks")
    (trap.root.parent / "more.config").write_text(f"[core]\n\tfsmonitor = {trap.program}\n")
    attributes(trap, "diff=x filter=x merge=x")
    for key, value in CONFIGS[name].items():
        value = str(trap.root.parent / value) if value in ("hooks", "more.config") else value
        trap.config(key, value.replace(HERE, str(trap.program)))


@pytest.mark.promise(13)
@pytest.mark.parametrize("key", CONFIGS)
def test_planted_settings_make_it_read_only_and_never_run(trap: Trap, key: str) -> None:
    plant(trap, key)
    outcomes = trap.everything()
    assert {getattr(one, "kind", None) for one in outcomes} == {"read-only"}
    assert (
        ".git/config sets " in outcomes[0].sentence and "Nothing of it has been run" in outcomes[0].sentence
    )
    assert trap.store.repository.head() == trap.first


@pytest.mark.promise(13)
def test_a_missing_object_is_not_fetched_by_a_planted_program(trap: Trap) -> None:
    plant(trap, "promisor")
    with open_store(trap.root) as store:
        assert store.repository.revision("deadbeef" * 5) is None
        assert store.repository.bytes_of("deadbeef" * 5) is None
    assert not trap.mark.exists()


def modules(trap: Trap) -> None:
    (trap.root / ".gitmodules").write_text(f'[submodule "x"]\n\tpath = x\n\tupdate = !{trap.program}\n')


def grafts(trap: Trap) -> None:
    (trap.root / ".git/info").mkdir(exist_ok=True)
    (trap.root / ".git/info/grafts").write_text("0" * 40 + "\n")


def replaced(trap: Trap) -> None:
    blob = git(trap.root, "hash-object", "-w", "--stdin", data=b"---\ncycle: 666\n---\n").strip()
    git(trap.root, "replace", git(trap.root, "rev-parse", f"HEAD:{PATH}").strip(), blob)


def own_settings(trap: Trap) -> None:
    """The person's own git settings, in both places git looks for them."""
    hooks = trap.root.parent / "hooks"
    trap.hook(hooks)
    text = f"[core]\n\tfsmonitor = {trap.program}\n\thooksPath = {hooks}\n\tpager = {trap.program}\n"
    (Path.home() / ".config/git").mkdir(parents=True)
    for place in (".gitconfig", ".config/git/config"):
        (Path.home() / place).write_text(text)


HARMLESS: dict[str, Callable[[Trap], None]] = {
    "hooks": lambda trap: trap.hook(trap.root / ".git/hooks"),
    "attributes": lambda trap: attributes(trap, "text eol=crlf ident working-tree-encoding=UTF-16"),
    "grafts": grafts,
    "modules": modules,
    "replaced objects": replaced,
    "the person's own settings": own_settings,
}


@pytest.mark.promise(13)
@pytest.mark.parametrize("name", HARMLESS)
def test_planted_files_are_passed_over_and_saving_goes_on(trap: Trap, name: str) -> None:
    HARMLESS[name](trap)
    outcomes = trap.everything()
    assert [type(one) for one in outcomes] == [Recorded] * len(outcomes)
    with open_store(trap.root) as store:
        assert store.repository.blob(store.repository.head() or "", PATH) == text(store, PATH).encode()


@pytest.mark.promise(13)
def test_a_hostile_environment_is_not_handed_down(trap: Trap, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("GIT_EXTERNAL_DIFF", "GIT_SSH_COMMAND", "GIT_PAGER", "PAGER", "GIT_EDITOR", "GIT_ASKPASS"):
        monkeypatch.setenv(name, str(trap.program))
    programs = trap.root.parent / "bin"
    programs.mkdir()
    for name in ("git", "env", "ssh", "sh"):
        (programs / name).symlink_to(trap.program)
    monkeypatch.setenv("PATH", f"{programs}:.:{os.environ['PATH']}")
    monkeypatch.setenv("GIT_PYTHON_GIT_EXECUTABLE", str(trap.program))
    monkeypatch.setenv("GIT_EXEC_PATH", str(programs))
    monkeypatch.setenv("GIT_DIR", "/nowhere")
    monkeypatch.setenv("GIT_INDEX_FILE", "/nowhere/index")
    monkeypatch.setenv("GIT_OBJECT_DIRECTORY", "/nowhere")
    monkeypatch.setenv("GIT_CONFIG_COUNT", "1")
    monkeypatch.setenv("GIT_CONFIG_KEY_0", "core.fsmonitor")
    monkeypatch.setenv("GIT_CONFIG_VALUE_0", str(trap.program))
    monkeypatch.setenv("GIT_AUTHOR_NAME", "Mallory")
    outcomes = trap.everything()
    monkeypatch.undo()
    assert all(isinstance(one, Recorded) for one in outcomes)
    assert "Mallory" not in git(trap.root, "log", "--format=%an%cn")


HOSTILE = (
    "--output={mark}",
    "-o{mark}",
    "$(touch {mark})",
    "`touch {mark}`",
    "; touch {mark}",
    "--upload-pack={mark}",
)


@pytest.mark.promise(14)
@pytest.mark.parametrize("words", HOSTILE)
def test_text_is_never_an_option_a_revision_or_a_path(trap: Trap, words: str) -> None:
    typed = words.format(mark=trap.mark)
    with open_store(trap.root, account=typed) as store:
        assert (
            store.repository.revision(typed) is None
            and store.repository.blob(store.repository.head() or "", typed) is None
        )
        assert store.repository.log([typed]) == () and store.repository.log(grep=typed) == ()
        assert store.repository.blame(typed) == ()
        assert isinstance(undo(store, typed, when=NOW), Refused)
        done = record(store, AMENDED, why=typed, trailers=[("Source", typed)], when=NOW)
        assert isinstance(done, Recorded) and store.repository.log(limit=1)[0].reason == typed
    assert not trap.mark.exists()
