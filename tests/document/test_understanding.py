"""What cannot be understood is left out, and paths stay those of the text."""

from senco_tui.casework.plan import Plan
from senco_tui.casework.pupil import Pupil
from senco_tui.document.tree import compose
from senco_tui.document.understanding import MANY, Understanding


def _understood(kind: type, text: str) -> Understanding:
    root = compose(text)
    assert root is not None
    return Understanding(kind, root)


def test_entries_left_out_do_not_shift_the_places_of_others() -> None:
    entries = "  - text: a\n  - id: o2\n    text: b\n  - id: o3\n  - id: o4\n    text: d\n    by: x\n"
    head = f"cycle: 1\noutcomes:\n{entries}"
    found = _understood(Plan, head)
    assert [o.id for o in found.value.outcomes] == ["o2", "o4"]
    paths = [c.path for c in found.complaints]
    assert paths == [("outcomes", 0, "id"), ("outcomes", 2, "text"), ("outcomes", 3, "by")]
    assert found.in_text(("outcomes", 1, "text")) == ("outcomes", 3, "text")


def test_a_wrong_field_that_must_be_there_takes_its_entry_with_it_and_is_told_once() -> None:
    found = _understood(Pupil, "name: Ada\nstatus:\n  - code: Q\n    since: 2024-09-01\n")
    assert found.value == Pupil("Ada")
    assert [c.path for c in found.complaints] == [("status", 0, "code")]


def test_a_wrong_group_is_left_out_whole() -> None:
    found = _understood(Pupil, "name: Ada\npart_time:\n  since: soon\n")
    assert found.value.part_time is None
    assert len(found.complaints) == 1


def test_all_that_is_wrong_is_told_even_when_nothing_stands() -> None:
    found = _understood(Pupil, "born: soon\nyear: 99\n")
    assert found.value is None
    assert len(found.complaints) == 3


def test_no_more_is_told_than_a_person_reads() -> None:
    found = _understood(Plan, "cycle: 1\n" + "".join(f"own_{n}: 1\n" for n in range(500)))
    assert found.value == Plan(1)
    assert len(found.complaints) == MANY
