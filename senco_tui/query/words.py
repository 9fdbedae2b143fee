"""The words a query line knows, each with what it means; help, completion and refusals are made from them."""

from dataclasses import dataclass
from enum import StrEnum

from senco_tui.casework.vocabulary import NEED_WORDS, STATUS_WORDS, YEARS, Flag, Status


class Sort(StrEnum):
    """What kind of word it is: how it may stand in a line."""

    GROUP = "groups"
    STATUS = "status"
    YEAR = "years"
    NEED = "needs"
    FLAG = "circumstances"
    LANE = "triage lanes"
    FACT = "facts"
    AHEAD = "days until"
    SINCE = "time since"
    NUMBER = "numbers"
    ORDER = "in order"
    FIELD = "fields"


@dataclass(frozen=True, slots=True)
class Known:
    """One word.

    `codes` is what it stands for: clock rules, a lane, a status; `reads` are the documents it looks in, by
    the beginning of their names, so that a broken one is known to leave the answer open.
    """

    name: str
    sort: Sort
    words: str
    codes: tuple[str, ...] = ()
    reads: tuple[str, ...] = ("casefile",)


def _group(name: str, words: str) -> Known:
    return Known(name, Sort.GROUP, words)


def _lane(name: str, number: str, words: str) -> Known:
    return Known(name, Sort.LANE, words, (number,), ())


def _flag(name: str, flag: Flag, words: str) -> Known:
    return Known(name, Sort.FLAG, words, (str(flag),))


def _fact(name: str, words: str, *reads: str) -> Known:
    return Known(name, Sort.FACT, words, (), reads or ("casefile",))


def _ahead(name: str, words: str, *rules: str) -> Known:
    return Known(name, Sort.AHEAD, words, rules, ())


def _since(name: str, words: str, *reads: str) -> Known:
    return Known(name, Sort.SINCE, words, (), reads)


def _number(name: str, words: str, *reads: str) -> Known:
    return Known(name, Sort.NUMBER, words, (), reads or ("casefile",))


def _field(name: str, words: str, *reads: str) -> Known:
    return Known(name, Sort.FIELD, words, (), reads or ("casefile",))


ALONE: tuple[Known, ...] = (
    _group("register", "on SEN support or with an EHC plan"),
    _group("ambers", "with an undecided concern"),
    _group("leavers", "who have left"),
    _group("everyone", "leavers too"),
    *(Known(str(s).lower(), Sort.STATUS, STATUS_WORDS[s], (str(s),)) for s in (Status.EHC, Status.SUPPORT)),
    Known("n", Sort.STATUS, STATUS_WORDS[Status.NONE], (str(Status.NONE),)),
    *(Known(f"y{year.lower()}", Sort.YEAR, f"Year {year}", (year,)) for year in YEARS),
    *(Known(str(code).lower(), Sort.NEED, words, (str(code),)) for code, words in NEED_WORDS.items()),
    _flag("lac", Flag.LOOKED_AFTER, "looked after"),
    _flag("plac", Flag.PREVIOUSLY_LOOKED_AFTER, "previously looked after"),
    _flag("sw", Flag.SOCIAL_WORKER, "has a social worker"),
    _flag("cin", Flag.CHILD_IN_NEED, "child in need"),
    _flag("cp", Flag.CHILD_PROTECTION, "child protection plan"),
    _flag("pp", Flag.PUPIL_PREMIUM, "pupil premium"),
    _flag("fsm", Flag.FREE_SCHOOL_MEALS, "free school meals"),
    _flag("eal", Flag.EAL, "English as an additional language"),
    _flag("carer", Flag.YOUNG_CARER, "young carer"),
    _flag("medical", Flag.MEDICAL, "medical needs"),
    _lane("now", "0", "in lane 0 of today's triage"),
    _lane("breach", "1", "a date of ours has passed"),
    _lane("closing", "2", "a last safe start has passed or is near"),
    _lane("theirs", "3", "someone else is late"),
    _lane("quiet", "5", "nothing heard for long"),
    _lane("data", "D", "a defect in the record"),
    _fact("amber", "an undecided concern stands"),
    _fact("advice", "advice asked for the annual review, or ours sent for the assessment", "annual-", "ehc"),
    _fact("voice", "their own view heard in this cycle", "notes/", "reviews/", "plan"),
    _fact("profile", "has a one-page profile", "profile"),
    _fact("plan", "has a plan", "plan"),
    _fact("outcomes", "the plan has outcomes", "plan"),
    _fact("assessment", "an EHC needs assessment is under way", "ehc"),
    _fact("appeal", "an appeal stands or may be made", "ehc"),
    _fact("waiting", "someone else must act next", "requests/", "attention"),
    _fact("ours", "a request waits for us", "requests/"),
    _fact("snoozed", "something is put off", "attention"),
    _fact("parttime", "on a part-time timetable"),
    _fact("safeguarding", "a safeguarding pointer is open"),
    _fact("interpreter", "the family needs an interpreter"),
    _fact("restricted", "the record is restricted"),
    _fact("broken", "a file cannot be read"),
)
"""Words that stand alone."""

MEASURED: tuple[Known, ...] = (
    _ahead("ar", "annual review complete", "annual_review.complete"),
    _ahead("meeting", "annual review meeting, at the latest", "annual_review.meeting_latest"),
    _ahead("papers", "annual review papers", "annual_review.papers", "annual_review.requests"),
    _ahead("report", "annual review report", "annual_review.report"),
    _ahead("decision", "the LA's decision", "annual_review.decision", "needs_assessment.decision"),
    _ahead(
        "final",
        "the final plan",
        "annual_review.final_plan",
        "needs_assessment.final_plan",
        "reassessment.final_plan",
    ),
    _ahead("consultation", "reply to a consultation", "consultation.reply"),
    _ahead("transfer", "phase transfer", "phase_transfer.school", "phase_transfer.post16"),
    _ahead("review", "the plan's review", "sen_support.review"),
    _ahead("decide", "deciding a concern", "concern.decision"),
    _ahead("chase", "the next chase", "request.chase"),
    _ahead("action", "a promised action", "action.due"),
    _ahead("due", "whatever is due first"),
    _since("entry", "the last entry of any kind", "reviews/", "contacts/", "notes/", "requests/"),
    _since("quiet", "the last entry of any kind", "reviews/", "contacts/", "notes/", "requests/"),
    _since("contact", "the last word with the family", "contacts/", "reviews/"),
    _since("voice", "their own view last heard", "notes/", "reviews/"),
    _since("reviewed", "the last review", "reviews/"),
    _since("profiled", "the profile last reviewed", "profile"),
    _since("cycle", "the plan's cycle began", "plan"),
    _since("status", "the present status began", "casefile"),
    _since("joined", "joined this setting", "casefile"),
    _number("age", "age in whole years"),
    _number("attendance", "attendance in per cent"),
    _number("outcomes", "outcomes in the plan", "plan"),
    _number("cycles", "the plan's cycle by number", "plan"),
    _number("nudges", "nudges on one open request", "requests/"),
    _number("suspensions", "suspensions ever"),
    _number("lane", "a triage lane, 0 to 7"),
    Known("year", Sort.ORDER, "the year: 4, R, N2", YEARS),
    _field("class", "the class"),
    _field("need", "the primary need"),
    _field("area", "the area of any need: cognition, communication, social, sensory"),
    _field("status", "the census code: E, K, N"),
    _field("flag", "a circumstance, such as looked-after"),
    _field("local", "the setting's own status"),
    _field("key", "the key person", "casefile", "plan"),
    _field("of", "of whom something is still asked", "requests/"),
    _field("layer", "the layer of the plan", "plan"),
)
"""Words that want a sign and a value: `ar<60d`, `quiet>30d`, `age>=16`, `class=4b`."""

BY_WORD = {known.name: known for known in ALONE}


def measures_named(name: str) -> tuple[Known, ...]:
    """What `name` may mean before a sign: a measure, a field, both, or nothing."""
    return tuple(known for known in MEASURED if known.name == name)
