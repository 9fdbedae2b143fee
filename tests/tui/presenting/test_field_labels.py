"""Every field of every record has a label that fits its column."""

from typing import Any

from senco_tui.casework.documents import KINDS
from senco_tui.document.fields import fields_of
from senco_tui.tui.presenting.field_labels import LABELS, LONGEST, label_of
from senco_tui.tui.presenting.labelled import COLUMN


def _names(value: Any) -> set[str]:
    found = set(fields_of(value))
    for field in fields_of(value).values():
        if field.nested:
            found |= _names(field.type)
    return found


def test_every_label_fits_and_none_is_left_over() -> None:
    names = {name for kind in KINDS for name in _names(kind.value)}
    assert LONGEST < COLUMN + 1
    assert [name for name in sorted(names) if len(label_of(name)) > LONGEST] == []
    assert [name for name in LABELS if name not in names] == []


def test_no_two_fields_of_a_record_share_a_label() -> None:
    for kind in KINDS:
        labels = [label_of(name) for name in fields_of(kind.value)]
        assert len(labels) == len(set(labels)), kind.name
