"""Two keys and the words, for every disposition: dispositions.md; each goes on, and each is taken back."""

import re
from pathlib import Path

from tests.clocks.tables import told
from tests.journeys.triage.school import busy_store
from tests.tui.stage import stage

TABLE = told(Path(__file__).parent / "dispositions.md")
MOST = 2
FORMS = ("n", "p", "v")


async def test_every_disposition_takes_two_keys_and_its_words(tmp_path: Path) -> None:
    async with stage(busy_store(tmp_path)) as s:
        tree = s.git("rev-parse", "HEAD^{tree}")
        for row in TABLE:
            told_in = f"line {row.line}: {row['disposition']}"
            await s.press("g", "g", "slash")
            await s.type(f"{row['pupil']}\n")
            await s.press("escape")
            assert row["pupil"] in s.app.current_row, told_in
            keys = re.findall(r'"[^"]*"|\S+', row["keys"])
            pressed = [key for key in keys if not key.startswith('"')]
            assert len(pressed) == int(row["counted"]) <= MOST, told_in
            for key in keys:
                if key.startswith('"'):
                    await s.type(key.strip('"'))
                    await s.press("ctrl+s" if keys[0] in FORMS else "enter")
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
