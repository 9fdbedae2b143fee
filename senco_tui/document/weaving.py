"""Two texts that sprang from one, woven together line by line; where both changed a place, it stays open."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from typing import Literal

Side = Literal["mine", "theirs", "both"]
"""What is kept of a place two people changed; both means theirs first."""


@dataclass(frozen=True, slots=True)
class Piece:
    """Lines of the text as it will be; where both changed them, `open` is its name and each side is kept."""

    lines: tuple[str, ...] = ()
    open: str | None = None
    at: int = 0
    was: tuple[str, ...] = ()
    theirs: tuple[str, ...] = ()
    mine: tuple[str, ...] = ()


def pieces(base: str, theirs: str, mine: str) -> tuple[Piece, ...]:
    """The text in pieces: each the same for both, changed by one of them, or open."""
    was, she, me = (text.splitlines(keepends=True) for text in (base, theirs, mine))
    return tuple(_pieces(was, she, me))


def woven(found: Sequence[Piece], chosen: Mapping[str, Side], rest: Side = "mine") -> str:
    """The whole text, each open piece as it was chosen; one that nobody chose yet as `rest` says."""
    made: list[str] = []
    for piece in found:
        if piece.open is None:
            made += piece.lines
            continue
        side = chosen.get(piece.open, rest)
        made += piece.theirs if side in ("theirs", "both") else ()
        if side == "both" and made and piece.mine and not made[-1].endswith("\n"):
            made[-1] += "\n"
        made += piece.mine if side in ("mine", "both") else ()
    return "".join(made)


def _pieces(was: Sequence[str], she: Sequence[str], me: Sequence[str]) -> Iterator[Piece]:
    """Walk from one line that all three share to the next; between them lies what someone changed."""
    at = (0, 0, 0)
    for n, (b, s, m) in enumerate([*_shared(was, she, me), (len(was), len(she), len(me))]):
        before = tuple(was[at[0] : b])
        theirs, mine = tuple(she[at[1] : s]), tuple(me[at[2] : m])
        if theirs == mine or mine == before:
            yield Piece(theirs)
        elif theirs == before:
            yield Piece(mine)
        else:
            yield Piece((), f"lines-{n}", at[1] + 1, before, theirs, mine)
        yield Piece(tuple(was[b : b + 1]))
        at = b + 1, s + 1, m + 1


def _shared(was: Sequence[str], she: Sequence[str], me: Sequence[str]) -> list[tuple[int, int, int]]:
    """Where the lines stand that nobody changed: their number in each of the three texts."""
    hers, mine = _matched(was, she), _matched(was, me)
    return [(b, hers[b], mine[b]) for b in range(len(was)) if b in hers and b in mine]


def _matched(was: Sequence[str], now: Sequence[str]) -> dict[int, int]:
    blocks = SequenceMatcher(None, was, now, autojunk=False).get_matching_blocks()
    return {block.a + n: block.b + n for block in blocks for n in range(block.size)}
