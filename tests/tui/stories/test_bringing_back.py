"""Bringing back on a host that answers; the whole visits are in tests/journeys/history."""

from collections.abc import Callable
from datetime import date
from types import SimpleNamespace
from typing import Any

from senco_tui.casework.casefile import Filed
from senco_tui.casework.plan import Outcome, Plan
from senco_tui.tui.stories.bringing_back import Past, bring_back

THEN = Filed("plan", Plan(2, outcomes=(Outcome("o2", "reads to line 3"),)), "then")
NOW = Filed("plan", Plan(2, outcomes=(Outcome("o2", "reads to line 7"),)), "now")
PAST = Past("P24-002", "plan", "c0ffee", date(2026, 11, 2), THEN)


class Answering:
    """A host that gives one answer to every question and keeps what was recorded."""

    def __init__(self, letter: str | None, why: str | None = "heard it") -> None:
        self.letter, self.why = letter, why
        self.recorded: list[tuple[Any, ...]] = []
        self.drafts: list[str] = []
        self.recording = True
        self.said = ""

    async def desk(self, work: Callable[[Any], Any]) -> Any:
        return work(self)

    def read_record(self, case: str, document: str) -> Any:
        return NOW, ()

    def text_at(self, case: str, document: str, revision: str) -> None:
        return None

    def read_text(self, case: str, document: str) -> None:
        return None

    async def choose(self, question: str, choices: Any) -> str | None:
        return self.letter

    async def prompt(self, label: str, draft: str) -> str | None:
        self.drafts.append(draft)
        return self.why

    async def record(self, *recorded: Any) -> Any:
        self.recorded.append(recorded)
        return SimpleNamespace(revision="c0ffee1") if self.recording else None

    def drop_draft(self, name: str) -> None:
        self.drafts.remove(name)

    def say(self, words: str, style: str) -> None:
        self.said = words


async def test_the_outcome_is_recorded_on_what_stands_today() -> None:
    host: Any = Answering("y")
    await bring_back(host, PAST, "o2", None)
    change, basis, why = host.recorded[0]
    assert change.sentence() == "outcome o2 reworded" and basis == {"plan": "now"} and why == "heard it"
    assert host.drafts == []


async def test_the_reason_is_kept_where_the_change_was_refused() -> None:
    host: Any = Answering("y")
    host.recording = False
    await bring_back(host, PAST, "o2", None)
    assert host.drafts == ["P24-002 plan brought back why"]


async def test_nothing_is_recorded_where_it_is_left_at_either_question() -> None:
    for host in (Answering(None), Answering("y", why=None)):
        await bring_back(host, PAST, "o2", None)  # type: ignore[arg-type]
        assert host.recorded == []


async def test_the_whole_page_is_asked_for_instead() -> None:
    host: Any = Answering("w")
    await bring_back(host, PAST, "o2", None)
    assert host.recorded == [] and host.said == "there was no such document then"
