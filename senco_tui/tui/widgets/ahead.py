"""What was pressed before its question stood there: which of it is the answer, and what waits or is let go.

Whoever knows the way presses `T Enter` at once, and a slow line shows the question a second later. Words and
the Enter after them were meant for the line they open, and count. A yes is pressed in sight of what it
confirms, so one that came early is let go, and with it all that follows: it was meant for what would come
after the yes.
"""

from collections.abc import Container, Sequence
from dataclasses import dataclass

YES = "y"
"""The letter that confirms; it must be pressed in sight of its question."""


@dataclass(frozen=True, slots=True)
class Ahead:
    """What a question takes of early strokes: its words or its letter, whether Enter came after them.

    `rest` is for whatever comes after the answer, `let_go` counts for nothing.
    """

    words: str = ""
    entered: bool = False
    rest: tuple[str, ...] = ()
    let_go: tuple[str, ...] = ()


def for_a_line(strokes: Sequence[str], *, may_end: bool) -> Ahead:
    """What a line of words takes: letters, Backspace over them, and Enter where it may end unseen.

    Args:
        strokes: Keys in the order they were pressed.
        may_end: Whether Enter counts; not where the line opens with words nobody has seen, or says
            whom is meant by those that are typed.
    """
    words = ""
    for at, stroke in enumerate(strokes):
        if stroke == "enter" and may_end:
            return Ahead(words, entered=True, rest=tuple(strokes[at + 1 :]))
        if stroke == "backspace":
            words = words[:-1]
        elif len(stroke) == 1 or stroke == "space":
            words += " " if stroke == "space" else stroke
        else:
            return Ahead(words, let_go=tuple(strokes[at:]))
    return Ahead(words)


def for_a_choice(strokes: Sequence[str], letters: Container[str]) -> Ahead:
    """What a question of one letter takes: the first stroke, where it was offered and is no yes."""
    if strokes and strokes[0] in letters and strokes[0] != YES:
        return Ahead(strokes[0], entered=True, rest=tuple(strokes[1:]))
    return Ahead(let_go=tuple(strokes))
