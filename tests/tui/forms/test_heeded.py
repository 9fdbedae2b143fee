"""Which fields are heeded while they are typed, and what an entry lacks: each named field is there."""

import pytest

from senco_tui.casework.arrangements import Adjustment
from senco_tui.casework.ehc import EhcOutcome, SectionF
from senco_tui.casework.plan import Outcome
from senco_tui.casework.provision import Provision
from senco_tui.casework.risk import Risk
from senco_tui.document.fields import fields_of
from senco_tui.tui.forms.heeded import HEEDED, MEASURED, wanting_in
from senco_tui.tui.forms.record_asks import Entry

KINDS = (Outcome, EhcOutcome, SectionF, Provision, Adjustment)


@pytest.mark.parametrize("kind", KINDS)
def test_a_promise_left_open_is_remarked_on_in_every_field_that_binds(kind: type) -> None:
    asks = {a.name.removeprefix("its "): a for a in Entry(kind).asks()}
    heeded = {name for name, ask in asks.items() if ask.heed and ask.heed("support as appropriate")}
    assert heeded == set(HEEDED[kind.__name__])
    assert set(HEEDED) == {one.__name__ for one in KINDS}


def test_what_was_seen_is_not_held_to_its_wording() -> None:
    assert not [a for a in Entry(Risk).asks() if a.heed]


def test_what_lacks_stands_under_a_field_there_is() -> None:
    assert all(name in fields_of(kind) for kind, name in MEASURED.items())
    assert wanting_in(Outcome("o1", "reads", baseline="0", target="5")) == "Still to be said: by when."
    assert (wanting_in(SectionF("f1", "help")) or "").endswith("how often and in what group.")
    assert "who gives it" in (wanting_in(Provision("Talk")) or "")
    assert wanting_in(Adjustment("a1", "stairs", "lessons downstairs")) is None
    assert wanting_in(None) is None
