"""Counts for a report that names nobody: each number under a key, and which numbers are sums of which."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal

from senco_tui.casework.casefile import CaseFile
from senco_tui.casework.caseload import Caseload
from senco_tui.casework.pupil import Pupil
from senco_tui.casework.record import Request
from senco_tui.casework.setting import Setting
from senco_tui.casework.vocabulary import AREA_OF_NEED, Act, Met, Side, Status
from senco_tui.clocks.ehc_plan import says_no
from senco_tui.clocks.turn import turn_of
from senco_tui.provision.year import Year
from senco_tui.reports.suppressing import SMALL, Sum

CODES = (Status.SUPPORT, Status.EHC)


@dataclass(frozen=True, slots=True)
class Counts:
    """Numbers by key, the sums that tie them, and means of attendance by code."""

    numbers: dict[str, int] = field(default_factory=dict)
    sums: tuple[Sum, ...] = ()
    attendance: dict[str, Decimal] = field(default_factory=dict)

    def over(self, other: "Counts") -> "Counts":
        """Both together."""
        return Counts(
            self.numbers | other.numbers, self.sums + other.sums, self.attendance | other.attendance
        )


def count(caseload: Caseload, day: date) -> Counts:
    """The register by year and by area of first need: `year 4 K`, `area other E`; `all` are sums.

    Who has left or is still to come is not on roll, and does not count.
    """
    here = [c.pupil.value for c in caseload.cases if c.pupil and c.pupil.value.is_on_roll(day)]
    register = [(pupil, pupil.status_on(day)) for pupil in here if pupil.status_on(day) in CODES]
    found: Counter[str] = Counter()
    for pupil, code in register:
        for group in (f"year {pupil.year or '?'} ", f"area {_area(pupil, day)} ", ""):
            found.update((f"{group}{code}", f"{group}all"))
    groups = sorted({key.rpartition(" ")[0] for key in found if " " in key})
    numbers = {f"{of}{code}": found[f"{of}{code}"] for of in _prefixes(groups) for code in (*CODES, "all")}
    numbers["ambers"] = sum(pupil.is_amber(day) for pupil in here)
    return Counts(numbers, tuple(_sums(groups)), dict(_means(register)))


def _prefixes(groups: list[str]) -> list[str]:
    return [*(f"{group} " for group in groups), ""]


def _sums(groups: list[str]) -> Iterator[Sum]:
    for of in _prefixes(groups):
        yield f"{of}all", tuple(f"{of}{code}" for code in CODES)
    for sort in ("year", "area"):
        those = [group for group in groups if group.startswith(f"{sort} ")]
        for code in (*CODES, "all"):
            if those:
                yield str(code), tuple(f"{group} {code}" for group in those)


def _area(pupil: Pupil, day: date) -> str:
    needs = pupil.needs_on(day)
    return AREA_OF_NEED[needs[0].code] if needs else "?"


def _means(register: list[tuple[Pupil, Status]]) -> Iterator[tuple[str, Decimal]]:
    """The mean of each code, where it is known of so many that it tells of none."""
    for code in CODES:
        known = [p.attendance for p, status in register if status is code and p.attendance is not None]
        if len(known) >= SMALL:
            yield str(code), sum(known, Decimal()) / len(known)


def asked(caseload: Caseload, setting: Setting, year: Year, day: date) -> Counts:
    """Needs assessments and requests asked in the year, by what became of them; plans made in it.

    A request to a family or to a colleague is asked of no agency, and is not counted.
    """
    found = {f"{of} {what}": 0 for of in ("assessment", "request") for what in ("all", "yes", "no", "open")}
    found["plans"] = 0
    last = min(day, year.until)
    for case in caseload.cases:
        for key in (*_assessed(case, year, last), *_requested(case, setting, year, last)):
            found[key] += 1
    sums = tuple(
        (f"{of} all", tuple(f"{of} {what}" for what in ("yes", "no", "open")))
        for of in ("assessment", "request")
    )
    return Counts(found, sums)


def _assessed(case: CaseFile, year: Year, last: date) -> Iterator[str]:
    ehc = case.ehc.value if case.ehc else None
    if ehc and ehc.requested and year.since <= ehc.requested <= last:
        decided = ehc.decided is not None and ehc.decided <= last
        yield "assessment all"
        yield f"assessment {('no' if says_no(ehc.decision) else 'yes') if decided else 'open'}"
    if ehc and ehc.plan_made and year.since <= ehc.plan_made <= last:
        yield "plans"


def _requested(case: CaseFile, setting: Setting, year: Year, last: date) -> Iterator[str]:
    for filed in case.requests:
        asked_on, asked_of = filed.value.asked, turn_of(filed.value.of, setting)
        outside = asked_of.agency is not None or asked_of.side in (Side.AGENCY, Side.LA)
        if outside and asked_on and year.since <= asked_on <= last:
            yield "request all"
            yield f"request {_became(filed.value, last)}"


def _became(request: Request, last: date) -> str:
    acts = {entry.act for entry in request.entries if entry.on <= last}
    if Act.DECLINED in acts:
        return "no"
    return "yes" if acts & {Act.RECEIVED, Act.ANSWERED, Act.ACCEPTED} else "open"


def judged(caseload: Caseload, year: Year, day: date) -> Counts:
    """How outcomes stood at the reviews of the year."""
    found = {f"outcome {what}": 0 for what in ("all", *Met)}
    for case in caseload.cases:
        for filed in case.reviews:
            if year.since <= filed.value.happened <= min(day, year.until):
                for one in filed.value.outcomes:
                    found["outcome all"] += 1
                    found[f"outcome {one.met}"] += 1
    return Counts(found, (("outcome all", tuple(f"outcome {met}" for met in Met)),))
