"""Files wrong in every way: reading never fails, is bounded, names the line, and costs nobody else."""

import subprocess
import sys
from pathlib import Path
from random import Random

import pytest

from senco_tui.cabinet.folders import place_of
from senco_tui.desk.opening import open_store
from senco_tui.desk.reading import read_case, read_office
from senco_tui.document.read import decode, read
from senco_tui.tui.presenting.prose import prose
from tests.architecture.building import ROOT
from tests.hostile.mutating import BOMBS, WRONGS, mutations
from tests.tui.small_store import small_store

pytestmark = [pytest.mark.promise(17), pytest.mark.promise(18)]

CASEFILES = ROOT / "casefiles"


def documents() -> dict[str, bytes]:
    """The invented school's own documents, by path: real files, of every kind."""
    every = (p for p in CASEFILES.rglob("*") if p.suffix in (".md", ".yaml"))
    found = {p.relative_to(CASEFILES).as_posix(): p for p in every}
    return {path: p.read_bytes() for path, p in found.items() if place_of(path) is not None}


@pytest.mark.parametrize("seed", [1, *(pytest.param(n, marks=pytest.mark.nightly) for n in range(2, 40))])
def test_no_file_makes_reading_fail(seed: int) -> None:
    files = documents()
    for path, way, data in mutations(files, Random(seed), 12):
        place = place_of(path)
        assert place is not None
        text, problems = decode(data, path=path)
        if text is None:
            assert problems and problems[0].path == path, (way, path)
            continue
        reading = read(place[1], text, path=path, case=place[0])
        told = (*problems, *reading.problems)
        assert reading.value is not None or told, (way, path, data)
        lines = text.count("\n") + 1
        assert all(p.path == path and 0 <= p.line <= lines for p in told), (way, path, told)
        assert all(len(p.sentence) < 600 for p in told), (way, path, told)


WORST = """
import resource, sys
resource.setrlimit(resource.RLIMIT_AS, (1 << 30, 1 << 30))
from senco_tui.document.read import decode, read
from tests.hostile.mutating import BOMBS

for name, head in BOMBS.items():
    in_head, in_words = f"---\\n{head}\\n---\\n", f"---\\ncycle: 1\\n---\\n{head}"
    for document, text in (("plan", in_head), ("ehc", head), ("plan", in_words)):
        data = text.encode()
        decoded, problems = decode(data, path="p")
        if decoded is not None:
            reading = read(document, decoded, path="p", case="P24-017")
            problems = (*problems, *reading.problems)
        assert len(problems) < 25_000, (name, len(problems))
        print(name, document, len(problems))
"""
"""Reads the worst there are, with a gigabyte of memory and no more."""


def test_the_worst_are_read_to_the_end_in_little_memory() -> None:
    done = subprocess.run(
        [sys.executable, "-c", WORST], cwd=ROOT, capture_output=True, text=True, timeout=360, check=False
    )
    assert done.returncode == 0, done.stderr[-2_000:]
    assert len(done.stdout.splitlines()) == 3 * len(BOMBS)


def test_other_pupils_load_every_one_is_told_and_no_byte_is_touched(tmp_path: Path) -> None:
    root = small_store(tmp_path)
    rng, sound = Random(17), (root / "pupils/P24/P24-001/plan.md").read_bytes()
    wrong: dict[Path, bytes] = {}
    bombs = [f"---\n{head}\n---\n".encode() for head in BOMBS.values()]
    for n, data in enumerate((*bombs, *(wrongly(sound, rng) for wrongly in WRONGS.values()))):
        folder = root / f"pupils/P26/P26-{n + 100}"
        folder.mkdir(parents=True)
        (folder / "casefile.md").write_text(f"---\nname: Pupil {n}\nyear: '3'\n---\n")
        wrong[folder / "plan.md"] = data
        (folder / "plan.md").write_bytes(data)
    with open_store(root) as store:
        office = read_office(store)
        names = {c.reference for c in office.caseload.cases if c.pupil}
        assert {"P24-001", "P24-002", *(path.parent.name for path in wrong)} <= names
        told = {p.path for p in office.problems}
        for path in wrong:
            case, problems = read_case(store, path.parent.name)
            assert case.plan is not None or problems, path
        struck = [path.relative_to(root).as_posix() for path in list(wrong)[: len(BOMBS)]]
        assert set(struck) - told == set()
    assert all(path.read_bytes() == data for path, data in wrong.items())


@pytest.mark.parametrize(
    "address", ["javascript:alert(1)", "file:///etc/passwd", "data:text/html,x", "vbscript:x"]
)
def test_other_addresses_than_of_web_and_mail_are_no_links(address: str) -> None:
    shown = "".join(line.text for line in prose(f"[press me]({address})", 200))
    assert f"[press me]({address})" in shown


@pytest.mark.parametrize("address", ["https://a.invalid/b", "mailto:a@b.invalid"])
def test_an_address_stands_beside_its_words_and_opens_nothing(address: str) -> None:
    (line,) = prose(f"[press me]({address})", 200)
    assert line.text == f"press me ({address})"
    assert not any("link" in span.style for span in line.spans)
