"""One provision as a page: what it is, its cost and how that is worked, its pupils, its last sessions."""

from collections.abc import Iterator, Mapping

from senco_tui.casework.casefile import Filed
from senco_tui.casework.kind_words import WORDING, Wording
from senco_tui.casework.provision import Delivery
from senco_tui.casework.spoken import counted, spoken_day, spoken_number
from senco_tui.casework.vocabulary import SettingKind
from senco_tui.provision.cost import Cost
from senco_tui.provision.mapped import Place, ProvisionMap
from senco_tui.tui.presenting.labelled import flowing, heading, labelled
from senco_tui.tui.presenting.line import Line, Span
from senco_tui.tui.presenting.provision import pounds

LAST = 8
"""Sessions told, the latest first."""


def provision_page(
    laid: ProvisionMap,
    name: str,
    names: Mapping[str, str],
    width: int,
    wording: Wording = WORDING[SettingKind.PRIMARY],
) -> Iterator[Line]:
    """Everything of one provision; `names` say what pupils and colleagues are called."""
    place = laid.named(name)
    if place is None:
        yield from flowing("It does not run today.", width, indent=0)
        return
    yield from _facts(place, names, width)
    yield from _money(place, laid, names, width, wording)
    for found in laid.findings:
        if name in found.names and found.kind != "short":
            who = f"{names.get(found.who, found.who)}: " if found.who else ""
            yield from flowing(Span(f"! {who}{found.sentence}", "warn"), width)
    yield from heading("Promised against given", width)
    for pupil, stands in place.balances.items():
        told = Span(wording.said(stands.words), "warn" if stands.short else "")
        called = Span(f"{names.get(pupil, pupil)}: ", "strong")
        yield from flowing([called, told], width, key=pupil)
    yield from heading("Last sessions", width)
    held = laid.book.of(name)
    if not held:
        yield from flowing(Span("Nothing has been written down yet; t begins.", "quiet"), width)
    for filed in reversed(held[-LAST:]):
        yield from labelled(
            f"{filed.value.happened:%a} {filed.value.happened.day} {filed.value.happened:%b}",
            _session(filed, names), width, key=filed.name,
        )  # fmt: skip


def session_words(delivery: Delivery, names: Mapping[str, str]) -> str:
    """`30 min, 3 there; Bell, Sam away: ill`, or `not given: no adult free`."""
    reasons = dict.fromkeys(a.why for a in delivery.absent if a.why)
    if not delivery.minutes:
        return "not given" + (f": {', '.join(r for r in reasons if r)}" if reasons else "")
    away = [f"{names.get(a.pupil, a.pupil)} away" + (f": {a.why}" if a.why else "") for a in delivery.absent]
    return "; ".join([f"{delivery.minutes} min, {len(delivery.present)} there", *away])


def _session(filed: Filed[Delivery], names: Mapping[str, str]) -> Span:
    return Span(session_words(filed.value, names), "" if filed.value.minutes else "warn")


def _facts(place: Place, names: Mapping[str, str], width: int) -> Iterator[Line]:
    provision = place.provision
    parts = (provision.area, str(provision.layer) if provision.layer else None)
    yield from labelled("what", " · ".join(p for p in parts if p) or "nobody wrote what for", width)
    lead = names.get(provision.lead or "", provision.lead) or "nobody is named"
    yield from labelled("who", lead + (f", {provision.role}" if provision.role else ""), width)
    times = spoken_number(provision.per_week) if provision.per_week else "?"
    weeks = f", {counted(provision.weeks, 'week')}" if provision.weeks else ""
    several = f", {place.cost.groups} groups" if place.cost.groups > 1 else ""
    group = f"group of {place.cost.group_size or '?'}{several}"
    often = f"{times} × {provision.minutes or '?'} min a week{weeks}, {group}"
    yield from labelled("how often", often, width)
    runs = [spoken_day(day) for day in (provision.since, provision.until) if day]
    yield from labelled("from, to", " to ".join(runs) or "no days are written down", width)
    if provision.funding:
        yield from labelled("funded from", provision.funding, width)


def _money(
    place: Place, laid: ProvisionMap, names: Mapping[str, str], width: int, wording: Wording
) -> Iterator[Line]:
    yield from labelled("cost", figures(place.whole), width)
    for charge in place.whole.charges:
        who = names.get(charge.colleague, charge.colleague)
        hours = spoken_number(round(charge.hours, 2))
        worked = f"{hours} h of {who} at {pounds(charge.hourly)}, the rate from {spoken_day(charge.rated)}"
        yield from labelled("", Span(worked, "quiet"), width)
    beside = [("materials", place.whole.materials), ("paid outside", place.whole.external)]
    if any(amount for _, amount in beside):
        told = ", ".join(f"{word} {pounds(amount)}" for word, amount in beside if amount)
        yield from labelled("", Span(told, "quiet"), width)
    share = f"{place.cost.weeks} of its {wording.said(counted(place.cost.whole, 'school week'))}"
    told = f"{figures(place.cost).text}; {share} fall in the {laid.year.name}"
    yield from labelled("this year", told, width)


def figures(cost: Cost) -> Span:
    """`£309.60, £77.40 each`, or what is missing for that."""
    if cost.total is None or cost.each is None:
        return Span(f"not known: no {', no '.join(cost.missing)}", "mark")
    return Span(f"{pounds(cost.total)}, {pounds(cost.each)} each")
