"""What is wrong with what is given: staff in two places at once, slots paid twice, Section F hours short."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import combinations

from senco_tui.casework.casefile import CaseFile, Filed
from senco_tui.casework.provision import Provision
from senco_tui.casework.setting import Colleague, Session
from senco_tui.clocks.school_year import SchoolDays
from senco_tui.provision.balance import line_balance
from senco_tui.provision.given import Ledger, provision_of

WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that is wrong; `names` are the provisions, `who` the colleague or the pupil it is about."""

    kind: str
    sentence: str
    who: str | None = None
    names: tuple[str, ...] = ()


def found(
    provision: Sequence[Filed[Provision]],
    cases: Sequence[CaseFile],
    staff: Sequence[Colleague],
    book: Ledger,
    days: SchoolDays,
    today: date,
) -> tuple[Finding, ...]:
    """All that is wrong today: staff first, then money, then what a plan promises and nobody gave."""
    running = [filed for filed in provision if runs(filed.value, today)]
    return (
        *double_booked(staff, running),
        *on_file_twice(running),
        *hours_short(cases, book, days, today),
    )


def runs(provision: Provision, today: date) -> bool:
    """Say whether it is given on `today`: begun, and not over."""
    begun = provision.since is None or provision.since <= today
    return begun and (provision.until is None or provision.until >= today)


def double_booked(staff: Sequence[Colleague], running: Sequence[Filed[Provision]]) -> Iterator[Finding]:
    """One colleague, one day and period, two things; where both are provisions, one slot is paid twice.

    Which money pays is the provisions' own field; one that names two sources shares its cost between them.
    """
    named = {provision_of(filed.name): filed.value.name for filed in running}
    money = {provision_of(filed.name): filed.value.funding for filed in running}
    for colleague in staff:
        slots: dict[tuple[str, str], list[Session]] = defaultdict(list)
        for session in colleague.sessions:
            slots[session.day.casefold(), session.period.casefold()].append(session)
        for those in sorted(slots.values(), key=lambda s: (_weekday(s[0]), s[0].period)):
            told = list(dict.fromkeys(_bare(s) for s in those))
            if len(those) < 2 or (len(told) < 2 and told[0] in named):
                continue
            slot = f"{those[0].day.casefold().capitalize()}, {those[0].period}"
            what = " and ".join(named.get(one, one) for one in told)
            costed = tuple(one for one in told if one in named)
            yield Finding("double-booked", f"double-booked {slot}: {what}", colleague.id, costed)
            if len(costed) > 1:
                paid = " and ".join(f"{named[one]}{_from(money[one])}" for one in costed)
                yield Finding("paid twice", f"one slot costed twice, {slot}: {paid}", colleague.id, costed)


def on_file_twice(running: Sequence[Filed[Provision]]) -> Iterator[Finding]:
    """Two files for one and the same provision, which so is paid twice."""
    for one, other in combinations(running, 2):
        same = (one.value.name.casefold(), one.value.lead) == (other.value.name.casefold(), other.value.lead)
        if same and set(one.value.pupils) & set(other.value.pupils):
            names = provision_of(one.name), provision_of(other.name)
            yield Finding(
                "paid twice", f"{one.value.name} is on file twice: {' and '.join(names)}", names=names
            )


def hours_short(cases: Sequence[CaseFile], book: Ledger, days: SchoolDays, today: date) -> Iterator[Finding]:
    """Each line of Section F of which less was given than the plan promises."""
    for case in cases:
        if case.ehc is None or (case.pupil is not None and case.pupil.value.has_left(today)):
            continue
        for line in case.ehc.value.provision:
            stands = line_balance(line, case.ehc.value, case.reference, book, days, today)
            if stands.short:
                yield Finding("short", f"{line.id}: {stands.words}", case.reference, line.provision)


def _from(funding: str | None) -> str:
    return f", from {funding}" if funding else ""


def _bare(session: Session) -> str:
    return (session.given_to or "").removeprefix("provision/") or "something not named"


def _weekday(session: Session) -> int:
    day = session.day.casefold()
    return WEEKDAYS.index(day) if day in WEEKDAYS else len(WEEKDAYS)
