"""How an answer is put on paper: aligned lines for people, tab-separated for pipes, one object for programs.

Data goes to standard output, talk to standard error, and both through the gate.
"""

import json
import os
import sys
import textwrap
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import date, datetime
from enum import Enum, StrEnum

from senco_tui.cli.gate import in_json, in_lines, on_one_line, width

Record = Mapping[str, object]
"""One thing of an answer by the stable names of its parts, in their order."""

NARROWEST = 40
"""Columns. A terminal is never taken to be narrower."""


class Form(StrEnum):
    """In what form an answer is wanted."""

    LINES = "lines"
    PLAIN = "plain"
    JSON = "json"


def say(sentence: str) -> None:
    """Talk to the person: one sentence on standard error."""
    print(in_lines(sentence), file=sys.stderr, flush=True)


def put(text: str) -> None:
    """Put text of several lines on standard output."""
    print(in_lines(text))


def answer(
    form: Form,
    schema: str,
    name: str,
    records: Sequence[Record],
    lines: Callable[[], Iterable[str]],
    also: Record | None = None,
) -> None:
    """Put a list of records on standard output in the form wanted.

    Args:
        form: Lines, plain or JSON.
        schema: The verb whose answer it is; JSON carries `senco.<schema>/1` as its first key.
        name: The key of the list in JSON.
        records: What is told, in order.
        lines: Makes the lines for people; asked only where they are wanted.
        also: Further keys of the JSON object, between the schema and the list.
    """
    if form is Form.JSON:
        put_object({"schema": f"senco.{schema}/1", **(also or {}), name: list(records)})
    elif form is Form.PLAIN:
        for record in records:
            print("\t".join(on_one_line(_as_text(v)) for v in record.values()))
    else:
        for line in lines():
            print(on_one_line(line).rstrip())


def put_object(whole: Record) -> None:
    """Put one JSON object on standard output."""
    print(in_json(json.dumps(whole, ensure_ascii=False, indent=2, default=_as_json)))


def aligned(rows: Iterable[Sequence[str]], columns: int | None = None) -> list[str]:
    """Rows of cells as lines with straight columns, two spaces apart; the last cell wraps under itself.

    Args:
        rows: The cells; the first row may be the heads.
        columns: The width to keep to; None takes the terminal's, and anything fits where there is none.
    """
    cells = [[on_one_line(cell) for cell in row] for row in rows]
    if not cells:
        return []
    widths = [max(width(cell) for cell in column) for column in zip(*cells, strict=True)]
    start = sum(widths[:-1]) + 2 * (len(widths) - 1)
    room = max((columns or _columns()) - start, NARROWEST // 2)
    lines = []
    for row in cells:
        head = "".join(cell + " " * (w - width(cell) + 2) for cell, w in zip(row, widths[:-1], strict=False))
        first, *more = textwrap.wrap(row[-1], room, break_on_hyphens=False) or [""]
        lines.append((head + first).rstrip())
        lines += [" " * start + line for line in more]
    return lines


def paragraph(text: str, indent: str = "") -> list[str]:
    """Prose as lines that fit the terminal, each after `indent`; its own line ends are kept."""
    found = []
    for line in in_lines(text).split("\n"):
        room = max(min(_columns(), 100) - len(indent), NARROWEST // 2)
        found += [indent + part for part in textwrap.wrap(line, room, break_on_hyphens=False)] or [""]
    return found


def _columns() -> int:
    """The terminal's width; very wide where standard output is no terminal, so that nothing is broken."""
    try:
        return max(os.get_terminal_size(sys.stdout.fileno()).columns, NARROWEST)
    except (OSError, ValueError):
        return 10_000


def _as_text(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, Enum):
        return str(value.value)
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, Mapping):
        return ": ".join(_as_text(one) for one in value.values())
    if isinstance(value, list | tuple):
        return ", ".join(_as_text(one) for one in value)
    return str(value)


def _as_json(value: object) -> object:
    if isinstance(value, date | datetime):
        return value.isoformat()
    return str(value)
