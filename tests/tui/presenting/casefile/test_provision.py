"""The pupil's own part of the map: cost, gap, what was given, and why not."""

from dataclasses import replace
from decimal import Decimal

from senco_tui.provision.mapped import section_f
from senco_tui.tui.presenting.casefile.provision import provision_tab
from senco_tui.tui.presenting.casefile.tabs import tabs
from senco_tui.tui.presenting.line import width_of
from tests.provision.test_mapped import CASES, laid
from tests.tui.presenting.casefile.example import OPENED
from tests.tui.presenting.casefile.pages import text_of

REFERENCE = "P25-001"


def test_the_tab() -> None:
    of = laid()
    opened = replace(
        OPENED, case=CASES[0], given=of.of(REFERENCE), lines=section_f(of, CASES[0]), gap=of.gap(REFERENCE)
    )
    page = text_of(provision_tab(opened, 80))
    assert page.startswith("£100.00 this financial year, 1 not known · £5,900.00 below the threshold")
    assert "given        2 of 4 sessions, 1 h short since 2 Nov" in page
    assert "1 away · 1 not written down" in page and "not known: no lead" in page
    assert page.endswith("f1           2 of 4 sessions, 1 h short since 2 Nov")
    assert [tab.name for tab in tabs(opened)][-1] == "Provision"
    assert all(width_of(line.text) <= 40 for line in provision_tab(opened, 40))


def test_above_the_threshold() -> None:
    opened = replace(OPENED, given=laid().of("P25-002"), gap=Decimal(-1))
    assert "£1.00 ABOVE the threshold" in text_of(provision_tab(opened, 80))
