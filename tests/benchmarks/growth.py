"""How the commonest acts grow: with the school, and apart from it with the length of its history alone."""

from collections.abc import Iterator, Mapping
from datetime import date
from pathlib import Path
from shutil import rmtree

from senco_tui.clocks.running import clocks
from senco_tui.desk.opening import Store, open_store
from senco_tui.desk.reading import Office, read_case, read_office
from senco_tui.desk.recalling import log
from senco_tui.desk.retracing import bring_up_acts
from senco_tui.triage.sheet import sheet
from tests.benchmarks.cupboard import copied
from tests.benchmarks.looking import PUPIL, SCREENFUL
from tests.benchmarks.saves import recorder
from tests.benchmarks.schools import SIZES, reference
from tests.benchmarks.screens import environment
from tests.benchmarks.starting import opening_and_a_key
from tests.benchmarks.targets import MISSED
from tests.benchmarks.timing import Cost, Measure, in_turn, milliseconds

ALONE = ("S-long", "S")
"""The same pupils with ten times the history, and with the common one."""

MOST = 1.2
"""How many times dearer an act may be for that, being measured on a machine others use too."""


def grown(roots: Mapping[str, Path], scratch: Path, today: date, turns: int) -> Iterator[str]:
    """One line an act: the median in each school, and what ten times the history alone makes of it."""
    copies = {size: copied(root, scratch / f"{size}-grown") for size, root in roots.items()}
    costs = {size: _measured(size, copy, scratch / "home", today, turns) for size, copy in copies.items()}
    for copy in copies.values():
        rmtree(copy)
    yield f"-- growth (median ms): {' · '.join(roots)}"
    for act in next(iter(costs.values())):
        medians = {size: found[act].median for size, found in costs.items()}
        told = " · ".join(f"{cost:,.2f}" for cost in medians.values())
        yield f"   {act}: {told} | {_verdict(medians)}"


def _verdict(medians: Mapping[str, float]) -> str:
    long, short = (medians[name] for name in ALONE)
    wanted = f"ten times the history {long / short:.2f} ×, at most {MOST}"
    return f"{wanted}: met" if long <= MOST * short else f"{wanted}: {MISSED} {long / short / MOST:.2g} ×"


def _measured(size: str, root: Path, home: Path, today: date, turns: int) -> dict[str, Cost]:
    env = environment(root, today.isoformat(), home)
    with open_store(root) as store:
        office = read_office(store)
        bring_up_acts(store)
        found = opening_and_a_key(env, turns)
        acts = _acts(store, office, reference(PUPIL, SIZES[size]), today)
        found += [cost for name, measure in acts.items() for cost in in_turn(turns, (name, measure))]
    return {cost.name: cost for cost in found}


def _acts(store: Store, office: Office, case: str, today: date) -> dict[str, Measure]:
    return {
        "the sheet of the day": milliseconds(
            lambda: sheet(office.caseload, office.setting, office.problems, today)
        ),
        "a pupil opened": milliseconds(lambda: clocks(read_case(store, case)[0], office.setting, today)),
        "a first history screen": milliseconds(lambda: log(store, case, None, SCREENFUL)),
        "a save": milliseconds(recorder(store, case)),
        "a first history screen after it": milliseconds(lambda: log(store, case, None, SCREENFUL)),
    }
