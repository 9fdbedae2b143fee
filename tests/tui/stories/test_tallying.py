"""Who was away is asked pupil by pupil; a letter pressed twice is taken back; Esc leaves nothing behind."""

from types import SimpleNamespace
from typing import Any

from senco_tui.casework.caseload import Caseload
from senco_tui.casework.provision import Absence
from senco_tui.provision.tally import week_tally
from senco_tui.tui.stories.tallying import LETTERS, tally
from tests.clocks.given import day
from tests.provision.given import provision, staffed

TODAY = day("16 Nov 2026")
LOAD = Caseload(provision=(provision("30 min × 1, lead tom, since 7 Sep 2026, pupils 2"),))
(DUE,) = week_tally(LOAD, staffed(""), TODAY, TODAY)


class Answering:
    """A host that answers from a list, and keeps what it was asked to record."""

    def __init__(self, *answers: str | None) -> None:
        self.answers, self.asked, self.recorded = list(answers), [], []  # type: ignore[var-annotated]
        self.office = SimpleNamespace(caseload=LOAD)

    async def choose(self, question: str, choices: dict[str, str]) -> str | None:
        self.asked.append(choices)
        return self.answers.pop(0)

    async def prompt(self, label: str, value: str = "", draft: str | None = None) -> str | None:
        return self.answers.pop(0)

    async def record(self, change: Any, basis: Any) -> Any:
        self.recorded.append(change)
        return SimpleNamespace(revision="1234567")

    def drop_draft(self, name: str) -> None:
        """There is none."""


async def told(kind: str, *answers: str | None) -> Answering:
    host: Any = Answering(*answers)
    view: Any = SimpleNamespace(
        due=DUE, pupils=lambda due: ("P25-001", "P25-002"), called=str, moving_on=lambda: lambda: None
    )
    await tally(host, view, kind)
    return host  # type: ignore[no-any-return]


async def test_away_one_by_one() -> None:
    host = await told("away", "a", "ill", "b", "", "a", ".")
    (change,) = host.recorded
    assert change.filed_as == "delivery/talk-boost/2026-11-16"
    assert change.delivery.absent == (Absence("P25-002"),) and change.delivery.present == ("P25-001",)
    assert host.asked[1]["a"] == "P25-001 (away)" and host.asked[3]["a"] == "P25-001"


async def test_left_half_way_nothing_is_recorded() -> None:
    assert not (await told("away", "a", "ill", None)).recorded
    assert not (await told("not given", None)).recorded
    assert (await told("not given", "", "fire drill")).recorded[0].delivery.absent[0].why == "fire drill"


async def test_given_asks_nothing() -> None:
    host = await told("given")
    assert not host.asked and host.recorded[0].delivery.minutes == 30 and host.recorded[0].before is None
    assert "y" not in LETTERS
