"""Promise 16: a hub that says nothing is given up, all it started is ended, and nothing is half done."""

import os
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from senco_tui.history.reaching import PATIENCE, Watch
from tests.desk.hubs import PLAN, Two, amend, refused, synced
from tests.desk.stores import git, is_clean
from tests.pace import within

pytestmark = pytest.mark.promise(16)


@pytest.fixture
def two(tmp_path: Path) -> Iterator[Two]:
    made = Two(tmp_path)
    yield made
    made.close()


def fake_ssh(place: Path, before: str) -> str:
    """An ssh that runs the command here after doing something else first; it keeps its own number."""
    script = place / "ssh"
    script.write_text(
        f'#!/bin/sh\necho $$ > {place}/pid\necho "$@" >> {place}/arguments\n{before}\n'
        'for last in "$@"; do :; done\nexec sh -c "$last"\n'
    )
    script.chmod(0o755)
    return str(script)


def gone(pid: int) -> bool:
    until = time.monotonic() + 60
    while time.monotonic() < until:
        try:
            os.kill(pid, 0)
            if Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()[0] == "Z":
                return True
        except (ProcessLookupError, FileNotFoundError):
            return True
        time.sleep(0.02)
    return False


def test_thirty_seconds_it_is() -> None:
    assert PATIENCE == 30.0 and Watch().patience == PATIENCE


def test_a_hub_that_never_answers_is_given_up(two: Two, tmp_path: Path) -> None:
    amend(two.jo, PLAN, "3 of 5", "4 of 5")
    head = two.jo.repository.head()
    ssh = fake_ssh(tmp_path, "sleep 600")
    watch = Watch(patience=0.6, ssh=ssh)
    with within(4):
        sentence = refused(two.jo, remote="school.invalid:/srv/senco.git", watch=watch).sentence
    assert "gave no sign of life for" in sentence
    assert gone(int((tmp_path / "pid").read_text()))
    assert two.jo.repository.head() == head and is_clean(two.jo)
    assert not list((two.jo.root / ".git").glob("senco-incoming-*"))


@pytest.mark.parametrize("verb", ["upload-pack", "receive-pack"])
def test_one_that_falls_silent_half_way_leaves_nothing_half_done(two: Two, tmp_path: Path, verb: str) -> None:
    amend(two.priya, PLAN, "asks for help", "asks an adult")
    synced(two.priya)
    amend(two.jo, PLAN, "3 of 5", "4 of 5")
    hub = f"school.invalid:{two.hub}"
    third = 'n=$(grep -c upload-pack "$0.n" 2>/dev/null || true); echo "$@" >> "$0.n"\n'
    silent = f'case "$*" in *{verb}*) [ "$n" -ge 1 ] && sleep 600;; esac'
    watch = Watch(patience=0.8, ssh=fake_ssh(tmp_path, third + silent))
    answer = refused(two.jo, remote=hub, watch=watch)
    assert "no sign of life" in answer.sentence
    assert is_clean(two.jo) and git(two.jo, "fsck", "--strict", "--no-dangling") == ""
    assert gone(int((tmp_path / "pid").read_text()))
    assert synced(two.jo, remote=str(two.hub)).sent >= 1
    assert "asks an adult" in (two.jo.root / PLAN).read_text()


def test_stopping_ends_it_at_once(two: Two, tmp_path: Path) -> None:
    ssh = fake_ssh(tmp_path, "sleep 600")
    began = time.monotonic()
    watch = Watch(stopped=lambda: time.monotonic() - began > 0.3, ssh=ssh)
    with within(3):
        answer = refused(two.jo, remote="school.invalid:/srv/senco.git", watch=watch)
    assert answer.kind == "unchanged"
    assert gone(int((tmp_path / "pid").read_text()))


def test_ssh_is_told_to_ask_nothing_and_forward_nothing(two: Two, tmp_path: Path) -> None:
    ssh = fake_ssh(tmp_path, ":")
    amend(two.jo, PLAN, "3 of 5", "4 of 5")
    assert synced(two.jo, remote=f"senco@school.invalid:{two.hub}", watch=Watch(ssh=ssh)).sent == 1
    told = (tmp_path / "arguments").read_text()
    for option in ("BatchMode=yes", "StrictHostKeyChecking=yes", "ForwardAgent=no", "PermitLocalCommand=no"):
        assert option in told
