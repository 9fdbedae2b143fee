"""The guard before the YAML loader: it refuses what could exhaust the machine or be read in two ways.

It reads the text event by event and stops at the first refusal, so that no bomb is ever built.
"""

import re

import yaml
from yaml._yaml import CParser

from senco_tui.document.broken import Refusal, broken, refusal

DEEPEST = 32
"""The most levels of lists and fields inside one another."""

_PILED = re.compile(r"\n[ \-?:]{64}")
"""A line with levels piled up in it: `- - - - …`."""


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
                    raise refusal(
                        f"There are more than {DEEPEST} levels here; write it flatter.", event.start_mark
                    )
            elif isinstance(event, yaml.CollectionEndEvent):
                depth -= 1
            elif isinstance(event, yaml.DocumentStartEvent):
                documents += 1
                _one_document(event, documents)
    except yaml.MarkedYAMLError as error:
        raise broken(error, text) from None
    finally:
        parser.dispose()


def _no_reference(event: yaml.NodeEvent) -> None:
    if isinstance(event, yaml.AliasEvent):
        raise refusal("A word that begins with * is a YAML alias; write it between quotes.", event.start_mark)
    if event.anchor is not None:
        raise refusal(
            "A word that begins with & is a YAML anchor; write it between quotes.", event.start_mark
        )
    if getattr(event, "tag", None) is not None:
        raise refusal("A word that begins with ! is a YAML tag; write it between quotes.", event.start_mark)


def _one_document(event: yaml.DocumentStartEvent, documents: int) -> None:
    if event.version or event.tags:
        raise refusal("A line that begins with % is a YAML directive; take it out.", event.start_mark)
    if documents > 1:
        raise refusal("A second YAML document begins here; one file holds one.", event.start_mark)
