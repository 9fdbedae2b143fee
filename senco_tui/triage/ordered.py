"""Rows in the order of their keys; some are taken out and others put in without sorting all again."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from dataclasses import dataclass

from senco_tui.triage.row import Row

Key = tuple[object, ...]
"""What rows are ordered by."""

Keyed = tuple[Key, Row]


@dataclass(frozen=True, slots=True)
class Ordered:
    """Rows, and the key of each beside it; those of one key stay as they came."""

    keys: tuple[Key, ...] = ()
    rows: tuple[Row, ...] = ()


def ordered(found: Iterable[Keyed]) -> Ordered:
    """All of them in order."""
    pairs = sorted(found, key=lambda pair: pair[0])
    return Ordered(tuple(key for key, _ in pairs), tuple(row for _, row in pairs))


def exchanged(order: Ordered, gone: Iterable[Keyed], come: Iterable[Keyed]) -> Ordered:
    """The same with some rows, each the very one that is there, taken out and others put in.

    Only keys that tell rows of `gone` and `come` from those that stay give the order all would be sorted in.
    """
    keys, rows = list(order.keys), list(order.rows)
    for key, row in gone:
        at = bisect_left(keys, key)
        while rows[at] is not row:
            at += 1
        del keys[at], rows[at]
    for key, row in come:
        at = bisect_right(keys, key)
        keys.insert(at, key)
        rows.insert(at, row)
    return Ordered(tuple(keys), tuple(rows))
