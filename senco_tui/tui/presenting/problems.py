"""Problems as lines: which file, which line, what is wrong with it, and what was probably meant."""

from collections.abc import Sequence

from senco_tui.document.problem import Problem, Severity
from senco_tui.tui.presenting.line import Line, Span, cut, plain, spans, wrap

WORDS = {
    Severity.ERROR: ("!", "error", "overdue"),
    Severity.WARNING: ("?", "doubt", "warn"),
    Severity.NOTE: ("·", "note", "dim"),
}
"""Mark, word and style of each weight."""


def problem_key(problem: Problem) -> str:
    """What tells a problem from others: its place in its file."""
    return f"{problem.path}:{problem.line}:{problem.column}"


def where(problem: Problem) -> str:
    """The file and the line, as an editor would be asked for them."""
    return f"{problem.path}:{problem.line}" if problem.line else problem.path


def problem_lines(problem: Problem, name: str | None, width: int) -> list[Line]:
    """One problem: a row that says where, then what is wrong in as many rows as it needs."""
    mark, word, style = WORDS[problem.severity]
    of_whom = f"  {name}" if name else ""
    key = problem_key(problem)
    place = cut(where(problem), max(width - 10, 0))
    head = spans((f"{mark} {word}  ", style), place, (of_whom, "dim"), key=key)
    told = problem.sentence + (f" — did you mean “{problem.nearest}”?" if problem.nearest else "")
    return [head, *(Line((Span(f"         {text}"),), key) for text in wrap(told, max(width - 9, 10)))]


def title_line(problems: Sequence[Problem], width: int) -> Line:
    """How many there are of each weight, or plainly that there are none."""
    counted = [(s, sum(p.severity is s for p in problems)) for s in WORDS]
    told = " · ".join(f"{n} {WORDS[s][1]}{'s' if n != 1 else ''}" for s, n in counted if n)
    said = told or "none: every file can be read"
    return spans(("PROBLEMS  ", "heading"), cut(said, max(width - 10, 0)))


def advice_line(width: int) -> Line:
    """What to do about them."""
    words = "Enter opens the file at that line; what cannot be read stays as it is till then"
    return plain(cut(words, width), "dim")
