"""Who signs what."""

from collections import Counter

from senco_tui.demonstration.colleagues import Signers


def test_the_five_with_an_account_are_known_by_what_they_do(who: Signers) -> None:
    assert who.senco == "mwright"
    five = {who.senco, who.assistant, who.older, who.younger, who.family}
    assert len(five) == 5


def test_a_teacher_signs_for_the_years_they_teach(who: Signers) -> None:
    assert who.teacher("R") == who.younger
    assert who.teacher("5") == who.older
    assert who.teacher(None) == who.older


def test_duties_are_shared_out(who: Signers) -> None:
    signed = Counter(who.of("plan", f"seed {n}", "4") for n in range(400))
    assert signed[who.senco] > signed[who.assistant] > 50
    assert signed[who.older] > 50
    assert signed[who.younger] == 0


def test_someone_named_signs_if_they_have_an_account(who: Signers) -> None:
    assert who.by_name("Callum Obi-Fenwick", "mwright") == "cobifenwick"
    assert who.by_name("Kezia Trundle", "mwright") == "mwright"
    assert who.by_name(None, "mwright") == "mwright"
