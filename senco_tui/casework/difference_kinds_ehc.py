"""For the EHC process and each annual review: their fields in the order they are told."""

from typing import Any

from senco_tui.casework.difference_lists import SHARED, Fields, Listed, by_id, role
from senco_tui.casework.difference_phrases import choice, day, days, number, private, prose, several, switch
from senco_tui.casework.ehc import SECTIONS
from senco_tui.casework.spoken import is_band, is_code, is_filed_name

SECTION_F: Fields = {
    "text": prose(),
    "minutes": number("minutes"),
    "per_week": number("times a week"),
    "weeks": number("weeks"),
    "group_size": number("group size"),
    "who": choice("by whom"),
    "need": choice("need", is_code),
    "outcome": choice("outcome", is_code),
    "provision": several("provision", is_filed_name),
    "evidence": prose("evidence"),
    "id": private("id"),
}
EHC_NEED: Fields = {"text": prose(), "code": choice("code"), "id": private("id")}
EHC_OUTCOME: Fields = {"text": prose(), "need": choice("need", is_code), "id": private("id")}

EHC_SECTION: Fields = {"letter": choice(""), "where": private("place"), "words": prose("words")}
_KEPT: Fields = {
    "source": private("source"),
    "shared": SHARED,
    "confidentiality": choice("confidentiality"),
}


def _section(section: Any) -> str:
    """`Section K`; a letter no plan has is not quoted."""
    return f"Section {section.letter}" if section.letter in SECTIONS else "another section"


EHC: Fields = {
    "requested": day("request received", "date of request"),
    "requested_by": choice("requested by"),
    "decided": day("decided", "date of decision"),
    "decision": choice("decision"),
    "advice_asked": day("advice asked", "date advice asked"),
    "advice_sent": day("advice sent", "date advice sent"),
    "refused": day("refused", "date of refusal"),
    "draft_served": day("draft served", "date of draft"),
    "draft_answered": day("draft answered", "date of answer to draft"),
    "consulted": day("consulted", "date of consultation"),
    "consultation_answered": day("consultation answered", "date of answer to consultation"),
    "plan_made": day("final plan made", "date of final plan"),
    "amended": days("amendment"),
    "ceased": day("plan ceased", "date plan ceased"),
    "reassessment_notice": day("re-assessment notice", "date of re-assessment notice"),
    "decision_letter": day("decision letter", "date of decision letter"),
    "mediation_certificate": day("mediation certificate", "date of mediation certificate"),
    "appealed": day("appealed", "date of appeal"),
    "provision": by_id("Section F line", "Section F lines", SECTION_F),
    "outcomes": by_id("Section E outcome", "Section E outcomes", EHC_OUTCOME),
    "needs": by_id("Section B need", "Section B needs", EHC_NEED),
    "placement": prose("placement"),
    "band": choice("band", is_band),
    "top_up": number("top-up £"),
    "personal_budget": number("personal budget £"),
    "next_phase": choice("next phase"),
    "next_phase_year": number("next phase year"),
    "la": private("LA"),
    "officer": private("officer"),
    "sections": Listed("sections", _section, (lambda s: s.letter,), EHC_SECTION),
    **_KEPT,
}

INVITEE: Fields = {
    "role": choice("role"),
    "name": private("name"),
    "invited": day("invited", "date invited"),
    "advice_asked": day("advice asked", "date advice asked"),
    "received": day("advice received", "date advice received"),
    "attended": switch("", "attended", "did not attend"),
}


def _invitee(invitee: Any) -> str:
    return f"invitee{role(invitee.role)}"


ANNUAL_REVIEW: Fields = {
    "meeting": day("meeting set for", "meeting"),
    "requests_sent": day("requests for advice sent", "date requests sent"),
    "notice_sent": day("notice sent", "date notice sent"),
    "papers_sent": day("papers sent", "date papers sent"),
    "met": day("met", "day of the meeting"),
    "report_sent": day("report sent", "date report sent"),
    "decided": day("decided", "date of decision"),
    "decision": choice("decision"),
    "amendment_notice": day("amendment notice", "date of amendment notice"),
    "final": day("final plan", "date of final plan"),
    "recommendation": choice("recommendation"),
    "adulthood_considered": switch("preparation for adulthood", "considered", "not considered"),
    "phase_preference": prose("phase preference"),
    "invitees": Listed("invitees", _invitee, (lambda i: (i.role, i.name), lambda i: i.role), INVITEE),
    "differences": prose("differences of opinion"),
    **_KEPT,
}
