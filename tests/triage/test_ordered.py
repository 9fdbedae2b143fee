from hypothesis import given as for_all
from hypothesis import settings
from hypothesis import strategies as some

from senco_tui.triage.ordered import exchanged, ordered
from senco_tui.triage.row import Row

NUMBERS = some.lists(some.integers(0, 9), max_size=12)


@for_all(NUMBERS, NUMBERS, some.integers(0, 12))
@settings(max_examples=50, deadline=None)
def test_what_is_exchanged_stands_as_if_all_were_sorted_again(
    there: list[int], new: list[int], many: int
) -> None:
    pairs = [((key,), Row(None, "4", f"{n}", "r")) for n, key in enumerate(there)]
    come = [((key,), Row(None, "4", f"new {n}", "r")) for n, key in enumerate(new)]
    gone, stay = pairs[:many], pairs[many:]
    assert exchanged(ordered(pairs), gone, come) == ordered([*stay, *come])
