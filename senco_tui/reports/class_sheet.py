"""The class sheet for a teacher: of each pupil the need, what must be known, what helps, what is aimed at."""

from collections.abc import Iterator

from senco_tui.casework.casefile import CaseFile
from senco_tui.casework.choices import AdjustmentDecision
from senco_tui.casework.pupil import Pupil
from senco_tui.casework.spoken import spoken_day
from senco_tui.casework.vocabulary import NEED_WORDS, STATUS_WORDS, Flag, Status
from senco_tui.provision.found import runs
from senco_tui.provision.given import provision_of
from senco_tui.reports.matter import Matter
from senco_tui.reports.prose import blocks
from senco_tui.reports.report import Block, Facts, Heading, Points, Report, Words
from senco_tui.reports.said import class_said, whom_meant

HELPFUL = ("must know", "support", "hard")
"""Words of a profile's headings under which a teacher finds what to do."""

IN_FORCE = (AdjustmentDecision.AGREED, AdjustmentDecision.MADE)


def report(matter: Matter) -> Report:
    """Everyone meant who is on the register or has a profile, by name."""
    found = sorted(
        (case for case in matter.caseload.cases if _is_told(case, matter)), key=lambda case: case.listed_name
    )
    made = [block for case in found for block in _of(case, matter)]
    if not made:
        made = [Words(f"No {matter.wording.learner} of those meant is on the register or has a profile.")]
    return Report(
        "class-sheet", "Class sheet", tuple(made), whom_meant(matter.caseload) or "everyone here now"
    )


def _is_told(case: CaseFile, matter: Matter) -> bool:
    day = matter.occasion.day
    if case.pupil is None or case.pupil.value.has_left(day):
        return False
    return case.status_on(day) in (Status.SUPPORT, Status.EHC) or case.profile is not None


def _of(case: CaseFile, matter: Matter) -> Iterator[Block]:
    assert case.pupil is not None
    pupil, day = case.pupil.value, matter.occasion.day
    yield Heading(", ".join(filter(None, (pupil.name, class_said(pupil), pupil.pronouns or ""))))
    needs = "; ".join(NEED_WORDS[need.code] for need in pupil.needs_on(day))
    facts = (
        ("SEN", STATUS_WORDS[pupil.status_on(day)]),
        ("Needs", needs),
        ("Also", "; ".join(_also(pupil))),
        ("Given", "; ".join(_given(case, matter))),
    )
    yield Facts(tuple((label, words) for label, words in facts if words))
    helps = tuple(_helps(case))
    if helps:
        yield Points(helps)
    outcomes = case.plan.value.outcomes if case.plan else ()
    aims = (f"{o.text}{f', by {spoken_day(o.by)}' if o.by else ''}" for o in outcomes)
    if outcomes:
        yield Facts((("Aims", "; ".join(aims)),))


def _also(pupil: Pupil) -> Iterator[str]:
    """What changes how one teaches; nothing of what is the designated lead's."""
    if Flag.EAL in pupil.flags:
        at_home = f", at home {pupil.home_language}" if pupil.home_language else ""
        yield f"English is an additional language{at_home}"
    if Flag.MEDICAL in pupil.flags or pupil.medical_plan:
        yield "has a medical need; see the individual healthcare plan"


def _given(case: CaseFile, matter: Matter) -> Iterator[str]:
    """What the pupil goes out for, and when by the staff's weeks."""
    for filed in matter.caseload.provision:
        if case.reference in filed.value.pupils and runs(filed.value, matter.occasion.day):
            name = provision_of(filed.name)
            slots = dict.fromkeys(
                f"{session.day.capitalize()} {session.period}"
                for colleague in matter.setting.staff.staff
                for session in colleague.sessions
                if (session.given_to or "").removeprefix("provision/") == name
                and (not session.pupils or case.reference in session.pupils)
            )
            when = f" ({', '.join(slots)})" if slots else ""
            yield f"{filed.value.name}{when}"


def _helps(case: CaseFile) -> Iterator[str]:
    """The short lists of the profile, else its sections for those who teach; and agreed adjustments."""
    if case.profile is not None:
        lists = (*case.profile.value.must, *case.profile.value.should)
        yield from lists or _from_sections(case)
    if case.adjustments is not None:
        yield from (a.text for a in case.adjustments.value.adjustments if a.decision in IN_FORCE)


def _from_sections(case: CaseFile) -> Iterator[str]:
    for section in case.profile.words if case.profile else ():
        if any(word in section.title.casefold() for word in HELPFUL):
            for block in blocks(section.text):
                yield from block.items if isinstance(block, Points) else ()
                if isinstance(block, Words):
                    yield block.text
