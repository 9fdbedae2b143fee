"""How a question is worded on the screen: the words, and the letters that answer it."""

from collections.abc import Mapping, Sequence

from senco_tui.tui.presenting.line import Line, Span, plain, width_of, wrap


def label_lines(label: str, width: int) -> Sequence[Line]:
    """The words above the line one types on; as many rows as they need, four at most."""
    return [plain(row, "heading") for row in wrap(label, width)[:4]]


def choice_lines(question: str, choices: Mapping[str, str], width: int) -> Sequence[Line]:
    """The question, then its letters with what each does, on as few rows as hold them."""
    rows = [plain(row, "heading") for row in wrap(question, width)[:6]]
    spans: list[Span] = []
    used = 0
    for letter, words in (*choices.items(), ("Esc", "leave it")):
        cells = width_of(letter) + width_of(words) + 4
        if used and used + cells > width:
            rows.append(Line(tuple(spans)))
            spans, used = [], 0
        spans += [Span(f"{letter} ", "key"), Span(f"{words}   ")]
        used += cells
    return [*rows, Line(tuple(spans))]
