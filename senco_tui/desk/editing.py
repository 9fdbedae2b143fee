"""A document's text in the person's own editor: on a copy outside the store, which nobody else may read."""

import os
import shlex
import shutil
import subprocess
import tempfile
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from senco_tui.cabinet.folders import path_of
from senco_tui.casework.change import DocumentRewritten
from senco_tui.casework.difference import difference, in_one_sentence, words_difference
from senco_tui.document.problem import Problem, Severity
from senco_tui.document.read import Reading, read

USUAL = ("editor", "nano", "vim", "vi")
"""Tried in this order where the person has named none."""

TAKES_LINE = ("vi", "vim", "nvim", "view", "nano", "emacs", "emacsclient", "mg", "jed", "joe", "micro", "kak")
"""Editors that open at a line given as `+12`."""


class EditorTrouble(Exception):
    """The editor could not be run, or its text cannot be read: `sentence` says which and what to do."""

    def __init__(self, sentence: str) -> None:
        super().__init__(sentence)
        self.sentence = sentence


def edited(
    text: str,
    name: str,
    environ: Mapping[str, str],
    *,
    preferred: str | None = None,
    line: int = 0,
    folder: Path | None = None,
) -> str:
    """Let the person edit `text`, and give what they saved.

    `name` ends in the document's own ending, so that the editor knows what it is. The copy lies in a folder
    of its own in `folder` (a temporary one by default), which goes when the editor was left well. Where the
    editor died, folder and copy stay, so that the editor's own recovery finds them at the next visit.

    Raises:
        EditorTrouble: no editor, an editor that failed, or text that is not UTF-8.
    """
    argv = editor_command(environ, preferred)
    plain = name.replace("/", "-")
    place = _place(folder, plain)
    path = place / plain
    _write(path, text)
    _run(_at_line(argv, line, path), environ)
    words = _read(path)
    shutil.rmtree(place, ignore_errors=True)
    return words


def left_over(folder: Path, name: str) -> str | None:
    """The text an editor had saved when it died, in the copy that stayed; None where none did."""
    try:
        return (folder / name.replace("/", "-") / name.replace("/", "-")).read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError):
        return None


def first_error(case: str | None, document: str, text: str) -> Problem | None:
    """The first error of a text as that document, by line; None where it can be understood."""
    problems = read(document, text, path=path_of(document, case), case=case).problems
    errors = [p for p in problems if p.severity is Severity.ERROR]
    return min(errors, key=lambda p: (p.line, p.column), default=None)


def rewritten(case: str | None, document: str, before: str, after: str) -> DocumentRewritten:
    """The change from one text of a document to another, with the sentence of what differs in meaning."""
    was, now = (_understood(case, document, text) for text in (before, after))
    found = (*difference(was.value, now.value), *words_difference(was.words, now.words))
    return DocumentRewritten(case, document, after, in_one_sentence(found))


def _understood(case: str | None, document: str, text: str) -> Reading[Any]:
    return read(document, text, path=path_of(document, case), case=case)


def editor_command(environ: Mapping[str, str], preferred: str | None = None) -> list[str]:
    """The editor as arguments, its program an absolute path: `$VISUAL`, `$EDITOR`, one's own file, the usual.

    Raises:
        EditorTrouble: the one that is named is not there, or none is.
    """
    for named in (environ.get("VISUAL"), environ.get("EDITOR"), preferred):
        if named and named.strip():
            return _found(named, environ)
    for usual in USUAL:
        if program := shutil.which(usual, path=environ.get("PATH")):
            return [program]
    raise EditorTrouble("there is no editor here: set EDITOR to the one you like, e.g. EDITOR=nano")


def _found(named: str, environ: Mapping[str, str]) -> list[str]:
    try:
        words = shlex.split(named)
    except ValueError:
        words = []
    program = shutil.which(words[0], path=environ.get("PATH")) if words else None
    if program is None:
        raise EditorTrouble(f"the editor “{named}” is not here: set EDITOR to one that is, e.g. EDITOR=nano")
    return [os.path.abspath(program), *words[1:]]


def _at_line(argv: list[str], line: int, path: Path) -> list[str]:
    takes = line > 0 and Path(argv[0]).name in TAKES_LINE
    return [*argv, *([f"+{line}"] if takes else []), str(path)]


def _place(folder: Path | None, name: str) -> Path:
    """A folder for one document's copy that only this account may look into."""
    if folder is None:
        return Path(tempfile.mkdtemp(prefix="senco-"))
    place = folder / name
    place.mkdir(mode=0o700, parents=True, exist_ok=True)
    os.chmod(place, 0o700)
    return place


def _write(path: Path, text: str) -> None:
    path.unlink(missing_ok=True)
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_NOFOLLOW, 0o600)
    with os.fdopen(descriptor, "w", encoding="utf-8", newline="") as file:
        file.write(text)


def _run(argv: list[str], environ: Mapping[str, str]) -> None:
    try:
        done = subprocess.run(argv, env=dict(environ), check=False)
    except OSError as trouble:
        raise EditorTrouble(f"the editor could not be started: {trouble.strerror}") from trouble
    if done.returncode:
        raise EditorTrouble(f"the editor ended with {done.returncode}, so its text was not taken")


def _read(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8")
    except FileNotFoundError:
        raise EditorTrouble("the editor left no text, so nothing was taken") from None
    except UnicodeDecodeError:
        raise EditorTrouble("the text is not UTF-8, so it was not taken") from None
