"""Where a visit begins: with a verb by the command line, without one by the full screen."""

import sys
from datetime import date
from pathlib import Path

from senco_tui.cli.main import run


def open_screen(store: Path | None, today: date | None) -> int:
    """Open the full-screen program; only here is it loaded. Returns an exit code."""
    from senco_tui.tui.app import run as run_screen

    return run_screen(store, today)


def main() -> None:
    """Do what the arguments ask, and end with its exit code."""
    sys.exit(run(sys.argv[1:], open_screen))


if __name__ == "__main__":
    main()
