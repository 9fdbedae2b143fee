"""For provision, deliveries and the setting's own documents: their fields in the order they are told."""

from typing import Any

from senco_tui.casework import spoken
from senco_tui.casework.difference_lists import Fields, Listed
from senco_tui.casework.difference_phrases import (
    amount,
    choice,
    day,
    lately,
    number,
    numbers_by_name,
    private,
    prose,
    several,
    switch,
)

PROVISION: Fields = {
    "pupils": several("group"),
    "minutes": number("minutes"),
    "per_week": number("times a week"),
    "weeks": number("weeks"),
    "group_size": number("group size"),
    "since": day("from", "start"),
    "until": day("until", "end"),
    "review_due": day("review set for", "review"),
    "layer": choice("layer"),
    "area": choice("area"),
    "lead": private("lead"),
    "role": choice("role"),
    "outcomes": several("outcomes", spoken.is_code),
    "entry_measure": amount("entry measure"),
    "entry_measured": day("entry measured", "date of entry measure"),
    "exit_measure": amount("exit measure"),
    "exit_measured": day("exit measured", "date of exit measure"),
    "resources_cost": number("resources £"),
    "external_cost": number("external cost £"),
    "funding": choice("funding"),
    "name": private("name"),
}


def _absent(absence: Any) -> str:
    return f"absence of {absence.pupil}" if spoken.is_plain(absence.pupil) else "one absence"


DELIVERY: Fields = {
    "happened": day("given", "day given"),
    "minutes": number("minutes"),
    "present": several("present"),
    "absent": Listed(
        "absences",
        _absent,
        (lambda a: a.pupil,),
        {"why": prose("reason"), "pupil": private("pupil")},
    ),
    "led_by": private("led by"),
}


def _named(noun: str) -> Any:
    """`agency salt`; an id that is no plain name for a thing is not quoted."""
    return lambda one: f"{noun} {one.id}" if spoken.is_slug(one.id) else f"one {noun}"


def _colleague(colleague: Any) -> str:
    return f"colleague {colleague.id}" if spoken.is_code(colleague.id) else "colleague"


TRAINING: Fields = {
    "topic": prose("topic"),
    "on": day("on", "day"),
    "provider": private("provider"),
    "needs": several("needs"),
}
SESSION: Fields = {
    "day": choice("day"),
    "period": private("period"),
    "given_to": private("given to"),
    "pupils": several("group"),
}


COLLEAGUE: Fields = {
    "role": choice("role"),
    "account": private("account"),
    "hours": number("hours"),
    "appointed": day("appointed", "date of appointment"),
    "qualified": day("qualified", "date of qualification"),
    "training": Listed(
        "training",
        lambda t: f"training of {spoken.spoken_day(t.on)}",
        (lambda t: (t.topic, t.on), lambda t: t.topic, lambda t: t.on),
        TRAINING,
    ),
    "rates": Listed(
        "rates",
        lambda r: f"rate from {spoken.spoken_day(r.since)}",
        (lambda r: r.since,),
        {"hourly": private(""), "until": day("until", "end")},
    ),
    "sessions": Listed(
        "sessions", lambda s: "one session", (lambda s: (s.day, s.period), lambda s: s.day), SESSION
    ),
    "name": private("name"),
    "email": private("email"),
    "id": private("id"),
}
STAFF: Fields = {
    "staff": Listed("staff", _colleague, (lambda c: c.id, lambda c: c.name), COLLEAGUE),
}


def _span(noun: str) -> Any:
    return lambda one: f"{noun} from {spoken.spoken_day(one.since)}"


TERM: Fields = {"name": private("name"), "since": day("from", "start"), "until": day("until", "end")}
CLOSURE: Fields = {
    "since": day("from", "start"),
    "until": day("until", "end"),
    "kind": choice("kind", spoken.is_slug),
    "name": private("name"),
}
CALENDAR: Fields = {
    "terms": Listed("terms", _span("term"), (lambda t: t.name, lambda t: t.since), TERM),
    "closures": Listed("closures", _span("closure"), (lambda c: c.since, lambda c: c.name), CLOSURE),
}

AGENCY: Fields = {
    "name": private("name"),
    "side": choice("side"),
    "phone": private("phone"),
    "email": private("email"),
    "chase_after_days": number("chase after", " days"),
    "above": private("whom one turns to above"),
    "id": private("id"),
}
AGENCIES: Fields = {"agencies": Listed("agencies", _named("agency"), (lambda a: a.id,), AGENCY)}

DUTIES: Fields = {
    "information_report": lately("information report renewed", "date of information report"),
    "policy": lately("policy renewed", "date of policy"),
    "accessibility_plan": lately("accessibility plan renewed", "date of accessibility plan"),
    "inclusion_strategy": lately("inclusion strategy renewed", "date of inclusion strategy"),
    "governors_report": lately("governors' report made", "date of governors' report"),
}

SETTLED: Fields = {"rule": choice("reason", spoken.is_reason), "case": choice("case")}


def _reason(settled: Any) -> str:
    """`quiet of P24-017`; the setting's own reasons stand alone."""
    named = settled.rule if spoken.is_reason(settled.rule) else "one reason"
    return f"{named} of {settled.case}" if settled.case and spoken.is_plain(settled.case) else named


def _reasons(label: str, fields: Fields) -> Listed:
    return Listed(label, lambda one: f"{label} {_reason(one)}", (lambda s: (s.case, s.rule),), fields)


SIGN_OFF: Fields = {
    "on": day("of", "day"),
    "by": private("by"),
    "minutes": number("minutes"),
    "lanes": numbers_by_name("lane"),
    "done": _reasons("done", SETTLED),
    "waiting": _reasons("waiting", SETTLED),
    "slipped": _reasons("slipped", {**SETTLED, "breaks": day("breaks", "day it breaks")}),
}

QUERY: Fields = {"line": private("line"), "id": private("id")}
QUERIES: Fields = {"queries": Listed("queries", lambda _: "kept query", (lambda q: q.id,), QUERY)}

RULE: Fields = {
    "start": private("trigger"),
    "add": private("length"),
    "unit": private("unit"),
    "side": choice("side"),
    "force": choice("force"),
    "basis": private("basis"),
    "status": choice("status", spoken.is_slug),
    "valid_from": day("valid from", "start"),
    "valid_until": day("valid until", "end"),
    "lead": number("days of work"),
    "words": prose("words"),
    "id": private("id"),
}
RULES: Fields = {"rules": Listed("rules", _named("rule"), (lambda r: r.id,), RULE)}

STORE: Fields = {
    "format": number("format"),
    "name": private("name"),
    "kind": choice("kind"),
    "la": private("LA"),
    "urn": private("URN"),
    "thresholds": numbers_by_name("threshold"),
    "rules_off": several("rules off", spoken.is_slug),
    "demonstration": switch("demonstration", "marked", "no longer marked"),
}
