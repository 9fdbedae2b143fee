"""Every reason's id and what it means, in the order of the lanes; a snooze or a waiting names one."""

NAMES = {
    "safeguarding": "a safeguarding pointer is open",
    "part_time_over": "a part-time timetable is past its end",
    "suspended": "suspended this week",
    "missing_education": "missing education",
    "medical_plan_expired": "the medical plan has run out",
    "breach": "a date of ours that law or the Code sets has passed",
    "records_not_sent": "a leaver's records have not been sent on",
    "section_f": "a line of Section F has not been given for weeks running",
    "closing": "the last safe start has passed or is near",
    "our_turn": "a request lies on our own desk",
    "promised": "something promised is due",
    "la_late": "the LA is late",
    "waiting": "someone else's turn, and time to chase",
    "family_window": "the family's own time runs out soon",
    "review_overdue": "the plan's review is overdue",
    "review_due": "the plan's review is near",
    "outcome_due": "an outcome's own date is near or past",
    "outcome_not_met": "an outcome not met at reviews running",
    "provision_due": "a provision's review is near or past, or was never set",
    "pep": "the personal education plan is wanted this term",
    "quiet": "no entry for a long while",
    "no_parent_contact": "no word with the family this term",
    "parent_meeting": "no meeting with the family this term",
    "no_pupil_voice": "their own view has not been heard this cycle",
    "amber": "a concern is past its day to decide",
    "no_progress": "cycles running without progress",
    "ahead": "a last safe start within six weeks of term",
    "calendar": "the calendar is missing or ends soon",
    "missing_date": "a date is missing, so that a clock cannot be worked",
    "date_ahead": "a date that should be past lies ahead",
    "no_status": "a plan on file, but no SEN status",
    "no_birthday": "no date of birth",
    "unreadable": "a file cannot be read",
    "doubtful": "a file reads, but something in it is doubtful",
}


def is_reason(text: str | None) -> bool:
    """Say whether `text` names a reason, with or without its detail."""
    return text is not None and text.partition(":")[0] in NAMES
