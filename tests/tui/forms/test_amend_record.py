"""The general form: what it asks of a record, of an entry in it, of one more, and what it makes of that."""

from dataclasses import replace
from datetime import date
from decimal import Decimal

from senco_tui.casework.amending import RecordAmended, RecordWritten
from senco_tui.casework.arrangements import Adjustment, Adjustments
from senco_tui.casework.casefile import Filed, Section
from senco_tui.casework.ehc import Ehc, SectionF
from senco_tui.casework.plan import Plan
from senco_tui.casework.record import Request
from senco_tui.casework.risk import RiskPlan
from senco_tui.casework.vocabulary import RequestKind
from senco_tui.tui.forms.amend_record import AmendRecord
from tests.tui.presenting.casefile.example import CASE, PUPIL, TODAY

HELD = Adjustments((Adjustment("a1", "noise at lunch", "eats in the library"),))
SHEET = AmendRecord(CASE, "adjustments", HELD, (), "f", TODAY)


def _answers(sheet: AmendRecord, **typed: str) -> dict[str, str]:
    return {a.name: a.value for a in sheet.asks()} | {f"its {k}": v for k, v in typed.items()}


def test_an_entry_is_asked_by_itself() -> None:
    sheet = replace(SHEET, within="a1")
    assert sheet.first == "its barrier"
    assert sheet.title == "Adjustments a1"
    assert sheet.basis == {"adjustments": "f"}
    change = sheet.made(_answers(sheet, owner="ps"))
    assert isinstance(change, RecordAmended)
    assert change.after.adjustments[0].owner == "ps"


def test_one_more_gets_the_next_id() -> None:
    sheet = replace(SHEET, adding="adjustments")
    change = sheet.made(_answers(sheet, barrier="stairs", text="lessons downstairs"))
    assert isinstance(change, RecordAmended)
    assert [a.id for a in change.after.adjustments] == ["a1", "a2"]
    assert sheet.draft != replace(SHEET, within="a1").draft


def test_a_record_has_its_words_and_only_a_pupils_asks_why() -> None:
    words = (Section("Afterwards", "Tea."),)
    sheet = AmendRecord(CASE, "risk", RiskPlan(), words, "f", TODAY)
    assert [a.name for a in sheet.asks()][-2:] == ["words of Afterwards", "why"]
    change = sheet.made({**_answers(sheet), "words of Afterwards": "A walk."})
    assert isinstance(change, RecordAmended) and change.words_after[0].text == "A walk."
    ours = replace(sheet, file=replace(CASE, reference=""))
    assert ours.case is None and ours.asks()[-1].name != "why"


def test_a_new_request_is_named_after_whom_and_when() -> None:
    value = Request("agency", RequestKind.ADVICE)
    sheet = AmendRecord(CASE, "requests/2026-11-16-new", value, (), None, TODAY)
    change = sheet.made(_answers(sheet, of="Dr Vane"))
    assert isinstance(change, RecordWritten)
    assert change.filed_as == "requests/2026-11-16-dr-vane"


def test_a_group_is_taken_up_where_there_is_none() -> None:
    assert CASE.pupil is not None
    pupil = replace(CASE.pupil.value, concern=None)
    sheet = AmendRecord(CASE, "casefile", pupil, (), "f", TODAY, adding="concern")
    change = sheet.made(_answers(sheet, seen="hums in class", raised="9 nov"))
    assert isinstance(change, RecordAmended)
    assert change.after.concern.raised == date(2026, 11, 9)


def test_what_an_outcome_still_lacks_follows_the_answers() -> None:
    sheet = AmendRecord(CASE, "plan", Plan(1), (), "f", TODAY, adding="outcomes")
    (lacks,) = [a.lacks for a in sheet.asks() if a.lacks]
    answers = _answers(sheet, text="reads", baseline="none")
    assert lacks(answers) == "Still to be said: what will be seen or counted and by when."
    assert lacks({**answers, "its target": "ten words", "its by": "26/3"}) is None
    half_typed = {**answers, "its target": "ten words", "its by": "31 nov"}
    assert lacks(half_typed) == "Still to be said: by when."
    assert lacks({**answers, "its text": ""}) is None, "nothing is written yet"


def test_an_entry_that_held_everything_lacks_what_is_taken_out() -> None:
    line = SectionF("f1", "help", who="TA", minutes=20, per_week=Decimal(2), group_size=1)
    sheet = AmendRecord(CASE, "ehc", Ehc(provision=(line,)), (), "f", TODAY, within="f1")
    (lacks,) = [a.lacks for a in sheet.asks() if a.lacks]
    assert lacks(_answers(sheet)) is None
    assert lacks(_answers(sheet, minutes="", per_week="twice")) == "Still to be said: how long and how often."


def test_the_words_of_a_plan_are_heeded_but_not_what_somebody_said() -> None:
    words = (Section("How we got here", "x"), Section("Pupil's views", "x"))
    plan = AmendRecord(CASE, "plan", Plan(1), words, "f", TODAY)
    risk = AmendRecord(CASE, "risk", RiskPlan(), words, "f", TODAY)
    heeded = [
        [a.name for a in sheet.asks() if a.heed and a.name.startswith("words")] for sheet in (plan, risk)
    ]
    assert heeded == [["words of How we got here"], []]


def test_consent_is_the_young_persons_over_compulsory_school_age() -> None:
    def hint(today: date) -> str:
        file = replace(CASE, pupil=Filed("casefile", replace(PUPIL, born=date(2010, 5, 3)), "a1"))
        sheet = AmendRecord(file, "requests/1", Request("ep", RequestKind.ADVICE), (), "f", today)
        return next(a.hint for a in sheet.asks() if a.name == "its consent_by")

    assert "young person" not in hint(date(2026, 6, 26))
    assert hint(date(2026, 6, 27)) == "decides: the young person"
