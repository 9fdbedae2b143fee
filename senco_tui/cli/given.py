"""What a pupil is given on plain lines: what each provision costs, and what was promised against given."""

from collections.abc import Iterator, Sequence

from senco_tui.casework.casefile import CaseFile
from senco_tui.cli.printing import Record, aligned
from senco_tui.provision.balance import Balance
from senco_tui.provision.mapped import Place, ProvisionMap, section_f


def given_lines(laid: ProvisionMap, case: CaseFile) -> Iterator[str]:
    """Each provision the pupil is in, and each line of Section F; nothing where there is neither."""
    places, lines = laid.of(case.reference), section_f(laid, case)
    if not places and not lines:
        return
    yield ""
    yield "Given"
    yield from aligned(_rows(places, lines, case.reference))


def given_records(laid: ProvisionMap, case: CaseFile) -> list[Record]:
    """The same by stable names; `provision` or `line` says which promise it is, sessions are whole weeks'."""
    told: list[Record] = [
        {"provision": place.name, "line": None, "cost": place.cost.each} | _counts(stands)
        for place in laid.of(case.reference)
        if (stands := place.balances.get(case.reference)) is not None
    ]
    told += [
        {"provision": None, "line": line, "cost": None} | _counts(stands)
        for line, stands in section_f(laid, case)
    ]
    return told


def _rows(
    places: Sequence[Place], lines: Sequence[tuple[str, Balance]], case: str
) -> Iterator[tuple[str, str]]:
    for place in places:
        stands, each = place.balances.get(case), place.cost.each
        cost = f"£{each:,.2f} this financial year" if each is not None else "cost not known"
        yield f"  {place.provision.name}", "; ".join(filter(None, (stands.words if stands else "", cost)))
    for line, stands in lines:
        yield f"  Section F {line}", stands.words


def _counts(stands: Balance) -> dict[str, object]:
    return {
        "since": stands.since,
        "promised": stands.promised,
        "given": stands.given,
        "minutes_short": stands.short,
        "why_not": stands.why_not,
    }
