"""The guard before the YAML loader: it refuses what could exhaust the machine or be read in two ways.

It reads the text event by event and stops at the first refusal, so that no bomb is ever built.
"""

import re
from typing import Any

import yaml
from yaml._yaml import CParser

DEEPEST = 32
"""The most levels of lists and fields inside one another."""

_PILED = re.compile(r"\n[ \-?:]{64}")
"""A line with levels piled up in it: `- - - - …`."""


class Refusal(Exception):
    """YAML that senco does not read. Line and column count from 1 inside the head; `keys` lead there."""

    def __init__(self, sentence: str, line: int, column: int, keys: tuple[str, ...] = ()) -> None:
        super().__init__(sentence)
        self.sentence, self.line, self.column, self.keys = sentence, line, column, keys


def guard(text: str) -> None:
    """Raise Refusal for tabs, anchors, aliases, tags, directives, several documents or too many levels.

    A head that holds none of the signs for these is let through unread, which is the way of nearly all.
    """
    tab = text.find("\t")
    if tab >= 0:
        line = text.count("\n", 0, tab) + 1
        column = tab - text.rfind("\n", 0, tab)
        raise Refusal("This line holds a tab; write spaces instead.", line, column)
    if _suspect(text):
        _inspect(text)


def _suspect(text: str) -> bool:
    signs = "!" in text or "&" in text or "*" in text or "\n%" in text or text[:1] in "%-? "
    if not signs and text.count("[") + text.count("{") < DEEPEST:
        return _PILED.search(text) is not None
    return True


def _inspect(text: str) -> None:
    parser = CParser(text)
    depth, documents = 0, 0
    try:
        while (event := parser.get_event()) is not None:
            if isinstance(event, yaml.NodeEvent):
                _no_reference(event)
            if isinstance(event, yaml.CollectionStartEvent):
                depth += 1
                if depth > DEEPEST:
                    raise _refusal(
                        f"There are more than {DEEPEST} levels here; write it flatter.", event.start_mark
                    )
            elif isinstance(event, yaml.CollectionEndEvent):
                depth -= 1
            elif isinstance(event, yaml.DocumentStartEvent):
                documents += 1
                _one_document(event, documents)
    except yaml.MarkedYAMLError as error:
        raise broken(error) from None
    finally:
        parser.dispose()


def _no_reference(event: yaml.NodeEvent) -> None:
    if isinstance(event, yaml.AliasEvent):
        raise _refusal(
            "A word that begins with * is a YAML alias; write it between quotes.", event.start_mark
        )
    if event.anchor is not None:
        raise _refusal(
            "A word that begins with & is a YAML anchor; write it between quotes.", event.start_mark
        )
    if getattr(event, "tag", None) is not None:
        raise _refusal("A word that begins with ! is a YAML tag; write it between quotes.", event.start_mark)


def _one_document(event: yaml.DocumentStartEvent, documents: int) -> None:
    if event.version or event.tags:
        raise _refusal("A line that begins with % is a YAML directive; take it out.", event.start_mark)
    if documents > 1:
        raise _refusal("A second YAML document begins here; one file holds one.", event.start_mark)


def _refusal(sentence: str, mark: Any) -> Refusal:
    return Refusal(sentence, mark.line + 1, mark.column + 1)


_PLAIN_WORDS = (
    (
        "mapping values are not allowed",
        "A second “: ” on this line; put the words after the first one between quotes.",
    ),
    ("found unexpected end of stream", "A quotation mark opened here is never closed."),
    (
        "found character that cannot start any token",
        "This line begins with a sign YAML keeps for itself; put the words between quotes.",
    ),
    (
        "did not find expected ',' or",
        "A list or group that opens with [ or { is never closed, or lacks a comma.",
    ),
    ("did not find expected '-' indicator", "This line does not line up with the list above it."),
    ("did not find expected key", "This line does not line up with the fields above it."),
    ("could not find expected ':'", "This line has no “: ”; a field is written “name: words”."),
    ("block sequence entries are not allowed", "A list may not begin here; put it on the next line."),
    (
        "found unknown escape character",
        "A backslash inside double quotes is read specially; use single quotes.",
    ),
    ("expected <block end>", "This line does not line up with the lines above it."),
    ("expected a single document", "A second YAML document begins here; one file holds one."),
    (
        "did not find expected <document start>",
        "The text ends before this line; it does not line up with the lines above.",
    ),
    ("found undefined tag handle", "A word that begins with ! is a YAML tag; write it between quotes."),
)


def broken(error: yaml.MarkedYAMLError) -> Refusal:
    """The loader's own complaint in plain words, at the place it names."""
    said = f"{error.problem or ''} {error.context or ''}"
    mark = error.problem_mark or error.context_mark
    sentence = next((words for sign, words in _PLAIN_WORDS if sign in said), None)
    if ("end of stream" in said or "expected ',' or" in said) and error.context_mark:
        mark = error.context_mark
    if mark is None:
        return Refusal("This cannot be read as YAML.", 1, 1)
    return _refusal(sentence or "This line cannot be read as YAML; compare it with the lines above.", mark)
