"""For the setting's papers, budget, training and complaints: their fields in the order they are told."""

from senco_tui.casework import spoken
from senco_tui.casework.difference_lists import Fields, by_id
from senco_tui.casework.difference_phrases import choice, day, lately, number, private, prose, several

PAPER: Fields = {
    "approved": lately("approved", "day of approval"),
    "published": lately("published", "day of publication"),
    "review_due": day("review set for", "review"),
    "approved_by": choice("approved by"),
    "address": private("address"),
    "owner": private("owner"),
}

BUDGET_LINE: Fields = {
    "text": prose(),
    "planned": number("planned £"),
    "spent": number("spent £"),
    "as_of": lately("as of", "day"),
    "id": private("id"),
}
YEAR: Fields = {
    "since": day("from", "start"),
    "until": day("until", "end"),
    "notional": number("notional budget £"),
    "top_up": number("top-up £"),
    "pupil_premium": number("pupil premium £"),
    "other": number("other money £"),
    "lines": by_id("line", "lines", BUDGET_LINE),
    "id": private("id"),
}
BUDGET: Fields = {
    "years": by_id("year", "years", YEAR, lambda y: f" from {spoken.spoken_day(y.since)}"),
}

COURSE: Fields = {
    "topic": prose("topic"),
    "planned": day("planned for", "plan"),
    "held": day("held", "day held"),
    "needs": several("needs"),
    "audience": choice("for"),
    "present": several("present", spoken.is_code),
    "provider": private("provider"),
    "cost": number("cost £"),
    "effect": prose("effect"),
    "id": private("id"),
}
TRAINING_PLAN: Fields = {"courses": by_id("course", "courses", COURSE)}

COMPLAINT: Fields = {
    "received": day("received", "date received"),
    "stage": choice("stage"),
    "acknowledged": day("acknowledged", "date acknowledged"),
    "answered": day("answered", "date answered"),
    "closed": day("closed", "date closed"),
    "about": prose("subject"),
    "outcome": prose("outcome"),
    "learned": prose("what was learned"),
    "made_by": choice("made by"),
    "case": choice("case"),
    "id": private("id"),
}
COMPLAINTS: Fields = {
    "complaints": by_id(
        "complaint", "complaints", COMPLAINT, lambda c: f" of {spoken.spoken_day(c.received)}"
    ),
}
