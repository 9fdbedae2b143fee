"""The provision map as lines: a heading for each pupil, colleague, area or layer, what is given below."""

from collections.abc import Sequence
from decimal import Decimal

from senco_tui.casework.kind_words import WORDING, Wording
from senco_tui.casework.spoken import counted, spoken_number
from senco_tui.casework.vocabulary import SettingKind
from senco_tui.provision.balance import Balance, spoken_hours
from senco_tui.provision.mapped import Group, Place, ProvisionMap
from senco_tui.tui.presenting.line import Line, Span, cut, fit, fit_right, plain, spans, width_of

PARTED = "|"
"""What parts a line's heading from its provision in the key."""

SCHEDULE, MONEY, STANDS = 15, 10, 25
"""Cells for how often, for pounds, and for promised against given."""

NARROW = 60


def title_lines(
    laid: ProvisionMap, view: str, width: int, wording: Wording = WORDING[SettingKind.PRIMARY]
) -> list[Line]:
    """Which way it is told, for which year, what it costs in all, and what is wrong."""
    known = [p.cost.total for p in laid.places if p.cost.total is not None]
    unknown = len(laid.places) - len(known)
    missing = f", {unknown} not known" if unknown else ""
    told = f"by {wording.said(view)} · {laid.year.name} · {pounds(sum(known, Decimal()))}{missing}"
    return [spans(("PROVISION  ", "heading"), cut(told, max(width - 11, 0))), _wrong(laid, width)]


def _wrong(laid: ProvisionMap, width: int) -> Line:
    counts = {
        kind: sum(f.kind == kind for f in laid.findings) for kind in ("double-booked", "paid twice", "short")
    }
    told = []
    if counts["double-booked"]:
        told.append(f"{counts['double-booked']} double-booked")
    if counts["paid twice"]:
        told.append(f"{counts['paid twice']} paid twice")
    if counts["short"]:
        told.append(f"{counted(counts['short'], 'line')} of Section F short")
    return plain(
        cut(f"! {' · '.join(told)}" if told else "nothing found wrong", width), "warn" if told else "dim"
    )


def map_lines(
    groups: Sequence[Group], view: str, width: int, wording: Wording = WORDING[SettingKind.PRIMARY]
) -> list[Line]:
    """Every heading with what stands under it; a blank line parts them."""
    made: list[Line] = []
    for group in groups:
        made += [plain(), heading_line(group, view, width)]
        made += [_told(f"  ! {found.sentence}", "warn", group, width) for found in group.findings]
        made += _section_f(group, width, wording)
        made += [place_line(place, group, view, width) for place in group.places]
    return made[1:] or [plain("No provision runs today.", "dim")]


def heading_line(group: Group, view: str, width: int) -> Line:
    """`Bell, Sam   £412.30 a year, £5,587.70 below the threshold`."""
    told = pounds(group.cost) + (f", {group.unknown} not known" if group.unknown else "")
    if group.gap is not None:
        gap = f"{pounds(abs(group.gap))} {'below' if group.gap >= 0 else 'ABOVE'} the threshold"
        told = f"{told} · {gap}"
    else:
        told = f"{counted(len(group.places), 'provision')} · {told}"
    name = cut(group.title, width)
    style = "warn" if group.gap is not None and group.gap < 0 else "dim"
    return spans(
        (name, "heading"),
        (cut(f"  {told}", max(width - width_of(name), 0)), style),
        key=f"{group.key}{PARTED}",
    )


def place_line(place: Place, group: Group, view: str, width: int) -> Line:
    """`  Talk Boost A    3 × 30 min, 4   £77.40    6 of 10, 2 h short`; pounds go where there is no room."""
    by_pupil = view == "pupil"
    stands = place.balances.get(group.key, Balance(None)) if by_pupil else place.together
    cost = place.cost.each if by_pupil else place.cost.total
    wide = width >= NARROW
    name = max(width - 2 - STANDS - (SCHEDULE + MONEY + 2 if wide else 1), 8)
    made = [Span(f"  {fit(place.provision.name, name)} ")]
    if wide:
        known = fit_right("not known" if cost is None else pounds(cost), MONEY)
        made += [
            Span(fit(schedule(place), SCHEDULE), "dim"),
            Span(f"{known} ", "mark" if cost is None else ""),
        ]
    left = max(width - sum(width_of(span.text) for span in made), 0)
    made.append(Span(cut(f" {stood(stands)}", left), "warn" if stands.short else "dim"))
    return Line(tuple(made), f"{group.key}{PARTED}{place.name}")


def schedule(place: Place) -> str:
    """`3 × 30 min, 4`: sessions a week, minutes, group; a mark where one is not written down."""
    provision = place.provision
    times = spoken_number(provision.per_week) if provision.per_week else "?"
    return f"{times} × {provision.minutes or '?'} min, {place.cost.group_size or '?'}"


def stood(stands: Balance) -> str:
    """`6 of 10, 2 h short`: the balance in as few words as a row has room for."""
    if stands.why_not or not stands.promised:
        return "not countable" if stands.why_not else "no week yet"
    short = f", {spoken_hours(stands.short)} short" if stands.short else " ✓"
    return f"{stands.given} of {spoken_number(stands.promised)}{short}"


def pounds(amount: Decimal) -> str:
    """`£1,234.50`."""
    return f"£{amount:,.2f}"


def parted(key: str | None) -> tuple[str, str]:
    """The heading and the provision a line's key speaks of; '' for what it does not name."""
    group, _, name = (key or "").rpartition(PARTED)
    return group, name


def _section_f(group: Group, width: int, wording: Wording) -> list[Line]:
    """Each line that can be counted, and in one line those that cannot, by the reason."""
    told = [
        _told(
            f"  Section F {line}: {wording.said(stands.words)}",
            "warn" if stands.short else "dim",
            group,
            width,
        )
        for line, stands in group.lines
        if not stands.why_not
    ]
    for why in dict.fromkeys(stands.why_not for _, stands in group.lines if stands.why_not):
        lines = ", ".join(line for line, stands in group.lines if stands.why_not == why)
        told.append(_told(f"  Section F {lines}: {wording.said(why)}", "dim", group, width))
    return told


def _told(words: str, style: str, group: Group, width: int) -> Line:
    return plain(cut(words, width), style, f"{group.key}{PARTED}")
