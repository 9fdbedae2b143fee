"""The provision map on paper: who is given what, by whom, and what it costs in a year at which rate."""

from collections import defaultdict
from dataclasses import replace
from datetime import date
from decimal import Decimal

from senco_tui.casework.spoken import counted, spoken_day, spoken_number
from senco_tui.provision.balance import Balance, spoken_hours
from senco_tui.provision.cost import PENNY, Cost, together
from senco_tui.provision.mapped import Group, Place, ProvisionMap, groups, provision_map
from senco_tui.provision.year import academic_year, financial_year
from senco_tui.reports.matter import Matter
from senco_tui.reports.report import Block, Report, Table, Words
from senco_tui.reports.said import class_said, whom_meant

WAYS = ("pupil", "staff", "area")
"""The ways the map is told on paper."""

COST, HOURS = "Cost £", "Hours"


def report(matter: Matter) -> Report:
    """What runs on the day: one row a provision under each pupil, colleague or area; sums; rates."""
    day, wishes = matter.occasion.day, matter.wishes
    year = academic_year(day) if wishes.academic_year else financial_year(day)
    meant = {case.reference for case in matter.caseload.cases}
    given = (f for f in matter.caseload.provision if not f.value.pupils or meant & set(f.value.pupils))
    caseload = replace(matter.caseload, provision=tuple(given))
    laid = provision_map(caseload, matter.setting, day, year)
    found = groups(laid, wishes.by, caseload, matter.setting)
    names = {c.id: c.name for c in matter.setting.staff.staff}
    by = matter.wording.learner if wishes.by == "pupil" else wishes.by
    blocks: list[Block] = [Words(_summary(laid, whom_meant(matter.caseload)))]
    if laid.places:
        blocks += [_rows(found, matter, names), _sums(found, by), _rates(laid, names)]
    return Report(
        "provision-map", f"Provision map by {by}", tuple(blocks),
        under=f"{year.name.capitalize()}, {spoken_day(year.since)} to {spoken_day(year.until)}", wide=True,
    )  # fmt: skip


def _summary(laid: ProvisionMap, whom: str) -> str:
    if not laid.places:
        return f"Nothing is given on {spoken_day(laid.today)}."
    cost, unknown = together((p.cost for p in laid.places), each=False)
    said = f"{counted(len(laid.places), 'provision')} on {spoken_day(laid.today)}, £{cost:,.2f} in the year"
    missing = f"; {unknown} cannot be costed" if unknown else ""
    shared = f" Whom it tells of: {whom}. A provision is costed whole, whoever else is in it." if whom else ""
    counts = " Sessions are told by the week; given of promised counts the whole weeks of this academic year."
    return f"{said}{missing}.{shared}{counts}"


def _rows(found: tuple[Group, ...], matter: Matter, names: dict[str, str]) -> Table:
    """One row a provision under each heading; per head the cost is one pupil's share."""
    by = matter.wishes.by
    first = {"pupil": (matter.wording.learner.capitalize(), "Case", "Class"), "staff": ("Led by",)}
    heads = (*first.get(by, ("Area",)), "Provision", "Sessions", "Led by", COST, "Given of promised")
    if by == "staff":
        heads = ("Led by", "Provision", "Sessions", "Area", COST, "Given of promised")
    rows = [
        (*_of(group, matter), *_of_place(place, group, by, names))
        for group in found
        for place in group.places
    ]
    return Table("What is given", heads, tuple(rows), (COST,))


def _of(group: Group, matter: Matter) -> tuple[str, ...]:
    if matter.wishes.by != "pupil":
        return (group.title,)
    case = matter.caseload.case(group.key)
    pupil = case.pupil.value if case and case.pupil else None
    return group.title, group.key, class_said(pupil) if pupil else ""


def _of_place(place: Place, group: Group, by: str, names: dict[str, str]) -> tuple[str, ...]:
    provision = place.provision
    lead = names.get(provision.lead or "", provision.lead or "nobody is named")
    stands = place.balances.get(group.key) if by == "pupil" else place.together
    cost = place.cost.each if by == "pupil" else place.cost.total
    beside = provision.area or "" if by == "staff" else lead
    return provision.name, sessions(place), beside, money(cost, place.cost), stood(stands) if stands else ""


def sessions(place: Place) -> str:
    """`3 × 30 min, group of 4`; what is not written down is left out."""
    provision, size = place.provision, place.cost.group_size
    minutes = f"{provision.minutes} min" if provision.minutes else ""
    times = f"{spoken_number(provision.per_week)} ×" if provision.per_week else ""
    said = " ".join(filter(None, (times, minutes)))
    return ", ".join(filter(None, (said, "alone" if size == 1 else f"group of {size}" if size else "")))


def stood(stands: Balance) -> str:
    """`6 of 10, 2 h short`; why nothing can be counted where nothing can."""
    if stands.why_not or not stands.promised:
        return stands.why_not or "no whole week yet"
    short = f", {spoken_hours(stands.short)} short" if stands.short else ""
    return f"{stands.given} of {spoken_number(stands.promised)}{short}"


def money(amount: Decimal | None, cost: Cost) -> str:
    """Decimal pounds; or what is missing before anyone can say."""
    return f"{amount:.2f}" if amount is not None else f"not known: {', '.join(cost.missing)}"


def _sums(found: tuple[Group, ...], by: str) -> Table:
    gap = any(group.gap is not None for group in found)
    heads = (by.capitalize(), COST, "Not costed", *(("Below the threshold £", "Above it £") if gap else ()))
    rows = []
    for group in found:
        row = [group.title, f"{group.cost:.2f}", str(group.unknown or "")]
        if gap:
            left = group.gap or Decimal()
            row += [f"{left:.2f}", ""] if left >= 0 else ["", f"{-left:.2f}"]
        rows.append(tuple(row))
    return Table("Sums", heads, tuple(rows), heads[1:])


def _rates(laid: ProvisionMap, names: dict[str, str]) -> Table:
    """Whose hours at what rate, and from which day the rate holds; what is bought in stands last."""
    hours: dict[tuple[str, Decimal, date], Decimal] = defaultdict(Decimal)
    bought = Decimal()
    for place in laid.places:
        bought += place.cost.materials + place.cost.external
        for charge in place.cost.charges:
            hours[charge.colleague, charge.hourly, charge.rated] += charge.hours
    rows = [
        (names.get(who, who), f"{hourly:.2f}", spoken_day(since), _rounded(sum_), _rounded(sum_ * hourly))
        for (who, hourly, since), sum_ in sorted(hours.items())
    ]
    rows.append(("Materials and what is bought in", "", "", "", _rounded(bought)))
    heads = ("Who", "£ an hour", "Rate from", HOURS, COST)
    return Table("What it is costed by", heads, tuple(rows), ("£ an hour", HOURS, COST))


def _rounded(amount: Decimal) -> str:
    return str(amount.quantize(PENNY))
