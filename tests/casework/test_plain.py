import json
from dataclasses import fields, is_dataclass
from decimal import Decimal
from typing import get_args, get_type_hints

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from senco_tui.casework.documents import KINDS
from senco_tui.casework.plain import from_plain, to_plain
from senco_tui.casework.plan import Outcome, Plan


def filled_in(kind: type) -> st.SearchStrategy[object]:
    """Values of a kind with every field given, those of the kinds inside it too."""
    inner = {t for f in fields(kind) for t in _records_in(get_type_hints(kind)[f.name])}
    for one in inner:
        st.register_type_strategy(one, filled_in(one))
    return st.builds(kind, **{f.name: ... for f in fields(kind)})


def _records_in(hint: object) -> list[type]:
    if isinstance(hint, type) and is_dataclass(hint):
        return [hint]
    return [one for inner in get_args(hint) for one in _records_in(inner)]


st.register_type_strategy(Decimal, st.decimals(allow_nan=False, allow_infinity=False, places=2))
VALUES = st.sampled_from(KINDS).flatmap(lambda kind: filled_in(kind.value))


@settings(max_examples=300, deadline=None)
@given(VALUES)
def test_every_record_comes_back_as_it_was(value: object) -> None:
    assert from_plain(type(value), json.loads(json.dumps(to_plain(value)))) == value


def test_fields_at_their_default_are_left_out() -> None:
    assert to_plain(Plan(1, outcomes=(Outcome("o1", "reads"),))) == {
        "cycle": 1,
        "outcomes": [{"id": "o1", "text": "reads"}],
    }


def test_what_is_no_record_is_refused() -> None:
    with pytest.raises(TypeError):
        to_plain(object())
    with pytest.raises(KeyError):
        from_plain(Plan, {"cycle": 1, "colour": "red"})
