"""Chance that always falls the same way: each choice is worked from words, so one day tells one story."""

from collections.abc import Sequence
from typing import TypeVar
from zlib import crc32

T = TypeVar("T")
_ALL = 2**32


def share(seed: str) -> float:
    """A number from 0 up to 1 that belongs to those words."""
    return ((crc32(seed.encode()) * 2654435761) % _ALL) / _ALL


def falls(seed: str, odds: float) -> bool:
    """Say whether something happens that happens in that share of cases."""
    return share(seed) < odds


def whole(seed: str, least: int, most: int) -> int:
    """A whole number from `least` to `most`."""
    return least + int(share(seed) * (most - least + 1))


def pick(seed: str, options: Sequence[T]) -> T:
    """One of the options."""
    return options[int(share(seed) * len(options))]
