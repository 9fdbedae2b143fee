"""Where two may be meant no row is marked; the chosen row is always among those shown."""

from senco_tui.casework.casefile import CaseFile, Filed
from senco_tui.casework.pupil import Pupil
from senco_tui.casework.sought import Sought
from senco_tui.tui.presenting.line import width_of
from senco_tui.tui.presenting.seeking import SHOWN, Offer, offer_lines, offer_of, pupil_words

ADA = CaseFile("P24-001", Filed("casefile", Pupil("Ada Okafor", class_group="4B"), "f"))
MANY = Offer(tuple((f"P24-{n:03}", f"pupil {n}") for n in range(20)))


def test_a_pupil_is_told_with_all_that_tells_two_apart() -> None:
    assert pupil_words(ADA) == "Okafor, Ada  4B  P24-001"
    assert pupil_words(CaseFile("P24-002")) == "P24-002  P24-002"
    assert offer_of(Sought((ADA,), True)).taken == 0 and offer_of(Sought((ADA, ADA))).taken is None


def test_what_enter_takes_is_marked_and_in_sight() -> None:
    none = [line.text for line in offer_lines(MANY, None, True, 80)]
    assert not any("▸" in text for text in none) and none[-1].startswith("20 fit: ↓ chooses")
    for at in (0, 7, 19):
        shown = [line.text for line in offer_lines(MANY, at, True, 30)]
        assert [text for text in shown if "▸" in text] == [f"▸ pupil {at}"]
        assert len(shown) == SHOWN + 1 and max(map(width_of, shown)) <= 30


def test_nobody_is_said_in_words() -> None:
    assert "nobody fits" in offer_lines(Offer(), None, True, 80)[0].text
    assert "type a name" in offer_lines(Offer(), None, False, 80)[0].text
