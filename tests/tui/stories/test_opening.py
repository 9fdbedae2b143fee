"""A case file is read with all a view needs to lay it out."""

from dataclasses import replace
from datetime import date
from types import SimpleNamespace
from typing import Any, cast

from senco_tui.casework.casefile import Filed
from senco_tui.casework.caseload import Caseload
from senco_tui.casework.provision import Provision
from senco_tui.casework.setting import Agencies, Agency, Setting
from senco_tui.tui.host import Host
from senco_tui.tui.presenting.casefile.opened import Opened, Stood
from senco_tui.tui.stories.opening import read_opened, read_stood, recalled
from tests.tui.presenting.casefile.example import CASE, TODAY

SETTING = Setting(agencies=Agencies((Agency("salt", "Speech therapy"),)))
GIVEN = (Filed("provision/talk-boost-a", Provision("Talk Boost"), "f"),)
BROKEN = replace(CASE, plan=None, broken=("plan", "profile"))


class Told:
    """A host whose desk answers from memory."""

    today = TODAY
    office: Any = SimpleNamespace(setting=SETTING, caseload=Caseload(provision=GIVEN))

    async def desk(self, work: Any) -> Any:
        def read_text(case: str, document: str) -> tuple[str, str] | None:
            return ("cycle: 3", "f") if document == "plan" else None

        standing = SimpleNamespace(document="plan", id="o1", since=date(2026, 3, 12), carried=2)
        line = SimpleNamespace(document="ehc", id="f1", since=date(2026, 3, 12), carried=0)
        door = SimpleNamespace(
            read_case=lambda reference: (BROKEN, ()),
            read_text=read_text,
            blame=lambda case: (standing, line),
            written=lambda case: {"contacts/2026-11-03-1": TODAY},
        )
        return work(door)


async def test_what_needs_attention_comes_with_its_text_where_there_is_one() -> None:
    before = Opened(CASE, TODAY, stood={"o1": Stood(TODAY)})
    opened = await read_opened(cast(Host, Told()), "P24-017", before)
    assert opened is not None
    assert opened.texts == {"plan": "cycle: 3"}
    assert opened.stood == before.stood
    assert opened.today == TODAY
    assert [opened.named(one) for one in ("salt", "talk-boost-a", "ep")] == [
        "Speech therapy",
        "Talk Boost",
        "ep",
    ]


async def test_another_pupils_history_is_not_lent() -> None:
    before = Opened(replace(CASE, reference="P24-001"), TODAY, stood={"o1": Stood(TODAY)})
    opened = await read_opened(cast(Host, Told()), "P24-017", before)
    assert opened is not None and opened.stood == {}


async def test_before_the_office_is_read_one_pupil_can_be_opened_alone() -> None:
    host = Told()
    around, host.office = host.office, None
    waited = []

    async def opened() -> None:
        waited.append("the store is open")

    async def desk(work: Any) -> Any:
        door = SimpleNamespace(read_setting=lambda: around, read_case=lambda _: (CASE, ()))
        return work(door)

    host.opened, host.desk = opened, desk  # type: ignore[attr-defined, method-assign]
    found = await read_opened(cast(Host, host), "P24-017", None)
    assert waited and found.case == CASE and found.named("salt") == "Speech therapy"


async def test_how_long_outcomes_stood_is_of_the_plan_alone() -> None:
    assert await read_stood(cast(Host, Told()), Opened(CASE, TODAY)) == {"o1": Stood(date(2026, 3, 12), 2)}
    assert await read_stood(cast(Host, Told()), Opened(BROKEN, TODAY)) == {}


async def test_what_history_tells_is_put_beside_what_was_read() -> None:
    told = await recalled(cast(Host, Told()), Opened(CASE, TODAY))
    assert told.stood == {"o1": Stood(date(2026, 3, 12), 2)}
    assert told.written == {"contacts/2026-11-03-1": TODAY}
