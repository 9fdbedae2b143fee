"""Starting the full-screen program: options, environment and the person's own file, put together."""

from __future__ import annotations

import os
import sys
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from senco_tui.settings import load
from senco_tui.tui.app import Senco, moment
from senco_tui.tui.door import Door
from senco_tui.tui.drafting import Drafting
from senco_tui.tui.early import last_time
from senco_tui.tui.gate import speaks_utf8
from senco_tui.tui.pasting import take_pastes_whole

if TYPE_CHECKING:
    from senco_tui.tui.early import Early


def run(
    store: Path | None = None,
    today: date | None = None,
    *,
    plain_display: bool = False,
    screen_reader: bool = False,
    early: Early | None = None,
) -> int:
    """Open the full-screen program on a store, and give the exit code.

    Args:
        store: The store's folder where an option names one.
        today: The day to work as of where an option names one.
        plain_display: Whether an option asks for Textual's own display, which remembers nothing.
        screen_reader: Whether an option asks for a screen that can be read aloud.
        early: The terminal's keeper, where the window of last time is on it already.

    Raises:
        SettingTrouble: the environment or the person's own file cannot be meant.
    """
    environ = dict(os.environ)
    if today:
        environ["SENCO_TODAY"] = today.isoformat()
    settings = load(str(store) if store else None, None, environ)
    if plain_display:
        settings = replace(settings, plain_display=True)
    if screen_reader:
        settings = replace(settings, screen_reader=True)
    door = Door(settings.root)
    ascii_only = settings.ascii_only if settings.ascii_only is not None else not speaks_utf8(environ)
    drafting = Drafting(lambda: door.drafts(), moment)
    window, rows = last_time(settings, environ, early)
    app = Senco(
        settings,
        door,
        environ=environ,
        drafting=drafting,
        ascii_only=ascii_only,
        early=early,
        window=window,
        rows=rows,
    )
    take_pastes_whole()
    app.run(mouse=False)
    door.close()
    for words in (app.parting, app.failure):
        if words:
            print(words, file=sys.stderr)
    return app.return_code if app.return_code is not None else app.return_value or 0
