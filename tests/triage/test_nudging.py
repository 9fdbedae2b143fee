"""A nudge takes in all that one holder owes, knows its number, and its text names nobody."""

from datetime import date

from senco_tui.casework.attention import Attention, Waiting
from senco_tui.casework.casefile import CaseFile, Filed
from senco_tui.casework.disposing import Nudged
from senco_tui.casework.record import Entry, Request
from senco_tui.casework.setting import Agencies, Agency, Setting
from senco_tui.casework.vocabulary import Act, Force, RequestKind, Side
from senco_tui.clocks.clock import Clock
from senco_tui.triage.nudging import chase_row, next_chase, owed, ready_text, who_above
from senco_tui.triage.row import Row

TODAY = date(2026, 11, 16)
SALT = "requests/2026-09-21-salt"
DECISION = "annual_review.decision"
SETTING = Setting(agencies=Agencies((Agency("salt", "Speech Service", chase_after_days=21),)))


def _chase(subject: str, due: date) -> Clock:
    return Clock(
        "P24-001",
        "request.chase",
        due,
        due,
        due,
        None,
        None,
        Side.AGENCY,
        Force.LOCAL,
        "",
        "",
        subject=subject,
    )


def _file() -> CaseFile:
    entries = (Entry(date(2026, 9, 21), Act.ASKED, turn="salt"), Entry(TODAY, Act.NUDGED, turn="salt"))
    request = Request("salt", RequestKind.REPORT, topic="Ada Okafor", entries=entries)
    waiting = tuple(
        Waiting(name, "Ada's dates", holder, date(2026, 10, 5), TODAY, reason, nudges=2)
        for name, holder, reason in (
            ("w1", "Speech Service", None),
            ("w2", "ep", None),
            ("w3", "la", f"la_late:{DECISION}"),
        )
    )
    return CaseFile(
        "P24-001",
        requests=(Filed(SALT, request, "f"),),
        attention=Filed("attention", Attention(waiting=waiting), "f"),
    )


def test_one_holders_things_are_nudged_together_where_they_are_due() -> None:
    row = Row("P24-001", "3", "why", "waiting", detail=SALT)
    clocks = [_chase(SALT, TODAY), _chase("w1", TODAY), _chase("w2", TODAY)]
    both = (Nudged(SALT, "salt", 2), Nudged("w1", "Speech Service", 3))
    assert owed(row, _file(), clocks, SETTING, TODAY) == both
    later = [_chase(SALT, TODAY), _chase("w1", date(2026, 12, 1))]
    assert owed(row, _file(), later, SETTING, TODAY) == both[:1]


def test_the_las_lateness_is_nudged_where_it_was_put_down() -> None:
    row = Row("P24-001", "3", "why", "la_late", detail="annual_review.decision")
    assert owed(row, _file(), (), SETTING, TODAY) == (Nudged("w3", "la", 3),)
    assert owed(row, CaseFile("P24-001"), (), SETTING, TODAY) == ()
    gone = Row("P24-001", "3", "why", "waiting", detail="requests/2026-01-01-gone")
    assert owed(gone, _file(), (), SETTING, TODAY) == ()


def test_the_next_chase_is_after_the_agencys_usual_time() -> None:
    assert next_chase("salt", SETTING, TODAY) == date(2026, 12, 7)
    assert next_chase("form tutor", SETTING, TODAY) == date(2026, 11, 30)


def test_the_text_is_by_reference_and_names_nobody() -> None:
    row = Row("P24-001", "3", "why", "waiting", detail=SALT)
    nudged = owed(row, _file(), [_chase(SALT, TODAY), _chase("w1", TODAY)], SETTING, TODAY)
    text = ready_text(row, _file(), nudged, SETTING, TODAY)
    assert "P24-001" in text and "Ada" not in text and "Okafor" not in text
    assert "- report requested on Mon 21 Sep 2026, 56 days ago; asked again 1 time" in text
    assert "- what we have waited for since Mon 5 Oct 2026; asked again 2 times" in text


def test_the_text_to_the_la_cites_the_clock() -> None:
    clock = Clock(
        "P24-001", "annual_review.decision", TODAY, TODAY, TODAY, None, None, Side.LA, Force.MUST,
        "SEND Regs 2014 r20(10)", "15 Oct + 4 weeks", words="LA's decision",
    )  # fmt: skip
    row = Row("P24-001", "3", "why", "la_late", due=TODAY, worked=clock)
    text = ready_text(row, CaseFile("P24-001"), (), SETTING, TODAY)
    assert "- LA's decision, which was due on Mon 16 Nov 2026" in text
    assert "(SEND Regs 2014 r20(10): 15 Oct + 4 weeks)" in text


def test_a_further_reason_can_be_chased_from_the_first() -> None:
    waiting = Row("P24-001", "3", "why", "waiting")
    assert chase_row(Row("P24-001", "1", "why", "breach", further=(waiting,))) is waiting
    assert chase_row(Row("P24-001", "1", "why", "breach")) is None


def test_whom_to_turn_to_above_a_holder() -> None:
    agencies = (Agency("salt", "Speech Service", above="service lead"), Agency("la-sen", "SEN team", Side.LA))
    setting = Setting(agencies=Agencies(agencies))
    said = [who_above(holder, setting) for holder in ("salt", "la-sen", "la", "CAMHS", "parent")]
    assert said == ["service lead", "LA SEN manager", "LA SEN manager", "manager, CAMHS", "headteacher"]


def test_an_escalation_says_to_whom_and_that_it_is_late() -> None:
    row = Row("P24-001", "3", "why", "waiting", detail=SALT)
    nudged = owed(row, _file(), [_chase(SALT, TODAY)], SETTING, TODAY)
    text = ready_text(row, _file(), nudged, SETTING, TODAY, "service lead")
    assert text.startswith("To: service lead\nOur reference: P24-001") and "which is late" in text
    assert "56 days ago; asked again 1 time" in text and "Please tell us by Mon 23 Nov 2026" in text
    assert "Ada" not in text


def test_a_step_of_the_las_in_time_is_not_chased() -> None:
    clock = _chase("x", TODAY)
    assert chase_row(Row("P24-001", "3", "why", "la_late", worked=clock, late=0)) is None
    assert chase_row(Row("P24-001", "3", "why", "la_late", worked=clock, late=1)) is not None


def test_what_the_la_is_asked_for_cites_its_own_late_dates() -> None:
    clock = Clock(
        "P24-001", DECISION, TODAY, date(2026, 11, 2), date(2026, 11, 2), None, None, Side.LA, Force.MUST,
        "SEND Regs 2014 r20(10)", "5 Oct + 4 weeks", words="LA's decision",
    )  # fmt: skip
    row = Row("P24-001", "3", "why", "waiting", detail="w3")
    to_la, to_salt = (Nudged("w3", "la", 3),), (Nudged("w1", "salt", 3),)
    text = ready_text(row, _file(), to_la, SETTING, TODAY, clocks=(clock,))
    assert (
        "- LA's decision, which was due on Mon 2 Nov 2026\n  (SEND Regs 2014 r20(10): 5 Oct + 4 weeks)"
        in text
    )
    assert "decision" not in ready_text(row, _file(), to_salt, SETTING, TODAY, clocks=(clock,))
