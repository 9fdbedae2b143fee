"""Each disposal says itself without a name or a word of the SENCo's, and touches only what it is about."""

from datetime import date

import pytest

from senco_tui.casework.attention import Attention, Snooze, Waiting
from senco_tui.casework.change import Change
from senco_tui.casework.disposing import (
    ActionDone,
    ActionTaken,
    Chased,
    FactRecorded,
    Nudged,
    RequestMoved,
    Snoozed,
    WaitingBegun,
    WaitingEnded,
    next_id,
)
from senco_tui.casework.edit import Add, Amended, Put, Written
from senco_tui.casework.record import Action, Entry
from senco_tui.casework.vocabulary import Act

TODAY = date(2026, 11, 16)
LATER = date(2026, 12, 4)
SECRET = "Mrs Okafor is in hospital"
CASE = "P24-001"
SNOOZE = Snooze("quiet", LATER, SECRET, TODAY, times=2)
WAITING = Waiting("w1", SECRET, "Mrs Okafor", TODAY, LATER)
REQUEST = "requests/2026-10-02-salt"


@pytest.mark.parametrize(
    ("change", "sentence"),
    [
        (Snoozed(CASE, SNOOZE), "quiet snoozed until Fri 4 Dec 2026, 2 times by now"),
        (Snoozed(CASE, Snooze("Ada cries", LATER, SECRET, TODAY)), "one reason snoozed until Fri 4 Dec 2026"),
        (
            Snoozed(CASE, Snooze("breach:Ada", LATER, SECRET, TODAY)),
            "breach snoozed until Fri 4 Dec 2026",
        ),
        (WaitingBegun(CASE, WAITING), "waiting w1; chase on Fri 4 Dec 2026"),
        (
            WaitingBegun(CASE, Waiting("Ada", SECRET, "mum", TODAY, LATER, nudges=1)),
            "waiting entry, 1 nudge; chase on Fri 4 Dec 2026",
        ),
        (WaitingEnded(CASE, (), ("w1", "w2")), "waiting w1 and w2 ended"),
        (ActionTaken(CASE, Action("a1", SECRET, "ra", LATER)), "action a1 added, due Fri 4 Dec 2026"),
        (ActionTaken(CASE, Action("a1", SECRET, done=TODAY)), "action a1 added, done Mon 16 Nov 2026"),
        (ActionTaken(CASE, Action("a1", SECRET)), "action a1 added"),
        (ActionDone(CASE, "attention", "a1", TODAY), "action a1 done Mon 16 Nov 2026"),
        (
            FactRecorded(CASE, "ehc", "EHC advice sent", (Put(("advice_sent",), TODAY),), TODAY),
            "EHC advice sent Mon 16 Nov 2026",
        ),
        (
            RequestMoved(CASE, REQUEST, Entry(TODAY, Act.ANSWERED, words=SECRET)),
            "request answered Mon 16 Nov 2026; nothing more is waited for",
        ),
        (
            RequestMoved(CASE, REQUEST, Entry(TODAY, Act.ANSWERED, turn="la")),
            "request answered Mon 16 Nov 2026",
        ),
        (
            Chased(CASE, (Nudged(REQUEST, "salt", 2), Nudged("w1", "salt", 1)), TODAY, LATER),
            "nudge 2 logged of 2 things; chase on Fri 4 Dec 2026",
        ),
        (Chased(CASE, (Nudged("w1", "salt", 1),), TODAY, LATER), "nudge 1 logged; chase on Fri 4 Dec 2026"),
    ],
)
def test_the_sentence_is_free_of_names_and_words(change: Change, sentence: str) -> None:
    assert change.sentence() == sentence
    assert isinstance(change, Change)
    assert "Okafor" not in sentence and "Ada" not in sentence


def test_a_list_is_begun_where_there_is_none_and_else_gains_one() -> None:
    once = Snooze("quiet", LATER, SECRET, TODAY)
    assert Snoozed(CASE, SNOOZE, anew=True).filings() == (Written("attention", Attention(snoozed=(once,))),)
    assert Snoozed(CASE, SNOOZE).filings() == (Amended("attention", (Add(("snoozed",), once),)),)
    assert WaitingBegun(CASE, WAITING).filings() == (Amended("attention", (Add(("waiting",), WAITING),)),)
    action = Action("a1", SECRET)
    assert ActionTaken(CASE, action, anew=True).filings() == (
        Written("attention", Attention(actions=(action,))),
    )


def test_a_chase_logs_the_nudge_where_the_thing_is_kept() -> None:
    change = Chased(CASE, (Nudged(REQUEST, "salt", 2), Nudged("w1", "salt", 1)), TODAY, LATER, "ra")
    thread, list_ = change.filings()
    entry = Entry(TODAY, Act.NUDGED, by="ra", turn="salt")
    assert thread == Amended(REQUEST, (Put(("chase_by",), LATER), Add(("entries",), entry)))
    assert list_ == Amended(
        "attention", (Put(("waiting", "w1", "chase_by"), LATER), Put(("waiting", "w1", "nudges"), 1))
    )
    assert change.document == REQUEST


def test_what_is_done_is_one_date_and_what_has_come_leaves_the_list() -> None:
    done = ActionDone(CASE, "contacts/2026-11-03-1", "a1", TODAY)
    assert done.filings() == (Amended("contacts/2026-11-03-1", (Put(("actions", "a1", "done"), TODAY),)),)
    ended = WaitingEnded(CASE, (WAITING,), ("w2",))
    assert ended.filings() == (Amended("attention", (Put(("waiting",), (WAITING,)),)),)


def test_ids_are_never_used_again() -> None:
    assert next_id("w", ()) == "w1"
    assert next_id("w", ("w1", "w4", "salt", "a9")) == "w5"
