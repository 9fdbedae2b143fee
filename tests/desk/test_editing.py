"""An editor gets a private copy and gives back its text; one that dies costs nothing that was saved."""

import shlex
import stat
import sys
from pathlib import Path

import pytest

from senco_tui.casework.change import DocumentRewritten
from senco_tui.casework.plan import Outcome, Plan
from senco_tui.desk.editing import (
    EditorTrouble,
    edited,
    editor_command,
    first_error,
    left_over,
    rewritten,
)
from senco_tui.document.write import write

PATH = {"PATH": "/usr/bin:/bin"}


def program(folder: Path, body: str) -> dict[str, str]:
    """An environment whose editor runs `body` with `path` at hand."""
    script = folder / "an editor.py"
    script.write_text(f"import os, sys\nfrom pathlib import Path\npath = Path(sys.argv[-1])\n{body}\n")
    return {**PATH, "EDITOR": f"{shlex.quote(sys.executable)} {shlex.quote(str(script))}"}


def test_the_text_comes_back_as_it_was_saved(tmp_path: Path) -> None:
    environ = program(tmp_path, "path.write_text(path.read_text() + 'and more\\n')")
    assert edited("words\n", "P24-017-plan.md", environ) == "words\nand more\n"


def test_the_copy_is_private_named_by_its_kind_and_gone_afterwards(tmp_path: Path) -> None:
    told = tmp_path / "told"
    body = f"Path({str(told)!r}).write_text(f'{{path}} {{oct(path.stat().st_mode)}}')"
    edited("words", "P24-017-plan.md", program(tmp_path, body), folder=tmp_path / "copies")
    path, mode = told.read_text().rsplit(" ", 1)
    assert path.endswith("P24-017-plan.md")
    assert stat.S_IMODE(int(mode, 8)) == 0o600
    assert not Path(path).exists()


def test_words_saved_before_an_editor_died_are_left_over(tmp_path: Path) -> None:
    environ = program(tmp_path, "path.write_text('saved in time'); sys.exit(1)")
    with pytest.raises(EditorTrouble, match="ended with 1"):
        edited("words", "plan.md", environ, folder=tmp_path / "copies")
    assert left_over(tmp_path / "copies", "plan.md") == "saved in time"
    assert left_over(tmp_path / "copies", "profile.md") is None


def test_text_that_is_not_utf8_or_gone_is_not_taken(tmp_path: Path) -> None:
    with pytest.raises(EditorTrouble, match="not UTF-8"):
        edited("words", "plan.md", program(tmp_path, "path.write_bytes(b'\\xff')"))
    with pytest.raises(EditorTrouble, match="left no text"):
        edited("words", "plan.md", program(tmp_path, "path.unlink()"))


def test_visual_comes_before_editor_and_ones_own_file_last(tmp_path: Path) -> None:
    assert editor_command({**PATH, "VISUAL": "cat -n", "EDITOR": "true"})[1:] == ["-n"]
    assert editor_command({**PATH, "EDITOR": "true"}, "cat")[0].endswith("true")
    assert editor_command(PATH, "cat")[0].endswith("cat")
    assert Path(editor_command(PATH, "cat")[0]).is_absolute()


@pytest.mark.parametrize("named", ["no-such-editor", "no-such-editor -w", "'unclosed"])
def test_an_editor_that_is_not_there_is_named(named: str) -> None:
    with pytest.raises(EditorTrouble, match="not here"):
        editor_command({**PATH, "EDITOR": named})


def test_no_editor_at_all_says_what_to_set(tmp_path: Path) -> None:
    with pytest.raises(EditorTrouble, match="set EDITOR"):
        editor_command({"PATH": str(tmp_path)})


def test_no_shell_reads_the_editors_name(tmp_path: Path) -> None:
    witness = tmp_path / "witness"
    environ = {**PATH, "EDITOR": f"true ; touch {witness}"}
    assert edited("words", "plan.md", environ) == "words"
    assert not witness.exists()


def test_an_editor_that_takes_a_line_is_told_it(tmp_path: Path) -> None:
    script = tmp_path / "vim"
    script.write_text('#!/bin/sh\nfor last; do :; done\necho "$@" > "$last"\n')
    script.chmod(0o700)
    assert edited(
        "words", "plan.md", {"PATH": f"{tmp_path}:/usr/bin:/bin", "EDITOR": "vim"}, line=7
    ).startswith("+7 ")


def test_the_first_error_of_a_text_is_found_by_line() -> None:
    assert first_error("P24-017", "plan", "---\ncycle: 2\n---\n") is None
    problem = first_error("P24-017", "plan", "---\ncycle: 2\nsince: no day\n---\n")
    assert problem is not None and problem.line == 3


def test_a_rewritten_text_knows_its_sentence() -> None:
    def text(words: str) -> str:
        return write("plan", Plan(2, outcomes=(Outcome("o2", words),)), case="P24-017")

    change = rewritten("P24-017", "plan", text("reads to line 3"), text("reads to line 5"))
    assert isinstance(change, DocumentRewritten)
    assert change.sentence() == "outcome o2 reworded"
