"""The next cycle from the last review: what was met ends, the rest says what changes."""

from dataclasses import replace
from datetime import date

from senco_tui.casework.amending import RecordAmended
from senco_tui.casework.casefile import CaseFile, Filed
from senco_tui.casework.plan import Outcome, Plan
from senco_tui.casework.record import Judgement, Review
from senco_tui.casework.vocabulary import Met
from senco_tui.tui.forms.begin_cycle import BeginCycle, cycle_to_begin

TODAY = date(2026, 11, 16)
PLAN = Plan(
    3,
    review_due=date(2026, 11, 13),
    agreed=date(2026, 9, 1),
    outcomes=tuple(Outcome(f"o{n}", f"outcome {n}", strategies=("cards",)) for n in (1, 2, 3, 4)),
)


def _review(day: date, cycle: int, *met: Met) -> Filed[Review]:
    judged = tuple(Judgement(f"o{n}", f"outcome {n}", m) for n, m in enumerate(met, 1))
    return Filed(f"reviews/{day}", Review(day, cycle, outcomes=judged), "r")


BEFORE = _review(date(2026, 7, 9), 2, Met.PARTLY, Met.PARTLY, Met.NOT)
LAST = _review(date(2026, 11, 12), 3, Met.MET, Met.PARTLY, Met.NOT)
FILE = CaseFile("P24-017", plan=Filed("plan", PLAN, "p"), reviews=(BEFORE, LAST))


def _sheet(file: CaseFile = FILE) -> BeginCycle:
    found = cycle_to_begin(file, TODAY, None)
    assert isinstance(found, BeginCycle), found
    return found


def _answers(sheet: BeginCycle, **typed: str) -> dict[str, str]:
    return {a.name: a.value for a in sheet.asks()} | {k.replace("_", " "): v for k, v in typed.items()}


def test_nothing_is_asked_of_what_was_met_and_more_of_what_was_not_met_twice() -> None:
    names = [a.name for a in _sheet().asks()]
    assert not any(name.endswith("o1") for name in names)
    assert "new o2" in names and "fate o2" not in names
    assert {"fate o3", "words o3", "new o3"} <= set(names)


def test_without_answers_it_says_what_it_must_know() -> None:
    sheet = _sheet()
    wrongs = sheet.made(_answers(sheet))
    assert isinstance(wrongs, tuple)
    assert [w.name for w in wrongs] == ["new o2", "fate o3", "new o3"]


def test_the_cycle_is_one_recorded_change() -> None:
    sheet = _sheet()
    change = sheet.made(
        _answers(sheet, new_o2="pictures first", fate_o3="g", new_o3="-", due="12 feb", target_o2="5 of 5")
        | {"fate o3": "goes"}
    )
    assert isinstance(change, RecordAmended)
    assert change.name == "cycle-begun"
    after = change.after
    assert (after.cycle, after.since, after.review_due, after.agreed) == (4, TODAY, date(2027, 2, 12), None)
    assert [o.id for o in after.outcomes] == ["o2", "o4"]
    assert after.outcomes[0].strategies == ("cards", "pictures first")
    assert after.outcomes[0].target == "5 of 5" and after.outcomes[0].by == date(2027, 2, 12)
    assert "cycle 3 → 4" in change.sentence() and "o1, o3 taken out" in change.sentence()
    assert len(change.filings()) == 1


def test_other_words_must_be_other_words() -> None:
    sheet = _sheet()
    typed = _answers(sheet, new_o2="a", new_o3="b") | {"fate o3": "words"}
    wrongs = sheet.made(typed)
    assert isinstance(wrongs, tuple) and wrongs[0].name == "words o3"
    change = sheet.made({**typed, "words o3": "asks for help"})
    assert isinstance(change, RecordAmended)
    assert change.after.outcomes[1].text == "asks for help"


def test_without_a_review_of_the_cycle_there_is_none_to_begin() -> None:
    assert "has no review yet" in str(cycle_to_begin(replace(FILE, reviews=(BEFORE,)), TODAY, None))
    assert "no plan yet" in str(cycle_to_begin(CaseFile("P24-018"), TODAY, None))
    assert "needs attention" in str(cycle_to_begin(replace(FILE, broken=("plan",)), TODAY, None))


def test_what_goes_on_is_heeded_as_it_is_typed() -> None:
    asks = {a.name: a for a in _sheet().asks()}
    for name in ("new o2", "target o2", "new o3", "words o3", "target o3", "new o4"):
        heed = asks[name].heed
        assert heed is not None and heed("3 of 5 lessons by Christmas") is None, name
        assert "regular" in (heed("regular support as required") or ""), name
    assert asks["fate o3"].heed is None
