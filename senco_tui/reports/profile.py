"""The profile on one side of paper, as a supply teacher reads it in two minutes."""

from senco_tui.reports.making import NotMade
from senco_tui.reports.matter import Matter
from senco_tui.reports.prose import sections
from senco_tui.reports.report import Block, Heading, Points, Report, Words
from senco_tui.reports.said import paper_day, together, where_taught

LISTS = (("must", "You must know"), ("should", "You should know"), ("good_to_know", "Good to know"))
"""The short lists of the profile's head, what comes first first."""


def report(matter: Matter) -> Report:
    """The lists, then the profile's own sections.

    Raises:
        NotMade: there is no profile, or it is restricted.
    """
    case = matter.case
    if case is None or case.pupil is None or case.profile is None:
        raise NotMade(f"{case.reference if case else 'It'} has no profile that may go out.")
    pupil, profile = case.pupil.value, case.profile.value
    blocks: list[Block] = []
    for name, title in LISTS:
        if told := getattr(profile, name):
            blocks += [Heading(title), Points(tuple(told))]
    blocks += sections(case.profile.words)
    written = f"Written with {together(profile.written_with)}. " if profile.written_with else ""
    reviewed = f"Looked at again on {paper_day(profile.reviewed)}." if profile.reviewed else ""
    if written or reviewed:
        blocks.append(Words(f"{written}{reviewed}".strip()))
    under = ", ".join(filter(None, (where_taught(pupil), pupil.pronouns or "")))
    return Report("profile", f"About {pupil.name}", tuple(blocks), under)
