"""Every number triage and the provision map decide by, with its default; a store may set any of them."""

from dataclasses import dataclass

from senco_tui.casework.setting import Setting


@dataclass(frozen=True, slots=True)
class Threshold:
    """One number: its default, its unit, and what it decides."""

    name: str
    default: int
    unit: str
    words: str


THRESHOLDS = (
    Threshold("closing_within", 5, "school days", "a last safe start this near is closing"),
    Threshold("closing_within_no_calendar", 28, "days", "a date this near is closing where no calendar is"),
    Threshold("ahead_within", 30, "school days", "a last safe start this near is ahead"),
    Threshold("review_within", 10, "school days", "a review this near is due"),
    Threshold("quiet_ehc", 20, "school days", "an EHC pupil without an entry for this long is quiet"),
    Threshold("quiet_support", 30, "school days", "a pupil on SEN support without an entry for this long"),
    Threshold("parent_contact_from_week", 6, "weeks", "from this week of term silence with parents is told"),
    Threshold("pupil_voice_after", 20, "school days", "a cycle this old should have heard the pupil"),
    Threshold("outcome_not_met_times", 2, "reviews", "an outcome not met at this many reviews running"),
    Threshold("no_progress_cycles", 2, "reviews", "reviews running without progress on any outcome"),
    Threshold("provision_unreviewed_after", 30, "school days", "a provision this old without a review date"),
    Threshold("provision_threshold", 6000, "pounds", "what a pupil's provision costs a year before a top-up"),
    Threshold("section_f_weeks", 2, "weeks", "a Section F line not given for this many school weeks running"),
    Threshold("our_turn_after", 5, "school days", "a request on our own desk this long"),
    Threshold("family_window_within", 5, "school days", "the family's own date this near is told"),
    Threshold("suspended_within", 7, "days", "a suspension this recent comes first"),
    Threshold("suspended_recent", 30, "days", "a suspension this recent makes a pupil more vulnerable"),
    Threshold("attendance_below", 90, "per cent", "attendance under this makes a pupil more vulnerable"),
    Threshold("nudges_before_escalating", 1, "nudges", "after this many nudges ask for the manager"),
    Threshold(
        "calendar_ends_within", 60, "days", "a school calendar that ends this soon wants its next year"
    ),
    Threshold("seconds_now", 120, "seconds", "for a row of lane 0, now"),
    Threshold("seconds_breach", 120, "seconds", "for a row of lane 1, breach"),
    Threshold("seconds_closing", 60, "seconds", "for a row of lane 2, closing"),
    Threshold("seconds_theirs", 20, "seconds", "for a row of lane 3, theirs"),
    Threshold("seconds_review", 30, "seconds", "for a row of lane 4, review"),
    Threshold("seconds_quiet", 60, "seconds", "for a row of lane 5, quiet"),
    Threshold("seconds_concern", 60, "seconds", "for a row of lane 6, concern"),
    Threshold("seconds_ahead", 15, "seconds", "for a row of lane 7, ahead"),
    Threshold("seconds_data", 30, "seconds", "for a defect in the data"),
    Threshold("never_starve", 2, "rows", "rows of lanes 5 and 6 offered however short the time"),
    Threshold("ten_minute_chases", 3, "rows", "chases in ten minutes"),
)

DEFAULTS = {t.name: t.default for t in THRESHOLDS}


def limit(setting: Setting, name: str) -> int:
    """The setting's own number, else the default.

    Raises:
        KeyError: no threshold is called `name`.
    """
    return setting.threshold(name, DEFAULTS[name])
