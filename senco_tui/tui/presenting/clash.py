"""Two people wrote the same thing at once: what stood there, what they wrote, what you wrote."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from senco_tui.tui.presenting.labelled import heading, labelled
from senco_tui.tui.presenting.line import Line, Span

WORDS = {"mine": "yours is kept", "theirs": "theirs is kept", "both": "both are kept, theirs first"}
"""What was chosen, in words."""


@dataclass(frozen=True, slots=True)
class Wording:
    """What the three texts of a clash and the choices are called; `theirs` '' names whoever wrote it."""

    before: str
    theirs: str
    mine: str
    keep_mine: str
    keep_theirs: str
    chosen: Mapping[str, str]


TWO_PEOPLE = Wording("it was", "", "you wrote", "mine", "theirs", WORDS)
UNDO = Wording(
    "it made it",
    "it is now",
    "it was",
    "as it was",
    "as it is now",
    {"mine": "it goes back", "theirs": "it stays as it is", "both": "both stand, the present first"},
)
"""Two who wrote at once; an act that is undone where later changes stand."""


@dataclass(frozen=True, slots=True)
class Clash:
    """One field two people changed. `joins` says whether both can stand together; `who` wrote the other."""

    name: str
    label: str
    before: str
    theirs: str
    mine: str
    joins: bool = True
    who: str = "they"


def clash_page(
    found: Sequence[Clash], chosen: Mapping[str, str], width: int, wording: Wording = TWO_PEOPLE
) -> Iterator[Line]:
    """Every clash; every line's key is its name."""
    for clash in found:
        by = f" · {clash.who}" if clash.who != "they" else ""
        yield from heading(f"{clash.label}{by}", width, clash.name)
        if clash.before:
            yield from labelled(wording.before, Span(clash.before, "quiet"), width, key=clash.name)
        theirs = wording.theirs or _wrote(clash.who)
        yield from labelled(theirs, _side(clash.theirs, "theirs"), width, key=clash.name)
        yield from labelled(wording.mine, _side(clash.mine, "strong"), width, key=clash.name)
        yield from labelled("", _choice(clash, chosen.get(clash.name), wording), width, key=clash.name)


def _wrote(who: str) -> str:
    """Who wrote it, as far as the column of labels goes: the first name, or they."""
    first = who.split()[0] if who.split() else "they"
    return f"{first} wrote" if len(first) <= 6 else "they wrote"


def _choice(clash: Clash, choice: str | None, wording: Wording) -> Sequence[Span]:
    if choice:
        return (Span(f"✓ {wording.chosen[choice]}", "ok"),)
    both = (Span("   b", "key"), Span(" both")) if clash.joins else ()
    mine, theirs = Span(f" {wording.keep_mine}   "), Span(f" {wording.keep_theirs}")
    return (Span("m", "key"), mine, Span("h", "key"), theirs, *both)


def _side(words: str, style: str) -> Span:
    return Span(words, style) if words else Span("nothing, it was taken out", "quiet")
