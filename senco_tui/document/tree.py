"""The head as a tree of YAML nodes, the plain values in it, and the line each of them stands on.

Everything is text: `no`, `12:30`, `010` and a UPN mean themselves. Only an empty field, `~` and `null` are
nothing.
"""

from typing import Any, TypeAlias

import yaml
from yaml._yaml import CParser

from senco_tui.document.broken import Refusal, broken
from senco_tui.document.gate import stopped
from senco_tui.document.guard import DEEPEST, guard

Plain: TypeAlias = "str | list[Plain] | dict[str, Plain] | None"
Path: TypeAlias = "tuple[str | int, ...]"

NOTHING = frozenset(("", "~", "null"))
"""Plain words that stand for no value."""


class _Composer(CParser):
    """The C composer with no implicit types at all: a node's tag is never asked for."""

    def descend_resolver(self, _parent: object, _index: object) -> None:
        """Nothing is resolved on the way down."""

    def ascend_resolver(self) -> None:
        """Nor on the way up."""

    def resolve(self, _kind: object, _value: object, _implicit: object) -> str:
        """Every node has the same, empty tag."""
        return ""


def compose(text: str) -> yaml.Node | None:
    """The node tree of a guarded head; None when it holds nothing. Raises Refusal."""
    guard(text)
    try:
        composer = _Composer(text)
        try:
            return composer.get_single_node()
        finally:
            composer.dispose()
    except yaml.MarkedYAMLError as error:
        raise broken(error, text) from None
    except yaml.YAMLError:
        raise Refusal("This cannot be read as YAML.", 1, 1) from None


def plain(node: yaml.Node, known: frozenset[str] = frozenset(), depth: int = 1) -> Plain:
    """The values of a tree as text, lists and dicts; fields in `known` that hold nothing are left out.

    Raises Refusal for a key twice, for `<<`, and for too many levels.
    """
    if type(node) is yaml.ScalarNode:
        return _scalar(node)
    if depth > DEEPEST:
        raise _refuse(f"There are more than {DEEPEST} levels here; write it flatter.", node)
    if type(node) is yaml.SequenceNode:
        return [plain(entry, known, depth + 1) for entry in node.value]
    values: dict[str, Plain] = {}
    for key_node, value_node in node.value:
        key = key_of(key_node)
        if key in values:
            raise _refuse(f"“{key}” is here twice; keep one of them.", key_node, key)
        try:
            values[key] = plain(value_node, known, depth + 1)
        except Refusal as refusal:
            refusal.keys = (key, *refusal.keys)
            raise
    if None in values.values():
        return {k: v for k, v in values.items() if v is not None or k not in known}
    return values


def key_of(node: yaml.Node) -> str:
    """The name of a field. Raises Refusal for `<<` and for a name that is no plain word."""
    if type(node) is not yaml.ScalarNode:
        raise _refuse("The name of a field must be a word, not a list or group.", node)
    key: str = node.value
    if key == "<<" and not node.style:
        raise _refuse("“<<” would merge fields from elsewhere; write the fields out.", node)
    if not key or (node.style == '"' and stopped(key)):
        raise _refuse("This field has no name before its colon.", node)
    return key


def _scalar(node: yaml.ScalarNode) -> str | None:
    value: str = node.value
    style = node.style
    if not style:
        return None if value in NOTHING else value
    if style == '"' and stopped(value):
        raise _refuse("These words hold a control character, written with a backslash; take it out.", node)
    return value


def _refuse(sentence: str, node: yaml.Node, key: str | None = None) -> Refusal:
    mark = node.start_mark
    return Refusal(sentence, mark.line + 1, mark.column + 1, (key,) if key else ())


def step(node: Any, key: str | int) -> tuple[yaml.Node | None, yaml.Node] | None:
    """The key node (None in a list) and the value node one step down; None where there is no such step."""
    if type(node) is yaml.MappingNode:
        for key_node, value_node in node.value:
            if key_node.value == key:
                return key_node, value_node
    elif type(node) is yaml.SequenceNode and isinstance(key, int) and key < len(node.value):
        return None, node.value[key]
    return None


def find(root: yaml.Node, path: Path) -> tuple[int, int]:
    """Line and column (from 1, inside the head) of the field or entry at `path`, else of what holds it."""
    mark, node = root.start_mark, root
    for key in path:
        found = step(node, key)
        if found is None:
            break
        mark, node = (found[0] or found[1]).start_mark, found[1]
    return mark.line + 1, mark.column + 1


def names_in(root: yaml.Node, path: Path) -> Path:
    """The path with entries of lists by number, where it names them by their `id`."""
    found: list[str | int] = []
    node: yaml.Node | None = root
    for key in path:
        if isinstance(key, str) and type(node) is yaml.SequenceNode:
            entries = range(len(node.value))
            key = next((n for n in entries if _entry_word(node.value[n], n) == key), len(node.value))
        found.append(key)
        stepped = step(node, key)
        node = stepped[1] if stepped else None
    return tuple(found)


def dotted(root: yaml.Node, path: Path) -> str:
    """The path in words, joined by dots: list entries by their `id`, else by number from 1."""
    words, node = [], root
    for key in path:
        found = step(node, key)
        node = found[1] if found else None  # type: ignore[assignment]
        words.append(_entry_word(node, key) if isinstance(key, int) else key)
    return ".".join(words)


def _entry_word(node: yaml.Node | None, number: int) -> str:
    named = step(node, "id")
    if named and type(named[1]) is yaml.ScalarNode and named[1].value:
        return str(named[1].value)
    return str(number + 1)
