"""A school's words are the program's to say only where a nursery's or a college's come in their place.

Every literal that says pupil, school, parent, headteacher or class teacher is put into the setting's words
where it is shown: inside a call of `said`, or as a command's own words, which help and footer put so.
Any other is a row of the table, which says why it may stand; codes in one piece are left alone. A new one
fails here until its author has decided.
"""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

from tests.architecture.building import Module, modules
from tests.clocks.tables import told

TABLE = Path(__file__).parent / "cases" / "words_of_a_school.md"
OF_A_SCHOOL = re.compile(r"(?i)(?<![a-z])(?:pupils?|schools?|parents?|headteacher|class teacher)(?![a-z])")
CODE = re.compile(r"[^ ]*[-_./][^ ]*")
"""An id, a key or a path: in one piece, and the same in every kind of setting."""

SAYERS = ("said", "its")
"""The calls that put words into the setting's own."""

EVERYTHING = "everything"
"""Of a module all of whose words are put into the setting's own in one place."""

SPOKEN_OF_A_COMMAND = ("words", "short")
"""What a command says of itself."""


def literals(module: Module) -> set[str]:
    """The module's own literals with a school's word, save docstrings and what is put right where said."""
    if not OF_A_SCHOOL.search(module.path.read_text(encoding="utf-8")):
        return set()
    left = {id(node) for node in _spoken(module)}
    texts = (n for n in ast.walk(module.tree) if isinstance(n, ast.Constant) and isinstance(n.value, str))
    return {one.value for one in texts if id(one) not in left and _says(one.value)}


def _says(text: str) -> bool:
    return OF_A_SCHOOL.search(text) is not None and CODE.fullmatch(text) is None


def _spoken(module: Module) -> Iterator[ast.AST]:
    for node in ast.walk(module.tree):
        match node:
            case ast.Expr(value=ast.Constant()):
                yield node.value
            case ast.Call(func=ast.Attribute(attr=name) | ast.Name(id=name)) if name in SAYERS:
                yield from ast.walk(node)
            case ast.Assign(targets=[ast.Name(id=name)]) if name in SPOKEN_OF_A_COMMAND and _commands(module):
                yield from ast.walk(node)
            case ast.FunctionDef(name="why_off"):
                yield from ast.walk(node)


def _commands(module: Module) -> bool:
    return "tui/commands/" in module.path.as_posix()


def test_every_word_of_a_school_is_put_into_the_settings_own_or_accounted_for() -> None:
    allowed = {row["module"]: {text.strip() for text in row["says"].split(" ; ")} for row in told(TABLE)}
    found = {m.shown.removeprefix("senco_tui/"): {_short(t) for t in literals(m)} for m in modules()}
    found = {name: said for name, said in found.items() if said and not name.startswith("demonstration/")}
    whole = {name for name, says in allowed.items() if says == {EVERYTHING}}
    found = {name: said for name, said in found.items() if name not in whole}
    allowed = {name: says for name, says in allowed.items() if name not in whole}
    assert _beyond(found, allowed) == {}
    assert _beyond(allowed, found) == {}


def _beyond(these: dict[str, set[str]], those: dict[str, set[str]]) -> dict[str, list[str]]:
    """What the one says of a module and the other does not."""
    return {name: sorted(left) for name, said in these.items() if (left := said - those.get(name, set()))}


def _short(text: str) -> str:
    """A literal as the table names it: one line, no bars, at most sixty characters."""
    line = " ".join(text.replace("|", "/").split())
    return re.sub(r"^[\W_]+", "", line)[:60].strip(" `")
