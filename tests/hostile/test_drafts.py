"""Every question for words that are recorded keeps them half typed; of forms `test_screens.py` tells."""

import ast

import pytest

from tests.architecture.building import modules

pytestmark = pytest.mark.promise(22)

NOT_RECORDED = {
    "moving": "what is searched for",
    "history": "what is searched for",
    "search": "what is searched for",
    "caseload": "what the list is narrowed to",
    "narrowing": "a name of one word for a query",
    "sitting": "a number of minutes",
    "commanding": "a command's name",
    "letting_out": "the name of a file",
    "reporting": "the name of a file",
    "questions": "a day, a few keys long",
    "disposing": "a day, a few keys long",
}
"""Modules that ask for words which are recorded nowhere, and so may be lost."""


def asked_without_a_draft() -> set[str]:
    """The modules in which a line of words is asked for and kept under no name."""
    found = set()
    for module in (m for m in modules() if m.name.startswith("tui.")):
        for node in ast.walk(module.tree):
            asks = isinstance(node, ast.Call) and getattr(node.func, "attr", "") == "prompt"
            if asks and not any(keyword.arg == "draft" for keyword in node.keywords):
                found.add(module.name.rpartition(".")[2])
    return found


def test_every_question_for_words_that_are_recorded_keeps_them() -> None:
    assert asked_without_a_draft() <= set(NOT_RECORDED)
