"""The map told its four ways, with sums, gap and what is wrong."""

from dataclasses import replace
from decimal import Decimal

from senco_tui.casework.caseload import Caseload
from senco_tui.casework.vocabulary import Layer
from senco_tui.provision.mapped import ProvisionMap, groups, provision_map, section_f
from senco_tui.provision.year import financial_year
from tests.clocks.given import case, day
from tests.provision.given import deliveries, provision, staffed

TODAY = day("16 Nov 2026")
WEEK = "tom monday p2 talk-boost; tom monday p2 lego; priya tuesday p1 6X; priya tuesday p1 5Y"
OFFICE = staffed(f"tom 20 from 1 Apr 2026; {WEEK}")
TALK = provision("30 min × 2, 10 weeks, group 2, lead tom, since 7 Sep 2026, pupils 2, area speech")
LEGO = provision("60 min × 1, 10 weeks, group 2, since 7 Sep 2026, pupils 1, area play", "lego")
OVER = provision("60 min × 1, 10 weeks, group 2, lead tom, since 7 Sep 2026, until 1 Oct 2026", "over")
CASES = (
    case("E since 1 Sep 2025; plan made 1 Sep 2025; line f1 30 min × 2, by talk-boost"),
    case("K since 1 Sep 2025", "P25-002", "Sam Bell"),
    case("K since 1 Sep 2025", "P25-003", "Nobody Gives"),
)
LOAD = Caseload(CASES, (TALK, LEGO, OVER), deliveries("2 Nov 2026: 30; 4 Nov 2026: absent; 9 Nov 2026: 30"))


def laid(threshold: int = 6000) -> ProvisionMap:
    assert OFFICE.store is not None
    store = replace(OFFICE.store, thresholds={"provision_threshold": threshold})
    return provision_map(LOAD, replace(OFFICE, store=store), TODAY, financial_year(TODAY))


def test_by_pupil_with_cost_gap_and_section_f() -> None:
    of = laid()
    sam, ada = groups(of, "pupil", LOAD, OFFICE)
    assert (sam.title, [p.name for p in sam.places], sam.cost) == (
        "Bell, Sam",
        ["talk-boost"],
        Decimal("100.00"),
    )
    assert (ada.cost, ada.unknown, ada.gap) == (Decimal("100.00"), 1, Decimal("5900.00"))
    ((line, stands),) = ada.lines
    assert (line, stands.words) == ("f1", "2 of 4 sessions, 1 h short since 2 Nov")
    assert of.gap("P25-001") == ada.gap and section_f(of, CASES[1]) == ()


def test_by_staff_finds_the_double_booking() -> None:
    nobody, priya, tom = groups(laid(), "staff", LOAD, OFFICE)
    assert [p.name for p in nobody.places] == ["lego"] and nobody.unknown == 1
    assert [f.sentence for f in priya.findings] == ["double-booked Tuesday, p1: 6X and 5Y"]
    assert [f.kind for f in tom.findings] == ["double-booked", "paid twice"]
    assert tom.cost == Decimal("200.00")


def test_by_area_and_layer() -> None:
    assert [g.title for g in groups(laid(), "area", LOAD, OFFICE)] == ["play", "speech"]
    (layerless,) = groups(laid(), "layer", LOAD, OFFICE)
    assert (layerless.title, len(layerless.places)) == ("no layer is written down", 2)
    load = replace(LOAD, provision=(replace(TALK, value=replace(TALK.value, layer=Layer.TARGETED)),))
    of = provision_map(load, OFFICE, TODAY, financial_year(TODAY))
    assert [g.title for g in groups(of, "layer", load, OFFICE)] == ["targeted"]


def test_a_provision_stands_as_the_sum_of_its_pupils() -> None:
    of = laid()
    talk = of.named("talk-boost")
    assert talk is not None and of.named("over") is None
    assert talk.together.words == "2 of 8 sessions, 3 h short since 2 Nov"
    lego = of.named("lego")
    assert lego is not None and lego.cost.missing == ("lead",)
