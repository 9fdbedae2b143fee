from collections.abc import Callable
from datetime import date
from types import SimpleNamespace
from typing import Any

from senco_tui.casework.difference import Difference
from senco_tui.tui.presenting.difference import Manner
from senco_tui.tui.stories.comparing import KEPT, Comparing
from tests.tui.presenting.test_history import LOG, revision


class Desk:
    """A host whose desk says which question it was asked."""

    def __init__(self) -> None:
        self.asked: list[str] = []
        self.today = date(2026, 11, 16)

    async def desk(self, work: Callable[[Any], Any]) -> Any:
        return work(self)

    def differences(self, revision: str, **narrowed: Any) -> Any:
        self.asked.append(revision)
        return (self._changed("review moved from 13 Feb to 27 Mar"),)

    def differences_between(self, before: object, after: object, **narrowed: Any) -> Any:
        self.asked.append(f"{before} {after}")
        return (self._changed("cycle 1 → 3"),)

    def blame(self, case: str) -> Any:
        return ()

    def _changed(self, words: str) -> Any:
        return SimpleNamespace(
            case="P24-017", document="plan", differences=(Difference(("x",), words),), before="a", after="b"
        )


def text(lay: Any) -> str:
    return "\n".join(line.text for line in lay(80))


async def test_a_past_that_never_changes_is_asked_for_once() -> None:
    desk: Any = Desk()
    comparing = Comparing(desk, "P24-017", None)
    for manner in (Manner(), Manner(exact=True)):
        await comparing.revision(LOG[0], manner)
    assert "review moved" in text(await comparing.revision(LOG[0], Manner()))
    assert desk.asked == [LOG[0].id]


async def test_no_more_is_kept_than_people_go_back_and_forth_between() -> None:
    desk: Any = Desk()
    comparing = Comparing(desk, "P24-017", None)
    for n in range(KEPT + 1):
        await comparing.revision(revision(n, "x"), Manner())
    await comparing.revision(revision(0, "x"), Manner())
    assert len(desk.asked) == KEPT + 2


async def test_two_revisions_and_two_days() -> None:
    desk: Any = Desk()
    comparing = Comparing(desk, "P24-017", "plan")
    assert "cycle 1 → 3" in text(await comparing.between(LOG[2], LOG[0], Manner()))
    days = await comparing.days(date(2025, 2, 1), date(2026, 1, 1), Manner())
    assert text(days).startswith("What changed from Sat 1 Feb 2025 to Thu 1 Jan 2026")


async def test_nothing_stands_where_there_is_no_pupil() -> None:
    comparing = Comparing(Desk(), None, None)  # type: ignore[arg-type]
    assert "There is no plan" in text(await comparing.standing())


async def test_two_revisions_beside_one_another_are_asked_for_once_with_their_difference() -> None:
    desk: Any = Desk()
    comparing = Comparing(desk, "P24-017", "plan")
    await comparing.between(LOG[2], LOG[0], Manner())
    assert text(await comparing.beside(LOG[2], LOG[0], Manner())).startswith("plan\ncycle 1 → 3\n")
    assert len(desk.asked) == 1
