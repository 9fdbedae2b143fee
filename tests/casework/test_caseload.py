from datetime import date

from senco_tui.casework.casefile import CaseFile, Filed
from senco_tui.casework.caseload import Caseload
from senco_tui.casework.pupil import Concern, Need, Pupil, StatusSpell
from senco_tui.casework.vocabulary import NeedType, Status

TODAY = date(2026, 11, 16)


def case(reference: str, **facts: object) -> CaseFile:
    return CaseFile(reference, pupil=Filed("casefile", Pupil(**facts), "0" * 40))  # type: ignore[arg-type]


SUPPORT = case(
    "P24-001", name="Ada Okafor", year="4", status=(StatusSpell(Status.SUPPORT, date(2024, 9, 9)),)
)
AMBER = case("P26-002", name="Sam Bell", concern=Concern(), needs=(Need(NeedType.SLCN, 1),))
GONE = case("P22-003", name="Eva Novak", left=date(2026, 7, 21), status=SUPPORT.pupil.value.status)  # type: ignore[union-attr]
UNREAD = CaseFile("P25-004")
ALL = Caseload((SUPPORT, AMBER, GONE, UNREAD))


def references(caseload: Caseload) -> list[str]:
    return [c.reference for c in caseload.cases]


def test_the_register_keeps_an_unreadable_file_in_sight() -> None:
    assert references(ALL.register(TODAY)) == ["P24-001", "P25-004"]


def test_ambers_and_leavers_and_who_is_here() -> None:
    assert references(ALL.ambers(TODAY)) == ["P26-002"]
    assert references(ALL.leavers(TODAY)) == ["P22-003"]
    assert references(ALL.present(TODAY)) == ["P24-001", "P26-002", "P25-004"]


def test_every_word_must_match_and_the_caseload_says_how_it_was_narrowed() -> None:
    found = ALL.present(TODAY).matching("okafor y4")
    assert references(found) == ["P24-001"]
    assert found.narrowed == ("here now", "“okafor y4”")
    assert references(ALL.matching("slcn")) == ["P26-002"]
    assert references(ALL.matching("okafor slcn")) == []
    assert references(ALL.matching("p25-004")) == ["P25-004"]


def test_a_case_is_found_by_its_reference() -> None:
    assert ALL.case("P26-002") is AMBER
    assert ALL.case("P99-999") is None
