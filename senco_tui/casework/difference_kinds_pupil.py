"""For the head of a case file: its fields in the order they are told, status and needs first."""

from senco_tui.casework import spoken
from senco_tui.casework.difference_lists import (
    SHARED,
    Fields,
    Listed,
    need_code,
    rank,
    ranked,
    record,
    role,
    status_spells,
)
from senco_tui.casework.difference_parts import said
from senco_tui.casework.difference_phrases import (
    choice,
    day,
    days,
    lately,
    number,
    private,
    prose,
    several,
    switch,
)
from senco_tui.casework.vocabulary import YEARS

NEED: Fields = {
    "code": need_code,
    "rank": rank,
    "since": day("from", "start"),
    "until": day("ended", "end"),
    "evidence": prose("evidence"),
    "diagnosed": day("diagnosed", "date of diagnosis"),
    "diagnosed_by": private("diagnosed by"),
}
PERSON: Fields = {
    "name": private("name"),
    "relation": choice("relation"),
    "parental_responsibility": switch("parental responsibility", "noted", "taken out"),
    "channel": choice("channel"),
    "phone": private("phone"),
    "email": private("email"),
}
PART_TIME: Fields = {
    "since": day("from", "start"),
    "until": day("until", "end"),
    "consent": day("agreed", "date of consent"),
    "hours": number("hours"),
}
CONCERN: Fields = {
    "raised": day("raised", "date raised"),
    "decide_by": day("to be decided by", "decision date"),
    "decided": day("decided", "date decided"),
    "decision": choice("decision"),
    "area": choice("area"),
    "seen": prose("what was seen"),
    "tried": prose("what was tried"),
    "parents_told": day("family told", "date family told"),
    "reason": prose("reason"),
    "source": private("source"),
    "raised_by": private("raised by"),
}

PUPIL: Fields = {
    "status": status_spells,
    "needs": Listed(
        "needs",
        lambda n: f"need {n.code}",
        (lambda n: n.code, lambda n: n.rank),
        NEED,
        lambda n: f", {ranked(n.rank)}",
    ),
    "concern": record("concern", CONCERN),
    "flags": several("flags"),
    "year": choice("year", lambda v: v in YEARS),
    "class_group": choice("class", spoken.is_class),
    "local_status": choice("local status"),
    "admitted": day("admitted", "date of admission"),
    "left": day("left", "last day"),
    "left_to": prose("next setting"),
    "records_sent": day("records sent", "date records sent"),
    "part_time": record("part-time timetable", PART_TIME),
    "attendance": number("attendance", " %"),
    "suspensions": days("suspension"),
    "missing_education": day("missing education from", "start of missing education"),
    "medical_plan_expires": lately("medical plan runs to", "end of medical plan"),
    "medical_plan": private("place of the medical plan"),
    "safeguarding": private("safeguarding pointer"),
    "people": Listed(
        "people",
        lambda p: f"person{role(p.relation)}",
        (lambda p: p.name, lambda p: p.relation),
        PERSON,
    ),
    "decision_maker": choice("decision maker"),
    "interpreter": switch("interpreter", "needed", "no longer needed"),
    "home_language": private("home language"),
    "key_person": private("key person"),
    "shared": SHARED,
    "confidentiality": choice("confidentiality"),
    "name": private("name"),
    "legal_name": private("legal name"),
    "pronouns": private("pronouns"),
    "born": lambda was, now: (said("date of birth changed", was, now),),
    "upn": private("UPN"),
    "uln": private("ULN"),
}
