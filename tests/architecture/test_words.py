"""One word a thing: the field's own words in every name, and a sign on every door."""

import ast
import re
from collections.abc import Iterator

import pytest

from tests.architecture.building import Module, modules

NEVER = {"student", "students", "kid", "kids", "ticket", "tickets", "client", "clients", "misc"}
NEVER |= {"util", "utils", "helper", "helpers", "manager", "managers", "service", "services"}
NEVER |= {"handler", "handlers"}
NEVER_FOR_A_THING = {"item", "items", "common", "base"}
"""Words too weak to name a module, a class or a function; `base` and `item` may be a field of one."""

rooms = pytest.mark.parametrize("module", modules(), ids=lambda m: m.name or "senco_tui")


def _words(name: str) -> list[str]:
    """`changeRecorded_at` → change, recorded, at."""
    return [w.lower() for w in re.findall(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+", name)]


def _names(tree: ast.Module) -> Iterator[tuple[int, str, bool]]:
    """Every name the module itself gives: line, name, and whether it names a class or a function."""
    for node in ast.walk(tree):
        match node:
            case ast.ClassDef() | ast.FunctionDef() | ast.AsyncFunctionDef():
                yield node.lineno, node.name, True
            case ast.arg():
                yield node.lineno, node.arg, False
            case ast.Name(ctx=ast.Store()):
                yield node.lineno, node.id, False
            case ast.Attribute(ctx=ast.Store()):
                yield node.lineno, node.attr, False


@rooms
def test_names_are_the_fields_own_words(module: Module) -> None:
    wrong = []
    for line, name, thing in [(1, module.path.stem, True), *_names(module.tree)]:
        bad = NEVER.union(NEVER_FOR_A_THING if thing else ()).intersection(_words(name))
        if bad:
            wrong.append(f"{module.shown}:{line}: {name} says {', '.join(sorted(bad))}")
    assert not wrong, "\n".join(wrong)


@rooms
def test_every_door_has_its_sign(module: Module) -> None:
    sign = ast.get_docstring(module.tree)
    assert sign, f"{module.shown} opens with no sentence saying what it is for"
    first = sign.strip().split("\n\n")[0]
    assert first.rstrip().endswith((".", ":", ")")), f"{module.shown}: its sign is not a sentence: {first!r}"


@rooms
def test_nothing_is_left_for_later(module: Module) -> None:
    text = module.path.read_text(encoding="utf-8")
    found = re.findall(r"\b(?:TODO|FIXME|XXX|HACK)\b|for now\b|NotImplementedError", text)
    assert not found, f"{module.shown} puts something off: {found}"
