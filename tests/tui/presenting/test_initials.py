"""Names become initials wherever they stand, every column stays where it was, and nothing else changes."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from senco_tui.casework.pupil import Person, Pupil
from senco_tui.tui.presenting.cells import width_of
from senco_tui.tui.presenting.initials import Initials, names_of

ADA = Pupil("Ada Okafor", legal_name="Adaeze Okafor", people=(Person("Ngozi van Dijk", "mother"),))
MAY = Pupil("May O’Brien-Abernathy")
NAMES = names_of((ADA, MAY))
INITIALS = Initials(NAMES)


def test_names_of_pupil_and_family_are_known_and_small_words_are_not() -> None:
    assert {"Ada", "Okafor", "Adaeze", "Ngozi", "Dijk", "Brien", "Abernathy"} <= NAMES
    assert not {"van", "O"} & NAMES


@pytest.mark.parametrize(
    ("line", "shown"),
    [
        ("Okafor, Ada              4 E HI", "O, A.                    4 E HI"),
        ("Ada Okafor · P24-017", "A. O.      · P24-017"),
        ("Ada’s plan: Ada reads.", "A.’s  plan: A.  reads."),
        ("O’Brien-Abernathy, May   3 K", "O’B-A, M.                3 K"),
        ("May reads on Fri 4 May and in May 2027", "M.  reads on Fri 4 May and in May 2027"),
        ("in breach: 4 (Abernath…", "in breach: 4 (A…       "),
        ("OKAFOR and ada", "O.     and ada"),
        ("ngozi@home.invalid rang", "n@home.invalid     rang"),
        ("nobody here", "nobody here"),
    ],
)
def test_a_line_as_others_may_see_it(line: str, shown: str) -> None:
    assert INITIALS.of(line) == shown


@given(st.text(st.sampled_from("Ada Okafor,-’.@…4 \u4e2d\u0301"), max_size=40))
def test_every_line_stays_as_wide_and_no_name_stands_in_it(line: str) -> None:
    shown = INITIALS.of(line)
    assert width_of(shown) == width_of(line)
    assert INITIALS.of(shown) == shown


@given(st.lists(st.sampled_from(["Ada", " ", "Oka", "for", ", ", "x", "…", "May"]), max_size=12))
def test_changes_stand_in_order_and_apart(pieces: list[str]) -> None:
    changes = INITIALS.changes("".join(pieces))
    assert all(one.end <= other.start for one, other in pairwise(changes))


def test_what_is_copied_is_closed_up_line_by_line() -> None:
    assert (
        INITIALS.copied("Ada Okafor · P24-017\nAda’s plan: Ada reads.")
        == "A. O. · P24-017\nA.’s plan: A. reads."
    )
