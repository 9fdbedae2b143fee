"""New objects on their way into the history: one stream that one git command syncs and puts in place."""

import hashlib
import zlib
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

_KINDS = {"commit": 1, "tree": 2, "blob": 3}


@dataclass(frozen=True)
class Made:
    """An object not yet in the history: its kind (blob, tree, commit) and its bytes."""

    kind: str
    data: bytes

    @cached_property
    def id(self) -> str:
        """The id git gives it."""
        head = f"{self.kind} {len(self.data)}\0".encode()
        return hashlib.sha1(head + self.data, usedforsecurity=False).hexdigest()


def stream(made: Sequence[Made]) -> bytes:
    """The objects as a pack, which is what `git unpack-objects` reads: each with its size, a checksum last.

    Source: git's own documentation, gitformat-pack.
    """
    parts = [b"PACK", (2).to_bytes(4, "big"), len(made).to_bytes(4, "big")]
    for one in made:
        parts += [_head(_KINDS[one.kind], len(one.data)), zlib.compress(one.data, 1)]
    data = b"".join(parts)
    return data + hashlib.sha1(data, usedforsecurity=False).digest()


def _head(kind: int, size: int) -> bytes:
    """Kind and size in git's running length: four bits, then seven a byte while more follow."""
    head = [kind << 4 | size & 0x0F]
    size >>= 4
    while size:
        head[-1] |= 0x80
        head.append(size & 0x7F)
        size >>= 7
    return bytes(head)
