"""For arrangements, adjustments, risk plan and transition: their fields in the order they are told."""

from typing import Any

from senco_tui.casework import spoken
from senco_tui.casework.difference_lists import SHARED, Fields, Listed, by_id
from senco_tui.casework.difference_phrases import choice, day, lately, number, private, prose, several, texts

_KEPT: Fields = {
    "source": private("source"),
    "shared": SHARED,
    "confidentiality": choice("confidentiality"),
}

ARRANGEMENT: Fields = {
    "text": prose(),
    "level": choice("level"),
    "basis": choice("basis"),
    "outcome": choice("outcome"),
    "applied": day("applied for", "date of application"),
    "decided": day("decided", "date of decision"),
    "until": day("holds until", "end"),
    "told": day("candidate told", "date candidate told"),
    "rules_year": private("rules year"),
    "application": private("application reference"),
    "id": private("id"),
}
WAY_OF_WORKING: Fields = {
    "subject": private("subject"),
    "on": day("on", "day"),
    "seen": prose("what was seen"),
    "by": private("by"),
}
SCORE: Fields = {
    "test": private("test"),
    "on": day("given", "day"),
    "score": private("score"),
    "measures": prose("what it measures"),
}


def _dated(noun: str) -> Any:
    return lambda one: f"{noun} of {spoken.spoken_day(one.on)}" if one.on else f"one {noun}"


ARRANGEMENTS: Fields = {
    "arrangements": by_id("arrangement", "arrangements", ARRANGEMENT),
    "form8_part1": day("Form 8 part 1", "date of Form 8 part 1"),
    "form8_part2": day("Form 8 part 2", "date of Form 8 part 2"),
    "form8_part3": day("Form 8 part 3", "date of Form 8 part 3"),
    "consent": day("consent given", "date of consent"),
    "evidence": Listed(
        "evidence", _dated("evidence"), (lambda e: (e.subject, e.on), lambda e: e.subject), WAY_OF_WORKING
    ),
    "tests": Listed("tests", _dated("test"), (lambda s: (s.test, s.on), lambda s: s.test), SCORE),
    "candidate_number": private("candidate number"),
    "assessor": private("assessor"),
    "assessor_qualification": private("assessor's qualification"),
    **_KEPT,
}

ADJUSTMENT: Fields = {
    "text": prose(),
    "barrier": prose("barrier"),
    "kind": choice("kind"),
    "decision": choice("decision"),
    "decided": day("decided", "date of decision"),
    "reason": prose("reason"),
    "asked": day("asked", "date asked"),
    "asked_by": choice("asked by"),
    "since": day("from", "start"),
    "review_due": day("review set for", "review"),
    "effect": prose("effect"),
    "where": prose("where"),
    "owner": private("owner"),
    "cost": number("cost £"),
    "id": private("id"),
}
ADJUSTMENTS: Fields = {"adjustments": by_id("adjustment", "adjustments", ADJUSTMENT), **_KEPT}

RISK: Fields = {
    "behaviour": prose("behaviour"),
    "likelihood": number("likelihood"),
    "severity": number("severity"),
    "triggers": texts("triggers"),
    "controls": texts("controls"),
    "id": private("id"),
}
STAGE: Fields = {
    "name": prose("name"),
    "looks_like": prose("how it looks"),
    "helps": prose("what helps"),
    "id": private("id"),
}
RISK_PLAN: Fields = {
    "risks": by_id("risk", "risks", RISK),
    "stages": by_id("stage", "stages", STAGE),
    "written": lately("written", "day written"),
    "review_due": day("review set for", "review"),
    "agreed": day("agreed", "date of agreement"),
    "agreed_by": several("agreed by"),
    "key_adults": several("key adults"),
    **_KEPT,
}

VISIT: Fields = {
    "on": day("on", "day"),
    "who": several("who came"),
    "went": prose("how it went"),
    "id": private("id"),
}
HANDED_OVER: Fields = {
    "what": prose("what"),
    "on": day("handed over", "day"),
    "by": private("by"),
    "receipt": day("signed for", "date of receipt"),
    "id": private("id"),
}
TRANSITION: Fields = {
    "way": choice("way"),
    "moves": day("moves", "day of the move"),
    "meeting": day("meeting", "day of the meeting"),
    "visits": by_id("visit", "visits", VISIT, lambda v: f" of {spoken.spoken_day(v.on)}"),
    "handed_over": by_id("handover", "handovers", HANDED_OVER),
    "receipt": day("receipt", "date of receipt"),
    "origin": private("from where"),
    "destination": private("to where"),
    "contact": private("contact there"),
    "present": several("present"),
    "receipt_by": private("receipt by"),
    **_KEPT,
}
