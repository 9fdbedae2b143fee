"""Which reports there are, in the order they are offered."""

from senco_tui.reports import census, class_sheet, governors, inspection, letter, plan, profile, provision_map
from senco_tui.reports.matter import ReportKind

OF_STAFF = "For staff of the setting; it names pupils."

FAMILYS = "For the family."

LETTERS = {
    "invitation": ("to the family: come to the review", FAMILYS),
    "advice": ("to a colleague or an agency: what would you advise", "For the one it is written to."),
    "outcome": ("to the family: what the review found", FAMILYS),
    "consent": ("to the family: may we share this", FAMILYS),
}
"""Each letter by its template: what it says, and for whom it is."""

KINDS: tuple[ReportKind, ...] = (
    ReportKind(
        "provision-map",
        "who is given what, by whom, and what it costs in the year",
        OF_STAFF,
        provision_map.report,
    ),
    ReportKind(
        "census",
        "codes and types of need as of a day, and what to check",
        OF_STAFF,
        census.report,
        purpose=frozenset({"pupil"}),
    ),
    ReportKind(
        "class-sheet",
        "for a teacher: needs, what helps, what is aimed at",
        OF_STAFF,
        class_sheet.report,
        whole=True,
    ),
    ReportKind(
        "inspection",
        "those an inspector would ask for, and what is not ready",
        "For the SENCo beside an inspector; it names pupils.",
        inspection.report,
        purpose=frozenset({"ehc", "annual_reviews"}),
        drawn=True,
    ),
    ReportKind(
        "governors",
        "how many, asked, given, to what effect; none under 5",
        "For governors; it names nobody.",
        governors.report,
        purpose=frozenset({"pupil", "ehc", "requests", "reviews"}),
        of_all=True,
    ),
    ReportKind(
        "plan",
        "the plan for the family: from where to where by when",
        "For the family and those who agreed it.",
        plan.report,
        of_case=True,
        whole=True,
        to_family=True,
        one_side=True,
    ),
    ReportKind(
        "profile",
        "the one page: what matters, and how best to help",
        "For those who teach; it is the pupil's own page.",
        profile.report,
        of_case=True,
        whole=True,
        one_side=True,
    ),
    *(
        ReportKind(
            f"letter-{name}",
            words,
            reader,
            letter.report,
            of_case=True,
            to_family=reader == FAMILYS,
            one_side=True,
            letter=name,
        )
        for name, (words, reader) in LETTERS.items()
    ),
)
"""Every report; its name is what `senco report` is asked for."""


def kind_called(name: str) -> ReportKind | None:
    """The report of that name, or None."""
    return next((kind for kind in KINDS if kind.name == name), None)
