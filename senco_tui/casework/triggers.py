"""The dates of a case file a setting's own rule may start from, by the words a rule names them with."""

from collections.abc import Callable, Mapping
from datetime import date

from senco_tui.casework.casefile import CaseFile

Trigger = Callable[[CaseFile], date | None]
"""The day a case file has for it; None where it has none."""

LEFT = ("pupil left", "left")
"""The trigger of a leaver, by both its names; every other is of whoever is here."""


def _head(name: str) -> Trigger:
    return lambda case: getattr(case.pupil.value, name) if case.pupil else None


def _ehc(name: str) -> Trigger:
    return lambda case: getattr(case.ehc.value, name) if case.ehc else None


def _part_time(name: str) -> Trigger:
    def of(case: CaseFile) -> date | None:
        spell = case.pupil.value.part_time if case.pupil else None
        return getattr(spell, name) if spell else None

    return of


def _raised(case: CaseFile) -> date | None:
    concern = case.pupil.value.concern if case.pupil else None
    return concern.raised if concern and concern.decided is None else None


def _agreed(case: CaseFile) -> date | None:
    plan = case.plan.value if case.plan else None
    return (plan.agreed or plan.since) if plan else None


def _last(name: str) -> Trigger:
    """The latest day of that name in the annual reviews."""

    def of(case: CaseFile) -> date | None:
        days = (getattr(filed.value, name) for filed in case.annual_reviews)
        return max((day for day in days if day is not None), default=None)

    return of


def _made_or_reviewed(case: CaseFile) -> date | None:
    days = (_ehc("plan_made")(case), _last("met")(case))
    return max((day for day in days if day is not None), default=None)


TRIGGERS: Mapping[str, tuple[str, Trigger]] = {
    "born": ("casefile", _head("born")),
    "admitted": ("casefile", _head("admitted")),
    "concern raised": ("casefile", _raised),
    "part-time since": ("casefile", _part_time("since")),
    "part-time until": ("casefile", _part_time("until")),
    "plan expires": ("casefile", _head("medical_plan_expires")),
    **dict.fromkeys(LEFT, ("casefile", _head("left"))),
    "plan agreed": ("plan", _agreed),
    "request received": ("ehc", _ehc("requested")),
    "advice asked": ("ehc", _ehc("advice_asked")),
    "draft served": ("ehc", _ehc("draft_served")),
    "consultation received": ("ehc", _ehc("consulted")),
    "LA's notice of reassessment": ("ehc", _ehc("reassessment_notice")),
    "decision letter": ("ehc", _ehc("decision_letter")),
    "mediation certificate": ("ehc", _ehc("mediation_certificate")),
    "plan made": ("ehc", _ehc("plan_made")),
    "plan made or last reviewed": ("ehc", _made_or_reviewed),
    "meeting": ("ehc", _last("meeting")),
    "met": ("ehc", _last("met")),
    "amendment notice": ("ehc", _last("amendment_notice")),
}
"""Each with the document a person opens to see it: the words the program's own rules use."""

PROPOSED_FROM = {
    "individual_support_plan.review": "plan agreed",
    "key_stage.review": "key stage ends",
    "national_template.plan": "plan made",
}
"""The proposals that ship switched off, and what each starts from until a setting says otherwise."""


def triggers_named(start: str) -> tuple[str, ...]:
    """The triggers a rule names, parted by `;`."""
    return tuple(words.strip() for words in start.split(";"))
