"""`python -m tests.benchmarks [turns]`: one line a measure, min / median / max, and the ratio that counts."""

import os
import sys
import tempfile
from datetime import date
from pathlib import Path

from senco_tui.demonstration.story import story
from senco_tui.desk.opening import open_store
from senco_tui.desk.reading import read_office
from senco_tui.desk.shipped import casefiles
from tests.benchmarks.commands import verbs
from tests.benchmarks.screens import bullets, cursor_keys, environment, first_paint
from tests.benchmarks.stores import demonstration, heads, saving
from tests.hostile.pupil import hostile_store

TODAY = date(2026, 11, 16)


def main() -> None:
    """Make the invented school in a folder of its own, measure, and take it away again."""
    turns = int(sys.argv[1]) if len(sys.argv) > 1 else 7
    with tempfile.TemporaryDirectory(prefix="senco-benchmarks-") as folder:
        here = Path(folder)
        home, store = here / "home", here / "school"
        home.mkdir()
        os.environ["HOME"] = str(home)
        print(demonstration(store, TODAY, story(casefiles(), TODAY)), flush=True)
        with open_store(store) as opened:
            cases = len(read_office(opened).caseload.cases)
        print(f"held against each other over {turns} turns, in a school of {cases} case files", flush=True)
        print(heads(store, turns), flush=True)
        print(saving(store, here, turns), flush=True)
        day = TODAY.isoformat()
        for told in verbs(environment(store, day, home), turns):
            print(told, flush=True)
        print(first_paint(store, day, home, turns), flush=True)
        print(bullets(hostile_store(here / "hostile"), day, home, turns), flush=True)
        for told in cursor_keys(store, day, home, cases, turns * 4):
            print(told, flush=True)


if __name__ == "__main__":
    main()
