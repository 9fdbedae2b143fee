from datetime import date

from senco_tui.casework.casefile import Filed
from senco_tui.casework.plan import Plan
from senco_tui.casework.provision import Provision
from senco_tui.casework.pupil import Pupil
from senco_tui.casework.record import Contact
from senco_tui.casework.setting import Rule, RuleBook, StoreFile
from senco_tui.casework.vocabulary import Force, Side
from senco_tui.desk.assembling import Leaf, assemble_case, assemble_caseload, assemble_setting
from senco_tui.document.problem import Problem, Severity


def leaf(document: str, value: object | None, case: str | None = "P24-017", *problems: Problem) -> Leaf:
    filed = None if value is None else Filed(document, value, "0" * 40)
    return Leaf(f"{case}/{document}", case, document, (1, 1), filed, problems)


def error(document: str, severity: Severity = Severity.ERROR) -> Problem:
    return Problem(document, 3, 1, severity, "this is not a date", case="P24-017", document=document)


def test_each_document_fills_its_place_and_lists_are_oldest_first() -> None:
    contacts = [Contact(date(2026, 11, 3)), Contact(date(2026, 9, 11))]
    case = assemble_case(
        "P24-017",
        [
            leaf("contacts/2026-11-03-1", contacts[0]),
            leaf("plan", Plan(3)),
            leaf("casefile", Pupil("Ada Okafor")),
            leaf("contacts/2026-09-11-1", contacts[1]),
        ],
    )
    assert case.name == "Ada Okafor"
    assert case.plan is not None
    assert [c.value for c in case.contacts] == [contacts[1], contacts[0]]
    assert case.broken == ()


def test_a_document_that_cannot_be_read_is_named_and_costs_the_others_nothing() -> None:
    unread = leaf("plan", None, "P24-017", error("plan"))
    case = assemble_case("P24-017", [unread, leaf("casefile", Pupil("Ada Okafor"))])
    assert (case.name, case.plan, case.broken) == ("Ada Okafor", None, ("plan",))


def test_a_half_understood_document_is_shown_and_named_broken() -> None:
    half = leaf("plan", Plan(3), "P24-017", error("plan"))
    case = assemble_case("P24-017", [half])
    assert case.plan is not None
    assert case.broken == ("plan",)


def test_a_warning_breaks_nothing() -> None:
    warned = leaf("plan", Plan(3), "P24-017", error("plan", Severity.WARNING))
    assert assemble_case("P24-017", [warned]).broken == ()


def test_every_folder_is_a_case_even_where_nothing_can_be_read() -> None:
    caseload = assemble_caseload(["P25-004", "P24-017"], [leaf("casefile", Pupil("Ada Okafor"))])
    assert [c.reference for c in caseload.cases] == ["P24-017", "P25-004"]
    assert caseload.cases[1].pupil is None


def test_provision_belongs_to_no_one_case() -> None:
    caseload = assemble_caseload([], [leaf("provision/talk-boost-a", Provision("Talk Boost"), None)])
    assert caseload.cases == ()
    assert [p.value.name for p in caseload.provision] == ["Talk Boost"]


def test_the_stores_rules_stand_after_the_programs() -> None:
    def rule(add: str) -> Rule:
        return Rule("concern.decision", "raised", add, "weeks", Side.SCHOOL, Force.LOCAL, "local practice")

    own = leaf("setting/rules", RuleBook((rule("+ 4 weeks"),)), None)
    setting = assemble_setting([own, leaf("senco", StoreFile(1, "Larkrise"), None)], (rule("+ 6 weeks"),))
    assert [r.add for r in setting.rules] == ["+ 6 weeks", "+ 4 weeks"]
    assert setting.name == "Larkrise"


def test_a_setting_with_no_files_is_an_empty_one() -> None:
    setting = assemble_setting([], ())
    assert (setting.calendar, setting.staff.staff, setting.store) == (None, (), None)
