"""What the YAML loader stumbled over, in plain words and at the place where a person would look."""

import re
from typing import Any

import yaml


class Refusal(Exception):
    """YAML that senco does not read. Line and column count from 1 inside the head; `keys` lead there."""

    def __init__(self, sentence: str, line: int, column: int, keys: tuple[str, ...] = ()) -> None:
        super().__init__(sentence)
        self.sentence, self.line, self.column, self.keys = sentence, line, column, keys


def refusal(sentence: str, mark: Any) -> Refusal:
    """A refusal at a mark of the loader's."""
    return Refusal(sentence, mark.line + 1, mark.column + 1)


def broken(error: yaml.MarkedYAMLError, text: str) -> Refusal:
    """The loader's complaint about `text` in plain words, at the place to mend."""
    mark = error.problem_mark or error.context_mark
    if mark is None:
        return Refusal("This cannot be read as YAML.", 1, 1)
    problem, opened = error.problem or "", error.context_mark or mark
    lines = [*text.split("\n"), ""]
    if "mapping values are not allowed" in problem:
        return _colon(lines, mark)
    if "could not find expected ':'" in problem:
        return _no_colon(lines, opened)
    if "did not find expected key" in problem and lines[mark.line][: mark.column].strip():
        sentence = "There are words after a closing quote or bracket; put the whole of them between quotes."
        return refusal(sentence, mark)
    if "expected node content" in problem and mark.index >= len(text):
        last = text.rstrip()
        return Refusal(_UNCLOSED, last.count("\n") + 1, len(last) - last.rfind("\n") - 1)
    for sign, sentence, at_opening in _SENTENCES:
        if sign in problem:
            return refusal(sentence, opened if at_opening else mark)
    return refusal("This line cannot be read as YAML; compare it with the lines above.", mark)


_KEPT_SIGN = "This begins with a sign YAML keeps for itself; put the words between quotes."
_UNCLOSED = "The bracket opened here is never closed, or a comma is missing in it."
_SENTENCES = (
    ("found unexpected end of stream", "A quotation mark opened here is never closed.", True),
    ("found unexpected document indicator", "A quotation mark opened here is never closed.", True),
    ("expected ',' or", _UNCLOSED, True),
    ("cannot start any token", _KEPT_SIGN, False),
    ("expected comment or line break", _KEPT_SIGN, True),
    ("expected alphabetic or numeric", _KEPT_SIGN, True),
    ("did not find expected node content", _KEPT_SIGN, False),
    ("undefined tag handle", _KEPT_SIGN, True),
    ("did not find expected '-' indicator", "This line does not line up with the list above it.", False),
    ("did not find expected key", "This line does not line up with the fields above it.", False),
    (
        "block sequence entries",
        "A list may not begin here; put each entry on its own line below.",
        False,
    ),
    ("unknown escape", "A backslash between double quotes is read specially; use single quotes.", False),
    ("but found another document", "A second YAML document begins here; one file holds one.", False),
    (
        "expected <document start>",
        "The fields end before this line; look for “...”, “---” or a line that begins with %.",
        False,
    ),
)
"""A sign in the loader's complaint, the sentence for it, and whether to look where the thing began."""


def _colon(lines: list[str], mark: Any) -> Refusal:
    before = lines[mark.line][: mark.column]
    if ": " in before:
        return refusal("There is a second “: ” in this line; put all after the first between quotes.", mark)
    above = next((n for n in range(mark.line - 1, -1, -1) if lines[n].strip()), None)
    if above is not None and _unspaced(lines[above]):
        return Refusal(_SPACE, above + 1, lines[above].index(":") + 1)
    return refusal("This line stands further in than the field above it, which has its words already.", mark)


def _no_colon(lines: list[str], mark: Any) -> Refusal:
    if _unspaced(lines[mark.line]):
        return Refusal(_SPACE, mark.line + 1, lines[mark.line].index(":") + 1)
    return refusal("This line has no “: ”; a field is written “name: words”.", mark)


_SPACE = "A space is missing after the colon."


def _unspaced(line: str) -> bool:
    return re.match(r"[ \-]*\w+:[^ ]", line) is not None
