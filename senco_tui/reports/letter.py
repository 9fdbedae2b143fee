"""A letter from the setting's own template: what is filled in is words, and never becomes a part of the form.

A word nobody knows stays as it is and is told of; what nobody has written down is left as a line to write on.
"""

import re
from collections.abc import Iterator
from datetime import date, timedelta

from senco_tui.casework.casefile import CaseFile
from senco_tui.casework.pupil import Pupil
from senco_tui.casework.record import Review
from senco_tui.casework.vocabulary import NEED_WORDS, Met
from senco_tui.reports.making import NotMade
from senco_tui.reports.matter import Matter
from senco_tui.reports.prose import blocks
from senco_tui.reports.report import Block, Points, Report, Words
from senco_tui.reports.said import paper_day, together, where_taught

BLANK = "………………………………………………"
"""A line to write on."""

_WORD = re.compile(r"\$([a-z_]+)")
_JUDGED = {Met.MET: "met", Met.PARTLY: "partly met", Met.NOT: "not met"}


def report(matter: Matter) -> Report:
    """The template filled in for the pupil it is about.

    Raises:
        NotMade: there is no template of that name.
    """
    case = matter.case
    if matter.template is None or case is None or case.pupil is None:
        raise NotMade("There is no template for that letter.")
    said, lists = _said(case, case.pupil.value, matter), _lists(case, matter.occasion.day)
    title, _, body = matter.template.strip().partition("\n")
    made = [_filled(block, said, lists) for block in blocks(body)]
    asked = dict.fromkeys(_WORD.findall(matter.template))
    known = {**said, **lists}
    unknown = [word for word in asked if word not in known]
    wanting = [word for word in asked if word in known and word != "blank" and not known[word]]
    notices = []
    if unknown:
        notices.append(f"The template asks for what nobody fills in: {_dollars(unknown)}.")
    if wanting:
        notices.append(f"Nothing is written down for {_dollars(wanting)}; a line is left to write on.")
    named = _with(title.lstrip("# ").strip(), said)
    return Report("letter", named, tuple(made), notices=tuple(notices))


def _filled(block: Block, said: dict[str, str], lists: dict[str, tuple[str, ...]]) -> Block:
    if isinstance(block, Points):
        return Points(tuple(_with(item, said) for item in block.items))
    assert isinstance(block, Words)
    alone = _WORD.fullmatch(block.text)
    if alone and alone[1] in lists:
        return Points(lists[alone[1]] or (BLANK,))
    return Words(_with(block.text, {**said, **{word: "; ".join(those) for word, those in lists.items()}}))


def _with(text: str, said: dict[str, str]) -> str:
    return _WORD.sub(lambda found: (said[found[1]] or BLANK) if found[1] in said else found[0], text)


def _said(case: CaseFile, pupil: Pupil, matter: Matter) -> dict[str, str]:
    day, plan = matter.occasion.day, case.plan.value if case.plan else None
    last = _last(case, day)
    family = [p.name for p in pupil.people if p.parental_responsibility]
    return {
        "day": paper_day(day),
        "in_two_weeks": paper_day(day + timedelta(weeks=2)),
        "in_six_weeks": paper_day(day + timedelta(weeks=6)),
        "setting": matter.setting.name,
        "by": matter.by,
        "name": pupil.name,
        "born": paper_day(pupil.born) if pupil.born else "",
        "class": where_taught(pupil),
        "needs": "; ".join(NEED_WORDS[need.code] for need in pupil.needs_on(day)),
        "family": together(family),
        "review_due": paper_day(plan.review_due) if plan and plan.review_due else "",
        "reviewed": paper_day(last.happened) if last else "",
        "next_step": str(last.next_step) if last and last.next_step else "",
        "blank": "",
    }


def _lists(case: CaseFile, day: date) -> dict[str, tuple[str, ...]]:
    plan, last = case.plan.value if case.plan else None, _last(case, day)
    return {
        "outcomes": tuple(outcome.text for outcome in plan.outcomes) if plan else (),
        "judgements": tuple(_judged(last)) if last else (),
    }


def _judged(review: Review) -> Iterator[str]:
    for one in review.outcomes:
        yield f"{one.text}: {_JUDGED[one.met]}"


def _last(case: CaseFile, day: date) -> Review | None:
    held = [filed.value for filed in case.reviews if filed.value.happened <= day]
    return max(held, key=lambda review: review.happened, default=None)


def _dollars(words: list[str]) -> str:
    return ", ".join(f"${word}" for word in words)
