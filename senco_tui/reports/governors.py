"""The report to governors: how many, of what need, what was asked and agreed, what was given, to what effect.

It names nobody. Numbers under five are hidden, with whatever else would give one away. Source: Code of
Practice 6.2-6.3.
"""

from collections.abc import Iterator
from decimal import Decimal

from senco_tui.casework.setting import Setting
from senco_tui.casework.spoken import counted, spoken_day
from senco_tui.casework.vocabulary import AREA_OF_NEED, YEARS
from senco_tui.provision.mapped import provision_map
from senco_tui.provision.year import Year, academic_year, financial_year
from senco_tui.reports.counting import Counts, asked, count, judged
from senco_tui.reports.matter import Matter
from senco_tui.reports.report import Block, Heading, Points, Report, Table, Words
from senco_tui.reports.said import year_said
from senco_tui.reports.suppressing import HIDDEN, SMALL, hidden

HEADS = ("SEN support", "EHC plan", "Together")


def report(matter: Matter) -> Report:
    """The numbers of the day, and of the academic year so far."""
    day = matter.occasion.day
    year = academic_year(day)
    counts = (
        count(matter.caseload, day)
        .over(asked(matter.caseload, matter.setting, year, day))
        .over(judged(matter.caseload, year, day))
    )
    shut = hidden(counts.numbers, counts.sums)
    hiding = f"“{HIDDEN}” stands for a number under {SMALL}, or for one that would give such a number away."
    blocks: list[Block] = [Words(hiding)]
    if any(case.pupil is None for case in matter.caseload.cases):
        blocks.append(Words("Case files that cannot be read are not counted."))
    blocks += [*_how_many(counts, shut, matter), *_what_was_asked(counts, shut, year)]
    blocks += [*_what_is_given(counts, shut, matter), *_money(matter.setting, financial_year(day))]
    blocks += _training(matter.setting, year)
    return Report(
        "governors", "Special educational needs: report to governors", tuple(blocks),
        f"{spoken_day(day)}, {year.name}",
    )  # fmt: skip


def _shown(key: str, counts: Counts, shut: frozenset[str]) -> str:
    return HIDDEN if key in shut else str(counts.numbers.get(key, 0))


def _row(title: str, of: str, counts: Counts, shut: frozenset[str]) -> tuple[str, ...]:
    return (title, *(_shown(f"{of}{code}", counts, shut) for code in ("K", "E", "all")))


def _how_many(counts: Counts, shut: frozenset[str], matter: Matter) -> Iterator[Block]:
    yield Heading("How many")
    years = [y for y in YEARS if f"year {y} all" in counts.numbers]
    rows = [_row(year_said(y), f"year {y} ", counts, shut) for y in years]
    if "year ? all" in counts.numbers:
        rows.append(_row("year not recorded", "year ? ", counts, shut))
    whole = _row("Together", "", counts, shut)
    yield Table("By year", ("Year", *HEADS), (*rows, whole), HEADS)
    areas = [a for a in dict.fromkeys(AREA_OF_NEED.values()) if f"area {a} all" in counts.numbers]
    rows = [_row(area, f"area {area} ", counts, shut) for area in areas]
    if "area ? all" in counts.numbers:
        rows.append(_row("no need recorded", "area ? ", counts, shut))
    yield Table("By area of first need", ("Area", *HEADS), (*rows, whole), HEADS)
    learners = matter.wording.learners
    yield Words(f"Concerns about {learners} not on the register: {_shown('ambers', counts, shut)}.")
    means = [
        f"{words} {counts.attendance[code]:.1f} %"
        for code, words in (("K", "SEN support"), ("E", "EHC plan"))
        if code in counts.attendance
    ]
    if means:
        yield Words(f"Mean attendance, where it is known of {SMALL} or more: {', '.join(means)}.")


def _what_was_asked(counts: Counts, shut: frozenset[str], year: Year) -> Iterator[Block]:
    yield Heading(f"What was asked, {year.name}")
    heads = ("Asked", "Agreed or answered", "Refused", "Open")
    rows = tuple(
        (words, *(_shown(f"{of} {what}", counts, shut) for what in ("all", "yes", "no", "open")))
        for of, words in (("assessment", "EHC needs assessments"), ("request", "Requests to agencies"))
    )
    yield Table("", ("", *heads), rows, heads)
    yield Words(f"EHC plans made: {_shown('plans', counts, shut)}.")


def _what_is_given(counts: Counts, shut: frozenset[str], matter: Matter) -> Iterator[Block]:
    yield Heading("What is given, and to what effect")
    day = matter.occasion.day
    laid = provision_map(matter.caseload, matter.setting, day, financial_year(day))
    known = [place.cost.total for place in laid.places]
    missing = sum(cost is None for cost in known)
    cost = sum((one for one in known if one is not None), Decimal())
    unknown = f"; {missing} cannot be costed" if missing else ""
    yield Words(
        f"{counted(len(laid.places), 'provision')} on the day, £{cost:,.2f} in {laid.year.name}{unknown}."
    )
    areas = sorted({place.provision.area or "no area written down" for place in laid.places})
    rows: list[tuple[str, ...]] = []
    for area in areas:
        places = [p for p in laid.places if (p.provision.area or "no area written down") == area]
        within = len({pupil for place in places for pupil in place.provision.pupils})
        rows.append((area, str(len(places)), HIDDEN if 0 < within < SMALL else str(within)))
    heads = ("Provisions", matter.wording.learners.capitalize())
    if rows:
        yield Table("By area", ("Area", *heads), tuple(rows), heads)
    judgements = ("Judged", "Met", "Partly met", "Not met")
    row = ("Outcomes", *(_shown(f"outcome {what}", counts, shut) for what in ("all", "met", "partly", "not")))
    yield Table("Outcomes at reviews this academic year", ("", *judgements), (row,), judgements)


def _money(setting: Setting, year: Year) -> Iterator[Block]:
    """The budget's own lines for the year."""
    found = next((y for y in setting.budget.years if y.since <= year.since <= y.until), None)
    if found is None:
        return
    yield Heading(f"Money, {year.name}")
    rows: list[tuple[str, ...]] = []
    sums = (("Notional SEN budget", found.notional), ("Top-up", found.top_up), ("Other", found.other))
    rows += [(words, f"{amount:.2f}", "", "") for words, amount in sums if amount is not None]
    rows += [
        (
            line.text,
            f"{line.planned:.2f}" if line.planned is not None else "",
            f"{line.spent:.2f}" if line.spent is not None else "",
            spoken_day(line.as_of) if line.as_of else "",
        )
        for line in found.lines
    ]
    yield Table("", ("", "Planned £", "Spent £", "As of"), tuple(rows), ("Planned £", "Spent £"))


def _training(setting: Setting, year: Year) -> Iterator[Block]:
    held = [c for c in setting.training.courses if c.held and year.since <= c.held <= year.until]
    if held:
        yield Heading(f"Training held, {year.name}")
        told = (
            f"{c.topic}, {spoken_day(c.held)}{f': {c.effect}' if c.effect else ''}" for c in held if c.held
        )
        yield Points(tuple(told))
