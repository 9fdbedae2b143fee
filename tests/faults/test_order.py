"""Promise 4: nothing is put in its place before it is synced, and the branch moves last."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.desk.stores import FOLDER, is_clean, make_store
from tests.faults.harness import counting_store
from tests.faults.tracing import need_strace

pytestmark = pytest.mark.promise(4)

SCRIPT = """
import sys
from pathlib import Path
from tests.faults.saver import Safe
assert Safe()(Path(sys.argv[1]), "priya", 1)
"""
NAIVE = SCRIPT.replace("Safe()", "naive_cli").replace("Safe", "naive_cli")
CALL = re.compile(r"^\d+ +(\w+)\((.*)\) += (-?\d+)")
QUOTED = re.compile(r'"([^"]*)"')
HANDLE = re.compile(r"^\d+<([^>]*)>")


def traced(root: Path, trace: Path, script: str = SCRIPT) -> list[tuple[str, list[str]]]:
    """Every sync and every putting in place of one save, in order, with the names it is about."""
    calls = "fsync,fdatasync,link,linkat,rename,renameat,renameat2"
    argv = [need_strace(), "-f", "-y", "-s", "4096", "-o", str(trace), "-e", f"trace={calls}"]
    done = subprocess.run(
        [*argv, sys.executable, "-c", script, str(root)],
        env={**os.environ, "PYTHONDONTWRITEBYTECODE": "1"},
        cwd=Path(__file__).resolve().parents[2],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    steps = []
    for line in trace.read_text().splitlines():
        if (found := CALL.match(line)) and found[3] == "0":
            handle = HANDLE.match(found[2])
            names = [handle[1]] if handle and found[1].endswith("sync") else QUOTED.findall(found[2])
            steps.append((found[1], names))
    return steps


def placed_when_synced(steps: list[tuple[str, list[str]]]) -> list[str]:
    """What was put in place, in order. Fails where something was before its words were synced."""
    synced: set[str] = set()
    placed: list[str] = []
    for call, names in steps:
        if call.endswith("sync"):
            synced.add(os.path.basename(names[0]))
            continue
        source, target = names[0], names[-1]
        if ".git/senco" in target or target.endswith(".config"):
            continue
        assert os.path.basename(source) in synced, f"{target} was put in place before {source} was synced"
        placed.append(target)
    return placed


def test_everything_is_synced_before_it_is_in_place(tmp_path: Path) -> None:
    files = {f"{FOLDER}/plan.md": "---\ncycle: 1\noutcomes:\n  - id: o1\n    text: x\n---\n"}
    with make_store(tmp_path, files) as store:
        steps = traced(store.root, tmp_path / "trace")
        assert is_clean(store)
    placed = placed_when_synced(steps)
    file = next(n for n, name in enumerate(placed) if name.endswith("plan.md"))
    branch = next(n for n, name in enumerate(placed) if name.endswith("refs/heads/main"))
    index = next(n for n, name in enumerate(placed) if re.search(r"\.git/index$", name))
    objects = [n for n, name in enumerate(placed) if re.search(r"objects/[0-9a-f]{2}/[0-9a-f]{38}$", name)]
    assert len(objects) == 6 and max(objects) < file < branch < index
    assert any(call == "fsync" and names[0].endswith(FOLDER) for call, names in steps)
    assert any(call == "fsync" and names[0].endswith("refs/heads") for call, names in steps)


def test_the_obvious_writer_syncs_nothing(tmp_path: Path) -> None:
    """The harness proves itself: plain git puts objects, index and branch in place without a sync."""
    root = counting_store(tmp_path)
    with pytest.raises(AssertionError, match="was put in place before"):
        placed_when_synced(traced(root, tmp_path / "trace", NAIVE))
