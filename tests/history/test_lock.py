"""One writer at a time, across threads and processes, and the waiting one is told who."""

import os
import subprocess
import sys
import time
from pathlib import Path

import pytest

from senco_tui.history.lock import LOCK_FILE, held
from senco_tui.history.trouble import Busy, HistoryTrouble


def test_the_second_waits_and_is_told_who(tmp_path: Path) -> None:
    with held(tmp_path, "Priya Shah", 1):
        with pytest.raises(Busy) as busy, held(tmp_path, "Jo", 0.02):
            pass
        assert busy.value.sentence == "Priya Shah is saving"
    with held(tmp_path, "Jo", 0.02):
        pass
    assert (tmp_path / LOCK_FILE).read_text() == "" and (tmp_path / LOCK_FILE).stat().st_mode & 0o777 == 0o600


def test_a_name_cannot_steer_the_terminal(tmp_path: Path) -> None:
    with held(tmp_path, "x\x1b[2J\ny", 1), pytest.raises(Busy) as busy, held(tmp_path, "Jo", 0):
        pass
    assert busy.value.sentence == "x�[2J y is saving"


def test_a_process_that_dies_lets_go(tmp_path: Path) -> None:
    script = (
        "import sys, time; from pathlib import Path; from senco_tui.history.lock import held\n"
        f"with held(Path({str(tmp_path)!r}), 'Priya', 1): print('held', flush=True); time.sleep(60)\n"
    )
    other = subprocess.Popen([sys.executable, "-c", script], stdout=subprocess.PIPE)
    assert other.stdout is not None and other.stdout.readline() == b"held\n"
    with pytest.raises(Busy, match="Priya is saving"), held(tmp_path, "Jo", 0.02):
        pass
    other.kill()
    other.wait()
    with held(tmp_path, "Jo", 1):
        pass


def test_a_command_that_inherited_it_keeps_it(tmp_path: Path) -> None:
    with held(tmp_path, "Priya", 1) as handle:
        other = subprocess.Popen(["sleep", "60"], pass_fds=(handle,))
    with pytest.raises(Busy), held(tmp_path, "Jo", 0.02):
        pass
    other.kill()
    other.wait()
    until = time.monotonic() + 5
    with held(tmp_path, "Jo", until - time.monotonic()):
        pass


def test_a_link_in_its_place_is_refused(tmp_path: Path) -> None:
    (tmp_path / "elsewhere").write_text("mine")
    (tmp_path / LOCK_FILE).symlink_to(tmp_path / "elsewhere")
    with pytest.raises(HistoryTrouble, match="cannot be locked"), held(tmp_path, "Jo", 0):
        pass
    assert (tmp_path / "elsewhere").read_text() == "mine"


def test_in_a_shared_store_the_next_colleague_may_take_it_whatever_the_umask(tmp_path: Path) -> None:
    tmp_path.chmod(0o2770)
    before = os.umask(0o077)
    try:
        with held(tmp_path, "Priya", 0.1):
            pass
    finally:
        os.umask(before)
    assert (tmp_path / "senco.lock").stat().st_mode & 0o777 == 0o660
