"""The head of one document understood: its YAML, its fields, and what they mean together."""

from itertools import islice
from typing import Any

import yaml

from senco_tui.casework.documents import DocumentKind
from senco_tui.document.broken import Refusal
from senco_tui.document.checks import checks
from senco_tui.document.front_matter import FrontMatter
from senco_tui.document.origin import Origin
from senco_tui.document.problem import Problem
from senco_tui.document.tree import compose, dotted, find
from senco_tui.document.understanding import MANY, Understanding


def head(kind: DocumentKind, text: str, matter: FrontMatter, origin: Origin) -> tuple[Any, list[Problem]]:
    """The head's value, None where it cannot stand, and its problems in the order of their lines."""
    if not matter.opened:
        return None, [origin.error(1, 1, "This file has no head; its first line must be “---”.")]
    if not matter.closed:
        sentence = "The head that opens here is never closed; end it with a line “---”."
        return None, [origin.error(1, 1, sentence)]
    before = text.count("\n", 0, matter.head)
    try:
        root = compose(text[matter.head : matter.head_end])
        root = root or _empty()
        understood = Understanding(kind.value, root)
    except Refusal as refusal:
        key = ".".join(refusal.keys) or None
        return None, [origin.error(refusal.line + before, refusal.column, refusal.sentence, key)]
    complaints = list(understood.complaints)
    if understood.value is not None:
        for one in islice(checks(understood.value, origin.document or ""), MANY):
            complaints.append(one.at(understood.in_text(one.path)))
    problems = []
    for one in complaints:
        line, column = find(root, one.path)
        say = origin.warning if one.warning else origin.error
        key = dotted(root, one.path) or None
        problems.append(say(line + before, column, one.sentence, key, one.nearest))
    return understood.value, sorted(problems, key=lambda p: (p.line, p.column))


def _empty() -> yaml.Node:
    mark = yaml.Mark("", 0, 0, 0, None, 0)
    return yaml.MappingNode("", [], mark, mark)
