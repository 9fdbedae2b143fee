"""Values on one line, for places where a person has written so."""

import pytest
import yaml

from senco_tui.casework.pupil import Need
from senco_tui.casework.vocabulary import NeedType
from senco_tui.document.flow import flow, flow_key
from senco_tui.document.scalars import settled
from tests.document.invented import NASTY


def test_lists_and_groups() -> None:
    assert flow(("a", "b, c", 3)) == "[a, 'b, c', 3]"
    assert flow(Need(NeedType.SPLD, 1)) == "{code: SPLD, rank: 1}"
    assert flow({"quiet": 20, "a: b": 1}) == "{quiet: 20, 'a: b': 1}"
    assert flow(()) == "[]"
    assert flow_key("[x]") == "'[x]'"


@pytest.mark.parametrize("text", NASTY)
def test_any_words_hold_between_brackets(text: str) -> None:
    read = yaml.load(f"[{flow(text)}, end]", Loader=yaml.BaseLoader)
    assert read == [settled(text), "end"]
