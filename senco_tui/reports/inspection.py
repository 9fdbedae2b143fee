"""The inspection brief: the pupils an inspector would ask for, each on half a side, and what is not ready.

Which pupils they are is decided outside; of one known to social care nothing is told but whom to ask.
"""

from collections import Counter
from collections.abc import Iterator

from senco_tui.casework.casefile import CaseFile
from senco_tui.casework.pupil import Pupil
from senco_tui.casework.spoken import counted, spoken_day
from senco_tui.casework.vocabulary import NEED_WORDS, STATUS_WORDS, Met
from senco_tui.provision.mapped import ProvisionMap, provision_map
from senco_tui.provision.year import academic_year
from senco_tui.reports.matter import Matter, Subject
from senco_tui.reports.provision_map import stood
from senco_tui.reports.report import Block, Facts, Heading, Points, Report, Words
from senco_tui.reports.said import class_said

ASK_THE_LEAD = "One known to social care: ask the designated safeguarding lead, who keeps that file."


def report(matter: Matter) -> Report:
    """One part for each of the subjects whose file may be shown, in their order."""
    day = matter.occasion.day
    laid = provision_map(matter.caseload, matter.setting, day, academic_year(day))
    blocks: list[Block] = [Words(ASK_THE_LEAD)]
    for subject in matter.subjects:
        case = matter.caseload.case(subject.reference)
        if case is not None and case.pupil is not None:
            blocks += _of(subject, case, case.pupil.value, matter, laid)
    return Report("inspection", "Inspection brief", tuple(blocks), spoken_day(day))


def _of(
    subject: Subject, case: CaseFile, pupil: Pupil, matter: Matter, laid: ProvisionMap
) -> Iterator[Block]:
    day = matter.occasion.day
    name = ", ".join(filter(None, (pupil.name, class_said(pupil))))
    yield Heading(f"{subject.kind[:1].upper()}{subject.kind[1:]}: {name}")
    needs = "; ".join(NEED_WORDS[need.code] for need in pupil.needs_on(day))
    family, voice = case.last_family_contact(day), case.last_pupil_voice(day)
    facts = (
        ("Case", case.reference),
        ("SEN", _status(pupil, matter)),
        ("Needs", needs),
        ("EHC plan", "; ".join(_ehc(case))),
        ("Plan", _plan(case)),
        ("Last review", _review(case, matter)),
        ("Given of promised", "; ".join(_given(case, laid))),
        ("Family", f"last spoken with {spoken_day(family)}" if family else "not spoken with yet"),
        ("Own view", f"last heard {spoken_day(voice)}" if voice else "not heard yet"),
    )
    yield Facts(tuple((label, words) for label, words in facts if words))
    outcomes = case.plan.value.outcomes if case.plan else ()
    if outcomes:
        yield Points(tuple(_aim(o.text, o.baseline, o.target) for o in outcomes))
    if subject.lacks:
        yield Facts((("Not ready", "; ".join(subject.lacks)),))


def _status(pupil: Pupil, matter: Matter) -> str:
    day = matter.occasion.day
    spells = [s for s in pupil.status if s.since <= day and (s.until is None or day <= s.until)]
    since = f" since {spoken_day(max(s.since for s in spells))}" if spells else ""
    return f"{STATUS_WORDS[pupil.status_on(day)]}{since}"


def _ehc(case: CaseFile) -> Iterator[str]:
    """Dates alone; a plan's own words are restricted."""
    if case.ehc and case.ehc.value.plan_made:
        yield f"made {spoken_day(case.ehc.value.plan_made)}"
    met = [filed.value.met for filed in case.annual_reviews if filed.value.met]
    if met:
        yield f"last reviewed {spoken_day(max(met))}"


def _plan(case: CaseFile) -> str:
    if case.plan is None:
        return ""
    plan = case.plan.value
    since = f", from {spoken_day(plan.since)}" if plan.since else ""
    due = f", review due {spoken_day(plan.review_due)}" if plan.review_due else ""
    return f"cycle {plan.cycle}{since}{due}, {counted(len(plan.outcomes), 'outcome')}"


def _review(case: CaseFile, matter: Matter) -> str:
    held = [filed.value for filed in case.reviews if filed.value.happened <= matter.occasion.day]
    if not held:
        return "none yet"
    last = max(held, key=lambda review: review.happened)
    counts = Counter(one.met for one in last.outcomes)
    words = {Met.MET: "met", Met.PARTLY: "partly met", Met.NOT: "not met"}
    told = ", ".join(f"{counts[met]} {said}" for met, said in words.items() if counts[met])
    return ": ".join(filter(None, (spoken_day(last.happened), told)))


def _given(case: CaseFile, laid: ProvisionMap) -> Iterator[str]:
    for place in laid.of(case.reference):
        yield f"{place.provision.name} {stood(place.balances[case.reference])}"


def _aim(text: str, baseline: str | None, target: str | None) -> str:
    way = " → ".join(filter(None, (baseline, target)))
    return f"{text} ({way})" if way else text
