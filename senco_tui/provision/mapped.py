"""The provision map of one day: what each costs and how it stands, told by pupil, staff, area and layer."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal

from senco_tui.casework.casefile import CaseFile, Filed
from senco_tui.casework.caseload import Caseload
from senco_tui.casework.provision import Provision
from senco_tui.casework.setting import Setting
from senco_tui.casework.thresholds import limit
from senco_tui.clocks.school_year import SchoolDays, school_days
from senco_tui.provision.balance import Balance, line_balance, provision_balance
from senco_tui.provision.cost import Cost, cost_of, together
from senco_tui.provision.found import Finding, found, runs
from senco_tui.provision.given import Ledger, ledger, provision_of
from senco_tui.provision.year import Year

VIEWS = ("pupil", "staff", "area", "layer")
"""The ways the map is told, in the order the key goes through them."""


@dataclass(frozen=True, slots=True)
class Place:
    """One provision on the map: what it costs in all and in the year, and how it stands for each pupil."""

    name: str
    filed: Filed[Provision]
    whole: Cost
    cost: Cost
    balances: dict[str, Balance]

    @property
    def provision(self) -> Provision:
        """What its file says."""
        return self.filed.value

    @property
    def together(self) -> Balance:
        """The sum of its pupils' balances; the first reason where none of them can be counted."""
        counted = [b for b in self.balances.values() if b.since and not b.why_not]
        if not counted:
            return next(iter(self.balances.values()), Balance(None, why_not="nobody is in it"))
        return Balance(
            min(b.since for b in counted if b.since),
            sum((b.promised for b in counted), Decimal()),
            sum(b.given for b in counted),
            sum((b.minutes_promised for b in counted), Decimal()),
            sum(b.minutes_given for b in counted),
        )


@dataclass(frozen=True, slots=True)
class Group:
    """One heading of the map and what stands under it; `key` is a reference, a staff id, or words."""

    key: str
    title: str
    places: tuple[Place, ...]
    findings: tuple[Finding, ...] = ()
    lines: tuple[tuple[str, Balance], ...] = ()
    cost: Decimal = Decimal()
    unknown: int = 0
    gap: Decimal | None = None


@dataclass(frozen=True, slots=True)
class ProvisionMap:
    """All that is given on one day, the year its costs are told for, and what is wrong with it."""

    today: date
    year: Year
    places: tuple[Place, ...]
    findings: tuple[Finding, ...]
    book: Ledger
    days: SchoolDays
    threshold: int

    def of(self, pupil: str) -> tuple[Place, ...]:
        """The provisions a pupil is in."""
        return tuple(place for place in self.places if pupil in place.provision.pupils)

    def named(self, name: str) -> Place | None:
        """The provision called so."""
        return next((place for place in self.places if place.name == name), None)

    def gap(self, pupil: str) -> Decimal:
        """Pounds from what a pupil costs in the year to the threshold; below nought it is passed."""
        return self.threshold - together((p.cost for p in self.of(pupil)), each=True)[0]


def provision_map(caseload: Caseload, setting: Setting, today: date, year: Year) -> ProvisionMap:
    """Lay out what is given on `today`, costed for `year`."""
    days, book = school_days(setting.calendar), ledger(caseload.deliveries)
    places = tuple(
        _place(filed, setting, days, book, today, year)
        for filed in caseload.provision
        if runs(filed.value, today)
    )
    wrong = found(caseload.provision, caseload.cases, setting.staff.staff, book, days, today)
    threshold = limit(setting, "provision_threshold")
    return ProvisionMap(today, year, places, wrong, book, days, threshold)


def groups(laid: ProvisionMap, view: str, caseload: Caseload, setting: Setting) -> tuple[Group, ...]:
    """The map told one of its ways, in the order of the headings."""
    if view == "pupil":
        made = (_of_pupil(laid, case) for case in caseload.cases)
        return tuple(sorted((g for g in made if g.places or g.lines), key=_by_title))
    if view == "staff":
        return tuple(sorted(_of_staff(laid, setting), key=_by_title))
    told: dict[str, Callable[[Provision], str]] = {
        "area": lambda p: p.area or "no area is written down",
        "layer": lambda p: str(p.layer) if p.layer else "no layer is written down",
    }
    return tuple(_by_words(laid, told[view]))


def section_f(laid: ProvisionMap, case: CaseFile) -> tuple[tuple[str, Balance], ...]:
    """Each line of a pupil's Section F by its id, and how it stands."""
    if case.ehc is None:
        return ()
    ehc = case.ehc.value
    return tuple(
        (line.id, line_balance(line, ehc, case.reference, laid.book, laid.days, laid.today))
        for line in ehc.provision
    )


def _place(
    filed: Filed[Provision], setting: Setting, days: SchoolDays, book: Ledger, today: date, year: Year
) -> Place:
    name, provision = provision_of(filed.name), filed.value
    return Place(
        name,
        filed,
        cost_of(name, provision, setting, days, today),
        cost_of(name, provision, setting, days, today, year),
        {one: provision_balance(name, provision, one, book, days, today) for one in provision.pupils},
    )


def _of_pupil(laid: ProvisionMap, case: CaseFile) -> Group:
    places = laid.of(case.reference)
    cost, unknown = together((p.cost for p in places), each=True)
    return Group(
        case.reference,
        case.listed_name,
        places,
        lines=section_f(laid, case),
        cost=cost,
        unknown=unknown,
        gap=laid.threshold - cost,
    )


def _of_staff(laid: ProvisionMap, setting: Setting) -> Iterator[Group]:
    listed = {c.id: c for c in setting.staff.staff}
    leads = dict.fromkeys(place.provision.lead or "" for place in laid.places)
    found_for = dict.fromkeys(f.who for f in laid.findings if f.who in listed)
    for who in dict.fromkeys((*leads, *(one for one in found_for if one))):
        places = tuple(p for p in laid.places if (p.provision.lead or "") == who)
        title = listed[who].name if who in listed else who or "nobody is named"
        yield _summed(who, title, places, tuple(f for f in laid.findings if f.who == who))


def _by_words(laid: ProvisionMap, told: Callable[[Provision], str]) -> Iterator[Group]:
    titles = sorted({told(place.provision) for place in laid.places})
    for title in titles:
        yield _summed(title, title, tuple(p for p in laid.places if told(p.provision) == title))


def _summed(key: str, title: str, places: tuple[Place, ...], findings: tuple[Finding, ...] = ()) -> Group:
    cost, unknown = together((p.cost for p in places), each=False)
    return Group(key, title, places, findings, cost=cost, unknown=unknown)


def _by_title(group: Group) -> tuple[str, str]:
    return group.title.casefold(), group.key
