"""An edit touches only the lines it means, in files written by many hands."""

import os
from dataclasses import replace
from random import Random
from typing import Any

import pytest

from senco_tui.casework.documents import KINDS, DocumentKind
from senco_tui.casework.edit import Add, Drop, Edit, Put
from senco_tui.document.amend import amend
from senco_tui.document.fields import fields_of
from senco_tui.document.meaning import key_of_entry
from senco_tui.document.read import read
from tests.document.handwriting import Hand, Path
from tests.document.invented import Inventor
from tests.document.test_roundtrip import NAMES

TIMES = int(os.environ.get("SENCO_HANDS", "40"))


def an_edit(inventor: Inventor, value: Any) -> tuple[Edit, Path]:
    """Some edit of a value, and the path whose lines it may touch."""
    rng = inventor.rng
    holder, path = value, ()
    lists = [n for n, f in fields_of(type(value)).items() if f.nested and f.many and getattr(value, n)]
    if lists and rng.random() < 0.6:
        name = rng.choice(lists)
        entry = rng.choice(getattr(value, name))
        key = key_of_entry(entry)
        if [key_of_entry(e) for e in getattr(value, name)].count(key) == 1:
            if rng.random() < 0.2:
                alone = len(getattr(value, name)) == 1
                return Drop((name, key)), (name,) if alone else (name, key)
            holder, path = entry, (name, key)
    fields = list(fields_of(type(holder)).values())[1 if path else 0 :]
    field = rng.choice([f for f in fields if f.name != "format"])
    if field.many and rng.random() < 0.5:
        item = inventor.one(field, type(holder))
        item = replace(item, id="new") if hasattr(item, "id") else item
        return Add((*path, field.name), item), (*path, field.name, "new")
    return Put((*path, field.name), inventor.field(field, type(holder))), (*path, field.name)


@pytest.mark.parametrize("kind", KINDS, ids=lambda k: k.name)
def test_only_the_lines_meant_differ(kind: DocumentKind) -> None:
    for seed in range(TIMES):
        _one_hand(kind, Inventor(Random(seed)))


def _one_hand(kind: DocumentKind, inventor: Inventor) -> None:
    rng = inventor.rng
    value = inventor.value(kind.value)
    lines = Hand(rng).head(value)
    newline = rng.choice(("\n", "\n", "\r\n"))
    ends = newline if kind.prose or rng.random() < 0.5 or "|" in lines_text(lines[-4:]) else ""
    fence = f"---{newline}" if kind.prose else ""
    body = f"---{newline}{newline}Words as they stood.  {newline}## More" if kind.prose else ""
    text = fence + newline.join(line for line, _ in lines) + (ends if lines else "") + body
    case = "P24-017" if kind.of_case else None
    name = NAMES.get(kind.name, kind.name)
    before = read(name, text, path=name, case=case)
    assert before.value == value, (before.problems, text)
    edit, touched = an_edit(inventor, value)
    told = f"{edit}\n{text}"
    try:
        after = amend(name, text, (edit,), case=case)
    except Exception as error:
        raise AssertionError(f"{error!r}\n{told}") from error
    kept = [line for line, path in lines if path[: len(touched)] != touched and path != touched[: len(path)]]
    if newline in text:
        assert after.count("\n") == after.count(newline)
    rest = iter(after.replace("\r\n", "\n").split("\n"))
    for line in kept:
        assert any(line == other or _beside_its_dash(line, other) for other in rest), (
            f"lost or moved: {line!r}\n{told}\n=====\n{after}"
        )
    assert after.endswith(body)


def lines_text(lines: list[tuple[str, Path]]) -> str:
    """The lines alone, as one text."""
    return "\n".join(line for line, _ in lines)


def _beside_its_dash(line: str, other: str) -> bool:
    """Say whether two lines are one field, once after its entry's dash and once below it."""
    return line.lstrip(" -") == other.lstrip(" -") and len(line) == len(other)
