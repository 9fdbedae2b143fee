"""What must not be loaded before the first frame: git, YAML, validation and sqlite wait till then."""

import json
import subprocess
import sys
from pathlib import Path

HEAVY = (
    "git",
    "gitdb",
    "pydantic",
    "pydantic_core",
    "yaml",
    "markdown_it",
    "sqlite3",
    "dateutil",
    "icalendar",
)

SCRIPT = """
import json, sys
from pathlib import Path
from senco_tui.settings import Settings
from senco_tui.tui.app import Senco
from senco_tui.tui.door import Door
from senco_tui.tui.drafting import Drafting
from senco_tui.tui.stories import reading

async def at_first_frame(app):
    screen = app.screen
    strips = screen._compositor.render_strips(app.size)
    print(json.dumps([sorted(sys.modules), [strip.text for strip in strips]]))
    app.exit(0)

reading.open_store = at_first_frame
app = Senco(Settings(), Door(Path('.')), environ={'TERM': 'xterm-256color'}, drafting=Drafting(None, None))
app.run(headless=True, size=(80, 24))
"""


def test_the_first_frame_loads_neither_git_nor_yaml_nor_validation(tmp_path: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", SCRIPT], capture_output=True, text=True, check=True, cwd=Path.cwd()
    )
    modules, rows = json.loads(done.stdout.splitlines()[-1])
    loaded = {name.partition(".")[0] for name in modules}
    assert not loaded.intersection(HEAVY)
    assert not [name for name in modules if name.startswith(("senco_tui.casework", "senco_tui.clocks"))]
    assert rows[0].startswith("TRIAGE")
    assert "reading the case files…" in "".join(rows)
