"""What the pupil is given: each provision with cost and balance, and each line of Section F."""

from collections.abc import Iterator
from decimal import Decimal

from senco_tui.provision.cost import together
from senco_tui.provision.mapped import Place
from senco_tui.tui.presenting.casefile.opened import Opened
from senco_tui.tui.presenting.labelled import flowing, heading, labelled
from senco_tui.tui.presenting.line import Line, Span
from senco_tui.tui.presenting.provision import pounds, schedule


def provision_tab(opened: Opened, width: int) -> Iterator[Line]:
    """What it costs and how far that is from the threshold, then what was promised and what was given."""
    said = opened.wording.said
    yield from flowing(_cost(opened), width, indent=0)
    for place in opened.given:
        yield from _place(place, opened, width)
    if opened.lines:
        yield from heading("Section F of the EHC plan", width, key="ehc")
    for line, stands in opened.lines:
        yield from labelled(
            line, Span(said(stands.words), "warn" if stands.short else ""), width, key=f"ehc#{line}"
        )


def _cost(opened: Opened) -> list[Span]:
    known, unknown = together((place.cost for place in opened.given), each=True)
    missing = f", {unknown} not known" if unknown else ""
    told = [Span(f"{pounds(known)} this financial year{missing}", "strong")]
    if opened.gap is not None:
        below = opened.gap >= 0
        words = f" · {pounds(abs(opened.gap))} {'below' if below else 'ABOVE'} the threshold"
        told.append(Span(words, "" if below else "warn"))
    return told


def _place(place: Place, opened: Opened, width: int) -> Iterator[Line]:
    reference, said = opened.case.reference, opened.wording.said
    key = place.filed.name
    yield from heading(place.provision.name, width, key=key)
    yield from labelled("how often", f"{schedule(place)} in the group", width, key=key)
    yield from labelled("cost", _each(place.cost.each, place.whole.each, place.whole.missing), width, key=key)
    stands = place.balances.get(reference)
    if stands is not None:
        yield from labelled("given", Span(said(stands.words), "warn" if stands.short else ""), width, key=key)
        why = [
            (stands.absent, "away"),
            (stands.cancelled, "not held"),
            (int(stands.unwritten), "not written down"),
        ]
        told = " · ".join(f"{count} {word}" for count, word in why if count)
        if told:
            yield from labelled("", Span(told, "quiet"), width, key=key)


def _each(year: Decimal | None, whole: Decimal | None, missing: tuple[str, ...]) -> Span:
    if year is None or whole is None:
        return Span(f"not known: no {', no '.join(missing)}", "mark")
    return Span(f"{pounds(year)} this financial year, {pounds(whole)} in all")
