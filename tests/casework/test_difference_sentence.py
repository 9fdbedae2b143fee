import pytest

from senco_tui.casework.difference_parts import Difference
from senco_tui.casework.difference_sentence import in_one_sentence


def of(subject: str, tail: str, key: str = "") -> Difference:
    return Difference(("x", key or subject), f"{subject} {tail}".strip(), subject=subject)


@pytest.mark.parametrize(
    ("found", "sentence"),
    [
        ((), "no difference in meaning"),
        (
            (of("outcome o2", "reworded"), of("outcome o2", "target 12 → 20")),
            "outcome o2 reworded; target 12 → 20",
        ),
        (
            (of("Section F line f1", "added"), of("Section F line f2", "added")),
            "Section F lines f1, f2 added",
        ),
        (
            (of("invitee (parent)", "invited"), of("invitee (parent)", "met"), of("invitee (la)", "invited")),
            "invitees (parent, la) invited; invitee (parent) met",
        ),
        (
            tuple(of(f"invitee ({r})", "invited") for r in ("parent", "class teacher", "social worker")),
            "3 invitees invited",
        ),
        ((of("need SLCN", "taken out"), of("need ASD", "taken out")), "needs SLCN, ASD taken out"),
        ((of("person (mother)", "added"), of("person (father)", "added")), "people (mother, father) added"),
        ((of("person", "added", "Ada"), of("person", "added", "Sam")), "person added; person added"),
        (
            (of("outcome o1", "reworded"), of("outcome o2", "reworded"), of("outcome o2", "target 1 → 2")),
            "outcomes o1, o2 reworded; outcome o2 target 1 → 2",
        ),
        ((of("", "cycle 1 → 2"), of("", "layer targeted")), "cycle 1 → 2; layer targeted"),
    ],
)
def test_what_is_said_of_several_is_said_once(found: tuple[Difference, ...], sentence: str) -> None:
    assert in_one_sentence(found) == sentence


def test_a_long_list_says_how_many_more_there_are_and_keeps_its_limit() -> None:
    found = [of(f"outcome o{n}", f"target {n} → 9") for n in range(1, 9)]
    assert in_one_sentence(found, 60) == "outcome o1 target 1 → 9; outcome o2 target 2 → 9; and 6 more"
    assert in_one_sentence(found, 10) == "outcome o1 target 1 → 9; and 7 more"
    drawn = (*found[:1], of("outcome o1", "added"), of("outcome o2", "added"))
    assert in_one_sentence(drawn, 10) == "outcome o1 target 1 → 9; and 2 more"
