"""Two keys and the words, for every disposition: dispositions.md; each goes on, and each is taken back."""

import re
from pathlib import Path

from senco_tui.desk.recording import record_by_hand
from tests.clocks.tables import told
from tests.journeys.triage.school import busy_store
from tests.tui.small_store import MORNING, reopened
from tests.tui.stage import stage

TABLE = told(Path(__file__).parent / "dispositions.md")
MOST = 2
FORMS = ("n", "p", "v", "o")


def of_one_outcome(root: Path) -> None:
    """Bell's plan has its second outcome alone."""
    plan = root / "pupils/P24/P24-002/plan.md"
    text = plan.read_text()
    first, second = text.index("  - id: o1"), text.index("  - id: o2")
    plan.write_text(text[:first] + text[second:])
    with reopened(root) as store:
        record_by_hand(store, "P24-002", why="", when=MORNING)


async def test_every_disposition_takes_two_keys_and_its_words(tmp_path: Path) -> None:
    of_one_outcome(root := busy_store(tmp_path))
    async with stage(root) as s:
        tree = s.git("rev-parse", "HEAD^{tree}")
        for row in TABLE:
            told_in = f"line {row.line}: {row['disposition']}"
            await s.press("g", "g", "slash")
            await s.type(f"{row['pupil']}\n")
            await s.press("escape")
            assert row["pupil"] in s.app.current_row, told_in
            keys = re.findall(r'"[^"]*"|\S+', row["keys"])
            pressed = [key for key in keys if not key.startswith('"')]
            further = keys.count("m") if keys[0] == "o" else 0
            assert len(pressed) == int(row["counted"]) <= MOST + further, told_in
            for n, key in enumerate(keys, start=1):
                if key.startswith('"'):
                    await s.type(key.strip('"'))
                    await s.press("ctrl+s" if keys[0] in FORMS and n == len(keys) else "enter")
                else:
                    await s.press(key)
            if not row["recorded"]:
                assert s.app.view.NAME != "triage", told_in
                await s.press("q")
                continue
            assert s.git("log", "-1", "--format=%s").endswith(row["recorded"]), told_in
            assert s.status.startswith("Recorded") and row["pupil"] not in s.app.current_row, told_in
            await s.press("u", "y")
            assert s.git("rev-parse", "HEAD^{tree}") == tree, told_in
