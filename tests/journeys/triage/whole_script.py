"""The weekly triage of the demonstration school from opening to sign-off, as one person's keys, counted.

A key is a stroke that is no part of somebody's words; the Enter that ends words belongs to them. Whoever sits
here deals with every row that fits in the hour in the way its reason asks for, and passes over what only an
editor mends.
"""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field

from senco_tui.triage.clearing import Way, clearing_of
from senco_tui.triage.row import Row
from senco_tui.triage.sitting import Sitting
from tests.tui.stage import Stage

WORDS = "seen today, will look again next week"
"""What is typed wherever words are wanted."""


@dataclass(slots=True)
class Step:
    """One step of the script: how many keys it took, how many words, how many rows were dealt with."""

    name: str
    keys: int = 0
    words: int = 0
    rows: int = 0


@dataclass(slots=True)
class Walk:
    """One sitting under way; `dearest` and `ways` are keys and rows by the way a row is settled."""

    stage: Stage
    steps: list[Step] = field(default_factory=list)
    dearest: dict[str, int] = field(default_factory=dict)
    ways: dict[str, int] = field(default_factory=dict)
    sitting: Sitting | None = None
    _at: int = 0

    async def key(self, *keys: str) -> None:
        """Press keys that are no words."""
        self.steps[self._at].keys += len(keys)
        await self.stage.press(*keys)

    async def say(self, words: str) -> None:
        """Type words and end them."""
        self.steps[self._at].words += len(words.split())
        await self.stage.type(words + "\n")

    def step_for(self, name: str) -> Step:
        """The step of that name, begun where it is not the one under way."""
        found = next((step for step in self.steps if step.name == name), None) or Step(name)
        if found not in self.steps:
            self.steps.append(found)
        self._at = self.steps.index(found)
        return found

    @property
    def row(self) -> Row | None:
        """The row under the cursor."""
        found = getattr(self.stage.app.view, "row", None)
        return found if isinstance(found, Row) else None


async def weekly_triage(stage: Stage, minutes: int = 60) -> Walk:
    """Walk the whole script in so many minutes; every step leaves the screen where the next begins."""
    walk = Walk(stage)
    walk.step_for("open")
    await walk.key("T")
    await walk.say(str(minutes))
    walk.step_for("what changed")
    await walk.key("=", "d", "q")
    walk.step_for("empty the pocket")
    await _pocket(walk)
    await _rows(walk)
    walk.step_for("whose turn")
    await walk.key("W", "q")
    walk.step_for("spot-check")
    await walk.key("I", "q")
    walk.step_for("close")
    await walk.key("S", "enter")
    return walk


async def _pocket(walk: Walk) -> None:
    """One scribble caught in passing, and made a note about the pupil it names."""
    await walk.key(",")
    await walk.say("okafor: new reading glasses since monday")
    await walk.key(";", "n")
    await walk.key("enter")
    await walk.key("q")


async def _rows(walk: Walk) -> None:
    """Every row that fits in the hour, from the top, each once."""
    sitting = walk.stage.app.under_way.now
    assert sitting is not None
    walk.sitting = sitting
    seen: set[str] = set()
    while (row := walk.row) is not None:
        name = row.case or f"setting {row.key}"
        if name in seen or not sitting.holds(row):
            await walk.key("j")
            if walk.row is row:
                return
            continue
        seen.add(name)
        step = walk.step_for(STEP_OF.get(row.lane, "ahead and data"))
        before = step.keys
        await DISPOSAL[clearing_of(row).way](walk)
        step.rows += 1
        way = clearing_of(row).way.name
        walk.dearest[way] = max(walk.dearest.get(way, 0), step.keys - before)
        walk.ways[way] = walk.ways.get(way, 0) + 1


async def _now(walk: Walk) -> None:
    """It was done today: the day offered is the one."""
    await walk.key("d", "enter")


async def _yes(walk: Walk) -> None:
    """It is over: yes."""
    await walk.key("d", "y")


async def _line(walk: Walk) -> None:
    """One line of what was done; the cursor goes on though the row stays."""
    await walk.key("d")
    await walk.say(WORDS)


async def _promise(walk: Walk) -> None:
    """The review is put in the diary: an action for the day offered."""
    await walk.key("a")
    await walk.say("hold the review with her teacher")
    await walk.key("enter")


async def _decide(walk: Walk) -> None:
    """No further action, and why."""
    await walk.key("d", "n")
    await walk.say("two cycles of the group did it")


async def _answer(walk: Walk) -> None:
    """Answered, and nothing more is needed."""
    await walk.key("d")
    await walk.say(WORDS)
    await walk.key("c")


async def _chase(walk: Walk) -> None:
    """The nudge as it stands ready, and the date offered."""
    await walk.key("c", "enter")


async def _done(walk: Walk) -> None:
    """The promise is kept."""
    await walk.key("d")


async def _pass(walk: Walk) -> None:
    """For the editor, on another day."""
    await walk.key("j")


STEP_OF = {
    "0": "now and breach",
    "1": "now and breach",
    "2": "closing",
    "3": "chase",
    "4": "reviews",
    "5": "quiet and ambers",
    "6": "quiet and ambers",
}
DISPOSAL: dict[Way, Callable[[Walk], Awaitable[None]]] = {
    Way.DAY: _now,
    Way.NEW_DAY: _now,
    Way.OUT: _yes,
    Way.MEETING: _now,
    Way.FORM: _promise,
    Way.DECIDE: _decide,
    Way.REQUEST: _answer,
    Way.WAITING: _chase,
    Way.ACTION: _done,
    Way.MEND: _pass,
    Way.LINE: _line,
}
