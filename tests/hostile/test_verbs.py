"""The hostile pupil in every verb and every export: an answer or a plain refusal, no control character."""

import csv
import json
import re
import shutil
import unicodedata
import zipfile
from collections.abc import Callable
from datetime import datetime, timedelta, timezone
from pathlib import Path

import pytest

from senco_tui.cli.ending import BROKEN
from senco_tui.cli.gate import BIDI
from senco_tui.cli.main import run
from senco_tui.cli.verbs import VERBS
from senco_tui.reports.kinds import KINDS
from senco_tui.reports.written import FORMS
from tests.hostile.calling import OF_NO_STORE, calls
from tests.hostile.pupil import CASE, FOLDER, hostile_files, hostile_store

pytestmark = [pytest.mark.promise(20), pytest.mark.xdist_group("hostile verbs")]

NOON = datetime(2026, 11, 16, 12, 0, tzinfo=timezone(timedelta(0)))
Call = Callable[..., tuple[int, str, str]]


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The hostile store, made once; its files are not looked at after a verb that writes."""
    return hostile_store(tmp_path_factory.mktemp("hostile"))


@pytest.fixture
def senco(store: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch) -> Call:
    """Call the command line in this process: exit code, data, talk."""
    monkeypatch.setenv("SENCO_STORE", str(store))
    monkeypatch.setenv("EDITOR", "true")
    monkeypatch.setattr("sys.stdin", open("/dev/null"))  # noqa: SIM115

    def call(*argv: str) -> tuple[int, str, str]:
        capsys.readouterr()
        code = run(argv, lambda store, today: 0, lambda: NOON)
        told = capsys.readouterr()
        return code, told.out, told.err

    return call


def acting(text: str) -> list[str]:
    """The characters of a text that could command a terminal or turn its lines round."""
    ends = {"\n", "\t"}
    stopped = (c for c in text if c not in ends and unicodedata.category(c) in ("Cc", "Cs", "Zl", "Zp"))
    return [*stopped, *BIDI.intersection(text)]


def test_every_verb_answers_or_refuses_plainly(senco: Call, tmp_path: Path) -> None:
    called = set()
    for argv in calls(tmp_path):
        code, out, err = senco(*argv)
        called.add(argv[0])
        assert code != BROKEN, (argv, err)
        assert not acting(out + err), (argv, acting(out + err))
        assert "Traceback" not in err, (argv, err)
        if "--json" in argv and out:
            assert next(iter(json.loads(out))) == "schema", argv
    assert called == set(VERBS) - set(OF_NO_STORE)
    for path in (p for p in tmp_path.rglob("*") if p.is_file() and ".git" not in p.parts):
        is_harmless(path)


def test_every_report_in_every_form_is_words_alone(senco: Call, store: Path, tmp_path: Path) -> None:
    shutil.copytree(store, tmp_path / "store")
    for path in (tmp_path / "store" / FOLDER).glob("*.md"):
        path.write_bytes(
            path.read_bytes().replace(b"confidentiality: restricted", b"confidentiality: standard")
        )
    out_folder = tmp_path / "out"
    out_folder.mkdir()
    for kind in KINDS:
        whom = ("--case", CASE) if kind.of_case else ()
        for form in FORMS:
            file = out_folder / f"{kind.name}.{form}"
            argv = ("report", kind.name, *whom, "-o", str(file), "--store", str(tmp_path / "store"))
            code, out, err = senco(*argv)
            assert code in (0, 2) and not out and not acting(err), (kind.name, form, err)
            assert file.exists() or "holds no table" in err, (kind.name, form, err)
    for path in out_folder.iterdir():
        is_harmless(path)
        text = path.read_text()
        assert "with the lead" not in text and "<img" not in text.replace("\\<img", ""), path
        assert path.suffix != ".md" or not re.search(r"(?<!\\)(<script|\[link|!\[)", text), path


def is_harmless(path: Path) -> None:
    """A file that was let out commands neither a terminal nor a spreadsheet nor a browser."""
    for text in texts_in(path):
        assert not acting(text.replace("\r\n", "\n")), path
        assert path.suffix != ".html" or "<script>alert" not in text, path
        if path.suffix == ".csv":
            cells = [cell for row in csv.reader(text.splitlines()) for cell in row]
            assert not [c for c in cells if c[:1] in ("=", "+", "-", "@")], path


def test_every_document_is_shown(senco: Call) -> None:
    for path in hostile_files():
        name = path.partition(f"{CASE}/")[2].rpartition(".")[0]
        if name and not name.startswith(("documents", "plans")):
            code, out, err = senco("show", CASE, name)
            assert code != BROKEN and not acting(out + err), (name, err)


def test_what_is_hostile_is_shown_as_it_is(senco: Call) -> None:
    _, out, _ = senco("show", CASE)
    assert (
        "[/] [@click=app.quit]go[/] [bold red]x[/red] {{ 7*7 }}" in out and "<script>alert(1)</script>" in out
    )
    code, out, _ = senco("check", "--plain")
    assert code == 1 and "notes/2026-11-10-1.md" in out and "notes/2026-11-13-1.md" in out
    code, out, _ = senco("log", CASE)
    assert code == 0 and "[@click=app.quit]go[/]" in out and "\ufffd" in out


def texts_in(path: Path) -> list[str]:
    """The texts of a file: itself, or those inside a packed one."""
    if zipfile.is_zipfile(path):
        with zipfile.ZipFile(path) as packed:
            return [packed.read(n).decode() for n in packed.namelist() if n.endswith((".xml", ".md", ".csv"))]
    return [path.read_bytes().decode()] if path.suffix != ".pdf" else []
