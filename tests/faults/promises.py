"""The promises about faults and bad input, by number, and which tests prove each by their marker.

A test says which promise it proves by `@pytest.mark.promise(3)`; one that proves several names them all.
"""

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]

PROMISES: dict[int, str] = {
    1: "Killed at any moment of a save: the file whole, nothing acknowledged lost, the next opening recovers",
    2: "Death, a read or write error or a full disk at any one step of a save: the same, and a sentence",
    3: "A disk that is really full: the old file stays whole, what was typed is kept",
    4: "Nothing is put in its place before it is synced",
    5: "Three people saving at once: what was acknowledged is what was recorded, under the right names",
    6: "Two people at one plan: the same field shows the difference first; different fields are both kept",
    7: "An editor writes the file while a form is open on it: it is noticed",
    8: "Swap, backup and temporary files are never recorded and never a pupil",
    9: "Locks, left by the dead or held by the living: the first cost nothing, the second are waited for",
    10: "No branch, no commit, half a merge or rebase, half a history: read only, and no commit is added",
    11: "A damaged branch, index or object: named, recoverable, nothing deleted",
    12: "No right to write: opens read only, and says where",
    13: "Settings, hooks, attributes or an environment planted by somebody: nothing of it runs",
    14: "Words where git or the disk would take an option, a revision or a path: only words",
    15: "A hostile or rewritten remote, or one with erased words: refused, the files here untouched",
    16: "A network that hangs: the screen lives, and it is given up in thirty seconds",
    17: "YAML made to explode: refused within a second by file and line; every other pupil loads",
    18: "A field twice, marks of a merge, the wrong kind of value: told by its line, the bytes unchanged",
    19: "One field changed in a file full of remarks: only its lines differ",
    20: "A pupil whose every word is hostile, on every screen and in every export: literal, and no crash",
    21: "A paste with keys hidden in it: at most a question",
    22: "A dropped line, a kill, a closed terminal: draft whole, terminal given back, gone in two seconds",
    23: "Any size of window, any terminal, no terminal, stopped and resumed: served or told",
    24: "A clock wrong by years, an hour that comes twice, commits still to come: in order, nothing hidden",
    25: "Erasing a pupil: no trace anywhere, everyone else's bytes as they were, a certificate",
    26: "A restricted note without its key, with the wrong one, or damaged: stays shut",
    27: "Open files and running processes stay as few over five hundred refreshes as over five",
}

NOT_BUILT = frozenset({25, 26})
"""Promises of things the program cannot do yet."""


@cache
def proofs() -> dict[int, tuple[str, ...]]:
    """For each promise the tests marked with its number, as `path::name`, read from the tests' own text."""
    found: dict[int, set[str]] = {number: set() for number in PROMISES}
    for path in sorted((ROOT / "tests").rglob("test_*.py")):
        shown = path.relative_to(ROOT).as_posix()
        for name, number in marked(ast.parse(path.read_text(encoding="utf-8"), shown)):
            found.setdefault(number, set()).add(f"{shown}::{name}")
    return {number: tuple(sorted(tests)) for number, tests in found.items()}


def marked(tree: ast.Module) -> Iterator[tuple[str, int]]:
    """Every test of a module with every number it is marked by, its module's and its class's too."""
    own = [n for node in tree.body if _is_pytestmark(node) for n in _numbers(node)]
    for test, above in _tests(tree.body, own):
        for number in (*above, *(n for mark in test.decorator_list for n in _numbers(mark))):
            yield test.name, number


def _tests(
    body: list[ast.stmt], above: list[int]
) -> Iterator[tuple[ast.FunctionDef | ast.AsyncFunctionDef, list[int]]]:
    for node in body:
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) and node.name.startswith("test_"):
            yield node, above
        elif isinstance(node, ast.ClassDef):
            more = [n for mark in node.decorator_list for n in _numbers(mark)]
            yield from _tests(node.body, [*above, *more])


def _is_pytestmark(node: ast.stmt) -> bool:
    return isinstance(node, ast.Assign) and any(
        isinstance(t, ast.Name) and t.id == "pytestmark" for t in node.targets
    )


def _numbers(node: ast.AST) -> Iterator[int]:
    """The numbers of every `pytest.mark.promise(…)` inside a decorator or an assignment."""
    for call in ast.walk(node):
        if isinstance(call, ast.Call) and ast.unparse(call.func).endswith("mark.promise"):
            yield from (int(ast.literal_eval(one)) for one in call.args)
