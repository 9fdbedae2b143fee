"""Whose turn: cases/turns.md; and each open request stands once under one holder, a closed one nowhere."""

from collections import Counter
from datetime import date, timedelta
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from senco_tui.casework.attention import Attention, Waiting
from senco_tui.casework.casefile import CaseFile, Filed
from senco_tui.casework.record import Entry, Request
from senco_tui.casework.vocabulary import Act, RequestKind
from senco_tui.clocks.running import clocks
from senco_tui.triage.turns import turns
from tests.clocks.given import case, day, setting
from tests.clocks.tables import Told, told

TODAY = date(2026, 11, 16)
SCHOOL = setting()
HOLDERS = (
    "school",
    "us",
    "senco",
    "salt",
    "SaLT",
    "CAMHS",
    "la",
    "Made-up County",
    "parent",
    "tom",
    "nobody known",
)


@pytest.mark.parametrize(
    "row", told(Path(__file__).parent / "cases" / "turns.md"), ids=lambda r: f"line {r.line}"
)
def test_each_row_of_the_table_holds(row: Told) -> None:
    file, today = case(row["given"]), day(row["today"])
    hands = turns((file,), clocks(file, SCHOOL, today), SCHOOL, today)
    if not row["holder"]:
        assert not hands, hands[0]
        return
    hand = next(h for h in hands if h.holder == row["holder"])
    assert str(hand.side) == row["side"] and hand.ours is (row["holder"] == "us")
    found = next((h for h in hand.held if h.row.reason == row["says"]), None)
    assert found is not None, [h.row.reason for h in hand.held]
    assert found.due is (row["due"] == "yes")


entries = st.lists(
    st.builds(
        Entry,
        on=st.integers(0, 300).map(lambda n: TODAY - timedelta(days=n)),
        act=st.sampled_from(Act),
        turn=st.none() | st.sampled_from(HOLDERS),
    ),
    max_size=4,
).map(lambda made: tuple(sorted(made, key=lambda e: e.on)))
requests = st.builds(
    Request, of=st.sampled_from(HOLDERS), kind=st.sampled_from(RequestKind), entries=entries,
    chase_by=st.none() | st.just(TODAY),
)  # fmt: skip
waiting = st.builds(
    Waiting, id=st.just("w"), what=st.just("form"), holder=st.sampled_from(HOLDERS), since=st.just(TODAY),
    chase_by=st.just(TODAY), reason=st.sampled_from((None, "quiet", "la_late", "la_late:gone")),
)  # fmt: skip


@settings(max_examples=40, deadline=None)
@given(st.lists(st.tuples(st.lists(requests, max_size=3), st.lists(waiting, max_size=3)), max_size=3))
def test_every_open_request_and_waiting_stands_once(many: list[tuple[list[Request], list[Waiting]]]) -> None:
    files, wanted = [], Counter[tuple[str, str]]()
    for n, (asked, waits) in enumerate(many):
        reference = f"P24-{n:03}"
        filed = tuple(Filed(f"requests/2026-0{k + 1}-01-x", one, "f") for k, one in enumerate(asked))
        listed = tuple(
            Waiting(f"w{k}", w.what, w.holder, w.since, w.chase_by, w.reason) for k, w in enumerate(waits)
        )
        files.append(
            CaseFile(reference, requests=filed, attention=Filed("attention", Attention(listed), "f"))
        )
        open_ = [f.name for f in filed if not f.value.entries or f.value.entries[-1].turn is not None]
        wanted.update((reference, name) for name in [*open_, *(w.id for w in listed)])
    ticking = [clock for file in files for clock in clocks(file, SCHOOL, TODAY)]
    hands = turns(files, ticking, SCHOOL, TODAY)
    assert Counter((h.row.case, h.row.detail) for hand in hands for h in hand.held) == wanted
    names = [hand.held[0].turn.holder.casefold() for hand in hands]
    assert len(set(names)) == len(names)
    assert [hand.ours for hand in hands] == sorted((hand.ours for hand in hands), reverse=True)
    for hand in hands:
        assert {one.turn.holder.casefold() for one in hand.held} == {hand.held[0].turn.holder.casefold()}
        assert [one.since for one in hand.held] == sorted(one.since for one in hand.held)
