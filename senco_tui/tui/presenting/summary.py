"""The end of a triage as a page: done, waiting, slipped with its cost, and what signing off leaves."""

from collections.abc import Callable, Iterator

from senco_tui.casework.kind_words import WORDING, Wording
from senco_tui.casework.vocabulary import SettingKind
from senco_tui.triage.row import LANE, Row
from senco_tui.triage.sitting import Sitting, Turn
from senco_tui.triage.summary import Summary, cost
from senco_tui.tui.presenting.line import Line, cut, fit, fit_right, plain, spans, wrap
from senco_tui.tui.presenting.triage import STYLES

NAME = 20
"""Cells of a name."""


def summary_lines(
    told: Summary,
    sitting: Sitting | None,
    week: str,
    name: Callable[[str | None], str],
    width: int,
    wording: Wording = WORDING[SettingKind.PRIMARY],
) -> list[Line]:
    """The page. `name` gives what a list shows for a reference; `week` names the tag."""
    made = [*_time(sitting, width), plain()]
    made += _group("done", told.done, name, width, wording)
    made += _group("waiting", told.waiting, name, width, wording)
    slips = [line for row in told.slipped for line in _slip(row, told, width)]
    made += [spans(("slipped", "strong"), f"  {len(told.slipped) or 'nothing'}"), *slips, plain()]
    if told.later:
        later = f"{wording.counted(told.later)} left for another day, with no date that breaks by then"
        made += [*(plain(part, "dim") for part in wrap(later, width)), plain()]
    said = f"Enter signs off: one commit, and the tag triage/{week}. u takes it back."
    return [*made, *(plain(part, "dim") for part in wrap(said, width))]


def _time(sitting: Sitting | None, width: int) -> Iterator[Line]:
    if sitting is None:
        words = "No triage was begun with T, so nothing is counted as done."
    else:
        passed = f"; {len(sitting.passed)} looked at and left" if sitting.passed else ""
        words = f"{round(sitting.seconds / 60)} of {sitting.minutes} min{passed}"
    yield from (plain(part, "dim") for part in wrap(words, width))


def _group(
    word: str, turns: tuple[Turn, ...], name: Callable[[str | None], str], width: int, wording: Wording
) -> list[Line]:
    made = [spans((word, "strong"), f"  {len(turns) or 'nothing'}")]
    for turn in turns:
        reason = wording.said(turn.rule.replace("_", " "))
        made.append(_row(turn.lane, name(turn.case), reason, width, turn.case))
    return [*made, plain()]


def _slip(row: Row, told: Summary, width: int) -> list[Line]:
    first = _row(row.lane, row.subject, row.reason, width, row.case)
    costs = wrap(cost(row, told.today), max(width - 5, 12))
    return [first, *(spans("     ", (part, "dim"), key=row.case) for part in costs)]


def _row(lane: str, name: str, words: str, width: int, key: str | None) -> Line:
    cells = NAME if width >= 60 else 12
    mark = (f"  {fit_right(LANE[lane].mark, 2)} ", STYLES.get(lane, ""))
    return spans(mark, fit(name, cells), " ", cut(words, max(width - 6 - cells, 1)), key=key)
