"""The fixed words of arrangements, adjustments, moves, papers and complaints.

Source: JCQ access arrangements regulations; STA guidance for key stage 1 and 2 tests; Equality Act 2010 s.20.
"""

from enum import StrEnum


class ExamLevel(StrEnum):
    """What an access arrangement is for."""

    KS1 = "key stage 1"
    KS2 = "key stage 2"
    GCSE = "GCSE"
    A_LEVEL = "A level"
    VOCATIONAL = "vocational"
    FUNCTIONAL = "functional skills"
    INTERNAL = "internal"


class ExamBasis(StrEnum):
    """What an access arrangement rests on."""

    WAY_OF_WORKING = "normal way of working"
    ASSESSMENT = "assessment"
    EHC = "EHC plan"
    MEDICAL = "medical"
    LANGUAGE = "first language"


class ExamOutcome(StrEnum):
    """What became of an application; `delegated` is one the centre may decide by itself."""

    APPROVED = "approved"
    REFUSED = "refused"
    REFERRED = "referred"
    DELEGATED = "delegated"
    WITHDRAWN = "withdrawn"


class AdjustmentKind(StrEnum):
    """Which of the three duties an adjustment answers (Equality Act 2010 s.20(3) to (5))."""

    PRACTICE = "practice"
    FEATURE = "physical feature"
    AID = "auxiliary aid"


class AdjustmentDecision(StrEnum):
    """What was decided about an adjustment."""

    AGREED = "agreed"
    MADE = "made"
    DECLINED = "declined"
    ENDED = "ended"


class Move(StrEnum):
    """Which way a pupil moves: in to us, on from us, or up within the setting."""

    IN = "in"
    ON = "on"
    WITHIN = "within"


class ComplaintStage(StrEnum):
    """How far a complaint has gone; `outside` is the ombudsman, the tribunal or the department."""

    INFORMAL = "informal"
    FORMAL = "formal"
    PANEL = "panel"
    OUTSIDE = "outside"
