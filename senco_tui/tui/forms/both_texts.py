"""Two people at one text: what only one of them changed is taken; where both did, it is a clash to decide."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from senco_tui.tui.presenting.clash import Clash


@dataclass(frozen=True, slots=True)
class Piece:
    """Lines of the text as it will be; where both changed them, `clash` says what each wrote."""

    lines: tuple[str, ...] = ()
    clash: Clash | None = None
    theirs: tuple[str, ...] = ()
    mine: tuple[str, ...] = ()


def pieces(base: str, theirs: str, mine: str) -> tuple[Piece, ...]:
    """The text in pieces: each the same for both, changed by one of them, or a clash."""
    was, she, me = (text.splitlines(keepends=True) for text in (base, theirs, mine))
    return tuple(_pieces(was, she, me))


def clashes(found: Sequence[Piece]) -> tuple[Clash, ...]:
    """The clashes among the pieces."""
    return tuple(piece.clash for piece in found if piece.clash)


def joined(found: Sequence[Piece], chosen: Mapping[str, str]) -> str:
    """The whole text, each clash as it was chosen: mine, theirs, or both, theirs first."""
    made: list[str] = []
    for piece in found:
        if piece.clash is None:
            made += piece.lines
            continue
        choice = chosen[piece.clash.name]
        made += piece.theirs if choice in ("theirs", "both") else ()
        made += piece.mine if choice in ("mine", "both") else ()
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
            stood, hers, own = ("".join(lines).strip() for lines in (before, theirs, mine))
            yield Piece((), Clash(f"lines-{n}", f"line {at[1] + 1}", stood, hers, own), theirs, mine)
        yield Piece(tuple(was[b : b + 1]))
        at = b + 1, s + 1, m + 1


def _shared(was: Sequence[str], she: Sequence[str], me: Sequence[str]) -> list[tuple[int, int, int]]:
    """Where the lines stand that nobody changed: their number in each of the three texts."""
    hers, mine = _matched(was, she), _matched(was, me)
    return [(b, hers[b], mine[b]) for b in range(len(was)) if b in hers and b in mine]


def _matched(was: Sequence[str], now: Sequence[str]) -> dict[int, int]:
    blocks = SequenceMatcher(None, was, now, autojunk=False).get_matching_blocks()
    return {block.a + n: block.b + n for block in blocks for n in range(block.size)}
