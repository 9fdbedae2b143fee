"""How revisions, differences and what was recorded are told on the command line."""

from collections.abc import Iterable, Sequence
from typing import TYPE_CHECKING

from senco_tui.casework.reason import AGREED, DECISION, SOURCE
from senco_tui.casework.written import happened, is_late, late_words
from senco_tui.cli.printing import Form, Record, answer, say
from senco_tui.cli.visit import DONE, INVALID, TROUBLE

if TYPE_CHECKING:
    from senco_tui.desk.recording import Recorded, Refused
    from senco_tui.document.problem import Problem
    from senco_tui.history.revision import Revision

SAID = (SOURCE, AGREED, DECISION)
"""The trailers that are told beside a reason."""

SHORT = 7
"""Characters of a revision as people say it."""


def revision_record(one: "Revision") -> Record:
    """A revision by its stable names."""
    return {
        "revision": one.id[:SHORT],
        "when": one.when,
        "author": one.author,
        "sentence": one.sentence,
        "reason": one.reason or None,
        "trailers": [{"name": name, "value": value} for name, value in one.trailers],
        "paths": list(one.paths),
        "id": one.id,
        "happened": happened(one.new),
    }


def revision_rows(several: Iterable["Revision"]) -> list[tuple[str, ...]]:
    """Revisions as rows for people: short id, day, who, the sentence, how late it was written, the reason."""
    rows: list[tuple[str, ...]] = []
    for one in several:
        reason = " ".join(one.reason.split())
        day, written = happened(one.new), one.when.date()
        late = late_words(day, written) if is_late(day, written) else ""
        beside = [
            late,
            reason,
            *(f"{key.replace('-', ' ')}: {said}" for key, said in one.trailers if key in SAID),
        ]
        told = " — ".join((one.sentence, *(part for part in beside if part)))
        rows.append((one.id[:SHORT], f"{one.when:%Y-%m-%d}", one.author, told))
    return rows


def problem_record(problem: "Problem") -> Record:
    """A problem by its stable names."""
    return {
        "case": problem.case,
        "document": problem.document,
        "path": problem.path,
        "line": problem.line,
        "column": problem.column,
        "severity": problem.severity,
        "key": problem.key,
        "sentence": problem.sentence,
        "nearest": problem.nearest,
    }


def outcome_record(outcome: "Recorded | Refused") -> Record:
    """What came of recording, by its stable names; `revision` is null where it was refused."""
    refused = getattr(outcome, "kind", None)
    return {
        "revision": getattr(outcome, "revision", None),
        "sentence": outcome.sentence,
        "paths": list(getattr(outcome, "paths", ())),
        "refused": refused,
        "problems": [problem_record(p) for p in getattr(outcome, "problems", ())],
    }


def tell_outcomes(form: Form, schema: str, outcomes: Sequence["Recorded | Refused"]) -> int:
    """Tell what came of recording; the exit code is that of the worst refusal, 0 where all was recorded."""
    records = [outcome_record(one) for one in outcomes]
    if form is not Form.LINES:
        answer(form, schema, "recorded", [_flat(r) if form is Form.PLAIN else r for r in records], lambda: ())
    for one in outcomes:
        kind = getattr(one, "kind", None)
        say(one.sentence if kind else f"Recorded {getattr(one, 'revision', '')}: {one.sentence}")
        for problem in getattr(one, "problems", ()):
            say(f"  {problem}")
    kinds = {getattr(one, "kind", None) for one in outcomes}
    if "invalid" in kinds:
        return INVALID
    return TROUBLE if kinds - {None, "unchanged"} else DONE


def _flat(record: Record) -> Record:
    """The parts of an outcome that fit a tab-separated line."""
    return {name: record[name] for name in ("revision", "sentence", "refused")}
