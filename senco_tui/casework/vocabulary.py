"""The field's fixed words: codes from the school census and the choices a record may hold.

Source: DfE school census guide (SEN provision and need types), SEND Code of Practice 2015 chapters 6 and 9.
"""

import re
from enum import StrEnum

CASE_PATTERN = re.compile(r"P\d{2}-\d{3,}")


def is_case(text: str) -> bool:
    """Say whether `text` is a pupil's reference such as `P24-017`, and nothing but that."""
    return CASE_PATTERN.fullmatch(text) is not None and text.isascii()


class Status(StrEnum):
    """SEN provision as the census counts it; `S`, `A` and `P` are closed codes kept for old spells."""

    NONE = "N"
    SUPPORT = "K"
    EHC = "E"
    STATEMENT = "S"
    SCHOOL_ACTION = "A"
    SCHOOL_ACTION_PLUS = "P"


class NeedType(StrEnum):
    """Type of need as the census codes it."""

    SPLD = "SPLD"
    MLD = "MLD"
    SLD = "SLD"
    PMLD = "PMLD"
    SLCN = "SLCN"
    ASD = "ASD"
    SEMH = "SEMH"
    HI = "HI"
    VI = "VI"
    MSI = "MSI"
    PD = "PD"
    DS = "DS"
    OTH = "OTH"
    NSA = "NSA"


NEED_WORDS = {
    NeedType.SPLD: "specific learning difficulty",
    NeedType.MLD: "moderate learning difficulty",
    NeedType.SLD: "severe learning difficulty",
    NeedType.PMLD: "profound and multiple learning difficulty",
    NeedType.SLCN: "speech, language and communication needs",
    NeedType.ASD: "autistic spectrum disorder",
    NeedType.SEMH: "social, emotional and mental health",
    NeedType.HI: "hearing impairment",
    NeedType.VI: "vision impairment",
    NeedType.MSI: "multi-sensory impairment",
    NeedType.PD: "physical disability",
    NeedType.DS: "Down syndrome",
    NeedType.OTH: "other difficulty or disability",
    NeedType.NSA: "support, no specialist assessment yet",
}

AREA_OF_NEED = {
    NeedType.SPLD: "cognition and learning",
    NeedType.MLD: "cognition and learning",
    NeedType.SLD: "cognition and learning",
    NeedType.PMLD: "cognition and learning",
    NeedType.SLCN: "communication and interaction",
    NeedType.ASD: "communication and interaction",
    NeedType.SEMH: "social, emotional and mental health",
    NeedType.HI: "sensory and physical",
    NeedType.VI: "sensory and physical",
    NeedType.MSI: "sensory and physical",
    NeedType.PD: "sensory and physical",
    NeedType.DS: "cognition and learning",
    NeedType.OTH: "other",
    NeedType.NSA: "other",
}

STATUS_WORDS = {
    Status.NONE: "no SEN provision",
    Status.SUPPORT: "SEN support",
    Status.EHC: "EHC plan",
    Status.STATEMENT: "statement",
    Status.SCHOOL_ACTION: "School Action",
    Status.SCHOOL_ACTION_PLUS: "School Action Plus",
}

YEARS = ("E1", "E2", "N1", "N2", "R", *(str(n) for n in range(1, 15)), "X")
"""National curriculum years in order, nursery first; `X` follows no year."""


class Flag(StrEnum):
    """Circumstances that change who must be told or what comes first; never a reason for less."""

    LOOKED_AFTER = "looked-after"
    PREVIOUSLY_LOOKED_AFTER = "previously-looked-after"
    SOCIAL_WORKER = "social-worker"
    CHILD_IN_NEED = "child-in-need"
    CHILD_PROTECTION = "child-protection"
    PUPIL_PREMIUM = "pupil-premium"
    FREE_SCHOOL_MEALS = "free-school-meals"
    EAL = "eal"
    YOUNG_CARER = "young-carer"
    MEDICAL = "medical"


POINTERS = frozenset({Flag.CHILD_PROTECTION, Flag.CHILD_IN_NEED, Flag.SOCIAL_WORKER})
"""What points at the designated lead's own file, which no report says."""


class Layer(StrEnum):
    """How far provision goes beyond what every pupil gets."""

    UNIVERSAL = "universal"
    TARGETED = "targeted"
    TARGETED_PLUS = "targeted plus"
    SPECIALIST = "specialist"


class Met(StrEnum):
    """How far an outcome was met at review."""

    MET = "met"
    PARTLY = "partly"
    NOT = "not"


class NextStep(StrEnum):
    """What a review decides."""

    CONTINUE = "continue"
    CHANGE = "change"
    STOP = "stop"
    STEP_UP = "step up"
    STEP_DOWN = "step down"
    ASSESS = "ask for an assessment"


class Side(StrEnum):
    """Whose turn it is: the school's, the local authority's, the family's or another agency's."""

    SCHOOL = "school"
    LA = "la"
    FAMILY = "family"
    AGENCY = "agency"


class Force(StrEnum):
    """How strongly a date binds: law, the Code, the setting's policy, local habit, or a grant's terms."""

    MUST = "must"
    SHOULD = "should"
    POLICY = "policy"
    LOCAL = "local"
    DERIVED = "derived"
    GRANT = "grant condition"
    JCQ = "JCQ"


class Channel(StrEnum):
    """How a contact was made."""

    MEETING = "meeting"
    PHONE = "phone"
    EMAIL = "email"
    LETTER = "letter"
    MESSAGE = "message"
    HOME_VISIT = "home visit"
    DOORSTEP = "at the gate"


class NoteKind(StrEnum):
    """What sort of note it is; a pupil's own words are kept apart because triage asks for them."""

    NOTE = "note"
    OBSERVATION = "observation"
    PUPIL_VOICE = "pupil voice"
    ASSESSMENT = "assessment"


class RequestKind(StrEnum):
    """What was asked of someone."""

    REFERRAL = "referral"
    ADVICE = "advice"
    REPORT = "report"
    FORM = "form"


class Act(StrEnum):
    """What one entry of a request's thread records."""

    ASKED = "asked"
    ACKNOWLEDGED = "acknowledged"
    ACCEPTED = "accepted"
    DECLINED = "declined"
    NUDGED = "nudged"
    ESCALATED = "escalated"
    APPOINTMENT = "appointment"
    ANSWERED = "answered"
    RECEIVED = "received"
    CLOSED = "closed"


class Confidentiality(StrEnum):
    """Who may read a record."""

    STANDARD = "standard"
    RESTRICTED = "restricted"


class SettingKind(StrEnum):
    """What kind of setting this is; it changes wording, clocks and who holds the rights."""

    NURSERY = "nursery"
    PRIMARY = "primary"
    SECONDARY = "secondary"
    SPECIAL = "special"
    COLLEGE = "college"
    CHILDMINDER = "childminder"
    NETWORK = "network"
