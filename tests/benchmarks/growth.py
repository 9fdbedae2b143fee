"""How the commonest acts grow: with the school, and apart from it with the length of its history alone."""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import ExitStack
from datetime import date
from pathlib import Path

from senco_tui.clocks.running import clocks
from senco_tui.desk.opening import Store, open_store
from senco_tui.desk.reading import Office, read_case, read_office
from senco_tui.desk.recalling import log
from senco_tui.triage.sheet import sheet
from tests.benchmarks.cupboard import copied
from tests.benchmarks.keys import cursor_keys
from tests.benchmarks.looking import PUPIL
from tests.benchmarks.saves import recorder
from tests.benchmarks.schools import SIZES, reference
from tests.benchmarks.screens import environment
from tests.benchmarks.starting import openings
from tests.benchmarks.targets import MISSED
from tests.benchmarks.timing import Cost, Measure, in_turn, milliseconds

READ, SHEET = "everything read, index warm", "the sheet of the day"
DEAR = (READ, SHEET)
ALONE = ("S-long", "S")
"""The same pupils with ten times the history, and with the common one."""

MOST = 1.2
"""How many times dearer an act may be for that, being measured on a machine others use too."""

ROWS = 10
"""Of a history, so that each school has as many to tell."""

SELDOM, OFTENER = 3, 5
"""Turns at most for what takes seconds; times a turn for what is done at once."""


def grown(roots: Mapping[str, Path], scratch: Path, today: date, turns: int) -> Iterator[str]:
    """One line an act: its median in each school, in turn, and what ten times the history makes of it."""
    copies = {size: copied(root, scratch / f"{size}-grown") for size, root in roots.items()}
    envs = {size: environment(copy, today.isoformat(), scratch / "home") for size, copy in copies.items()}
    yield f"-- growth (median ms): {' · '.join(roots)}"
    yield _told("opening, a first key answered", openings(envs, turns))
    yield _told("a cursor key", cursor_keys(envs, turns))
    with ExitStack() as stack:
        acts = {}
        for size, copy in copies.items():
            store = stack.enter_context(open_store(copy))
            acts[size] = _acts(store, read_office(store), reference(PUPIL, SIZES[size]), today)
        for act in next(iter(acts.values())):
            measures = [(size, found[act]) for size, found in acts.items()]
            yield _told(act, in_turn(min(turns, SELDOM) if act in DEAR else turns * OFTENER, *measures))


def _told(act: str, costs: Sequence[Cost]) -> str:
    told = " · ".join(f"{cost.median:,.2f}" for cost in costs)
    return f"   {act}: {told} | {_verdict({cost.name: cost.median for cost in costs})}"


def _verdict(medians: Mapping[str, float]) -> str:
    long, short = (medians[name] for name in ALONE)
    wanted = f"ten times the history {long / short:.2f} ×, at most {MOST}"
    return f"{wanted}: met" if long <= MOST * short else f"{wanted}: {MISSED} {long / short / MOST:.2g} ×"


def _acts(store: Store, office: Office, case: str, today: date) -> dict[str, Measure]:
    """What is measured at the desk, by the words it is told in."""

    def opened() -> None:
        clocks(read_case(store, case)[0], office.setting, today)

    def worked_out() -> None:
        sheet(office.caseload, office.setting, office.problems, today)

    every = {
        READ: lambda: read_office(store),
        SHEET: worked_out,
        "a pupil opened": opened,
        "a first history screen": lambda: log(store, case, None, ROWS),
        "a save": recorder(store, case),
        "a first history screen after it": lambda: log(store, case, None, ROWS),
    }
    return {act: milliseconds(thing) for act, thing in every.items()}
