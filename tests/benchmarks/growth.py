"""How the cost of the commonest acts grows with the school: a table, sizes across."""

import shutil
from collections.abc import Iterator, Mapping
from datetime import UTC, date, datetime
from pathlib import Path
from statistics import median
from time import perf_counter

from senco_tui.casework.change import SectionReworded
from senco_tui.desk.opening import open_store
from senco_tui.desk.reading import read_office
from senco_tui.desk.recalling import log
from senco_tui.desk.recording import record
from senco_tui.desk.retracing import bring_up_acts
from senco_tui.triage.sheet import sheet
from tests.benchmarks.desk import CASE, one_pupil


def grown(roots: Mapping[str, Path], today: date, turns: int) -> Iterator[str]:
    """One line an act: the median at each size, and the largest as so many times the smallest."""
    found: dict[str, dict[str, float]] = {}
    for size, root in roots.items():
        copy = Path(shutil.copytree(root, root.parent / f"{size}-grown", symlinks=True))
        for act, cost in _measured(copy, today, turns).items():
            found.setdefault(act, {})[size] = cost
        shutil.rmtree(copy)
    yield f"-- growth (median ms): {' · '.join(roots)}"
    for act, costs in found.items():
        first, *_, last = costs.values()
        told = " · ".join(f"{cost:,.2f}" for cost in costs.values())
        yield f"   {act}: {told} | {last / first:.1f} × from first to last"


def _measured(root: Path, today: date, turns: int) -> dict[str, float]:
    with open_store(root) as store:
        office = read_office(store)
        bring_up_acts(store)
        acts = {
            "opening, index warm": lambda: read_office(store),
            "the sheet of the day": lambda: sheet(office.caseload, office.setting, office.problems, today),
            "a pupil opened": lambda: one_pupil(store, office, today),
            "a save": lambda: record(
                store,
                SectionReworded(CASE, "plan", "Strategies", f"{perf_counter()}"),
                when=datetime.now(UTC),
            ),
            "a first history screen": lambda: log(store, CASE, None, 20),
        }
        return {name: median(_taken(act) for _ in range(turns)) for name, act in acts.items()}


def _taken(act: object) -> float:
    start = perf_counter()
    assert callable(act)
    act()
    return (perf_counter() - start) * 1000
