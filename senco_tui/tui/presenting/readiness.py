"""Readiness on the screen: who would be asked for, ready or with empty boxes, and one card in full."""

from collections.abc import Sequence

from senco_tui.casework.kind_words import WORDING, Wording
from senco_tui.casework.spoken import counted
from senco_tui.casework.vocabulary import SettingKind
from senco_tui.triage.drill import Chosen
from senco_tui.triage.readiness import Card
from senco_tui.tui.presenting.line import Line, cut, fit, plain, spans, width_of

KIND, NAME = 15, 24
"""Cells of the kind and of the name."""

NAMED = 16
"""Cells of a box's name, more where this setting has a longer one."""


def drill_words(chosen: Sequence[Chosen]) -> str:
    """`drill: 4 of 6 ready`; a kind nobody is of does not count."""
    cards = [one.card for one in chosen if one.card]
    return f"drill: {sum(card.ready for card in cards)} of {len(cards)} ready" if cards else ""


def chosen_line(one: Chosen, name: str, width: int, wording: Wording = WORDING[SettingKind.PRIMARY]) -> Line:
    """One pupil: of what kind, who, and whether ready."""
    kind, cells = fit(one.kind, min(KIND, max(width // 3, 1))), NAME if width >= 60 else 14
    if one.card is None:
        return spans(("· ", "dim"), kind, ("nobody on the register", "dim"))
    empty = ", ".join(wording.said(box.name) for box in one.card.empty)
    count = len(one.card.empty)
    mark = ("✓ ", "ok") if one.card.ready else ("! ", "warn")
    told = "ready" if one.card.ready else f"{counted(count, 'empty box', 'empty boxes')}: {empty}"
    room = max(width - 3 - len(kind) - cells, 1)
    return spans(mark, kind, fit(name, cells), " ", cut(told, room), key=one.card.case)


def card_lines(
    card: Card | None,
    name: str,
    width: int,
    height: int = 12,
    wording: Wording = WORDING[SettingKind.PRIMARY],
) -> list[Line]:
    """The whole card; where rows are few only its empty boxes."""
    if card is None:
        return [plain()]
    boxes = card.boxes if height > len(card.boxes) else card.empty
    made = [plain(), spans((cut(name, width), "heading"))]
    cells = max(NAMED, *(width_of(wording.said(box.name)) + 1 for box in card.boxes))
    for box in boxes[: max(height - 1, 1)]:
        mark = ("  ✓ full   ", "ok") if box.full else ("  ! EMPTY  ", "warn")
        made.append(
            spans(
                mark,
                fit(wording.said(box.name), cells),
                cut(wording.said(box.words), max(width - 11 - cells, 1)),
            )
        )
    return made
