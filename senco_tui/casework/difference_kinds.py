"""For each record of a pupil's file: its fields in the order they are told, and the phrase for each."""

from typing import Any

from senco_tui.casework import spoken
from senco_tui.casework.difference_lists import (
    SHARED,
    Fields,
    Listed,
    by_id,
)
from senco_tui.casework.difference_phrases import (
    amount,
    choice,
    day,
    lately,
    number,
    private,
    prose,
    several,
    switch,
    texts,
)

_KEPT: Fields = {
    "source": private("source"),
    "shared": SHARED,
    "confidentiality": choice("confidentiality"),
}
"""Where a record comes from, whom it was shared with, and who may read it."""

OUTCOME: Fields = {
    "text": prose(),
    "need": choice("need"),
    "baseline": amount("baseline"),
    "measure": amount("measure"),
    "target": amount("target"),
    "since": day("worked on from", "start"),
    "by": day("due", "due date"),
    "strategies": texts("strategies"),
    "provision": several("provision", spoken.is_filed_name),
    "who": choice("by whom"),
    "source": private("source"),
    "id": private("id"),
}

PLAN: Fields = {
    "cycle": number("cycle"),
    "outcomes": by_id("outcome", "outcomes", OUTCOME),
    "review_due": day("review set for", "review"),
    "needs": several("needs"),
    "layer": choice("layer"),
    "since": day("plan starts", "plan start"),
    "agreed": day("agreed", "date of agreement"),
    "agreed_by": several("agreed by"),
    "key_person": private("key person"),
    **_KEPT,
}

PROFILE: Fields = {
    "reviewed": lately("reviewed", "review day"),
    "written_with": several("written with"),
    "must": texts("must know"),
    "should": texts("should know"),
    "good_to_know": texts("good to know"),
    "shared": SHARED,
    "confidentiality": choice("confidentiality"),
}

JUDGEMENT: Fields = {
    "met": choice(""),
    "scale": number("scale"),
    "text": prose("words"),
    "evidence": prose("evidence"),
    "id": private("id"),
}

REVIEW: Fields = {
    "happened": day("review held", "day of the review"),
    "outcomes": by_id("outcome", "outcomes", JUDGEMENT, lambda j: f": {j.met}"),
    "next_step": choice("next step"),
    "cycle": number("cycle"),
    "present": several("present"),
    "sent": day("sent home", "date sent home"),
    **_KEPT,
}

ACTION: Fields = {
    "text": prose(),
    "owner": choice("owner"),
    "due": day("due", "due date"),
    "done": day("done", "date done"),
    "id": private("id"),
}
ACTIONS = by_id("action", "actions", ACTION, lambda a: f", due {spoken.spoken_day(a.due)}" if a.due else "")

CONTACT: Fields = {
    "happened": day("contact happened", "day of the contact"),
    "channel": choice("channel"),
    "started_by": choice("started by"),
    "present": several("present"),
    "topic": prose("topic"),
    "counts_as_meeting": switch("meeting", "counted as one of the three", "no longer counted"),
    "actions": ACTIONS,
    "copy_sent": day("copy sent", "date copy sent"),
    **_KEPT,
}

NOTE: Fields = {
    "happened": day("note of", "day of the note"),
    "kind": choice("kind"),
    "topic": prose("topic"),
    "by": private("author"),
    **_KEPT,
}

ENTRY: Fields = {
    "act": choice(""),
    "on": day("on", "day"),
    "turn": choice("turn"),
    "by": private("author"),
    "words": prose(),
}


RECOMMENDATION: Fields = {
    "text": prose(),
    "outcomes": several("outcomes", spoken.is_code),
    "id": private("id"),
}


def _entry(entry: Any) -> str:
    return f"entry of {spoken.spoken_day(entry.on)}"


REQUEST: Fields = {
    "entries": Listed(
        "entries",
        _entry,
        (lambda e: (e.on, e.act), lambda e: e.on, lambda e: e.act),
        ENTRY,
        came=lambda e: f"{e.act} {spoken.spoken_day(e.on)}",
    ),
    "kind": choice("kind"),
    "of": choice("asked of"),
    "topic": prose("topic"),
    "consent": day("consent given", "date of consent"),
    "consent_by": choice("consent by"),
    "chase_by": day("chase by", "chase date"),
    "appointment": day("appointment set for", "appointment"),
    "recommendations": by_id("recommendation", "recommendations", RECOMMENDATION),
    **_KEPT,
}

WAITING: Fields = {
    "what": prose(),
    "holder": choice("holder"),
    "since": day("since", "start"),
    "chase_by": day("chase by", "chase date"),
    "reason": choice("reason", spoken.is_reason),
    "nudges": number("nudges"),
    "escalated": day("escalated", "escalation"),
    "escalated_to": choice("escalated to"),
    "id": private("id"),
}
SNOOZE: Fields = {
    "until": day("until", "end"),
    "why": prose("why"),
    "since": day("since", "start"),
    "times": number("times"),
    "reason": choice("reason", spoken.is_reason),
}


def _snooze(snooze: Any) -> str:
    return f"snooze of {snooze.reason}" if spoken.is_reason(snooze.reason) else "one snooze"


ATTENTION: Fields = {
    "waiting": by_id(
        "waiting", "what is waited for", WAITING, lambda w: f", chase by {spoken.spoken_day(w.chase_by)}"
    ),
    "snoozed": Listed(
        "snoozes",
        _snooze,
        (lambda s: s.reason, lambda s: s.since),
        SNOOZE,
        lambda s: f" until {spoken.spoken_day(s.until)}",
    ),
    "actions": ACTIONS,
}
