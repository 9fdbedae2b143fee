"""Where a visit begins: with a verb by the command line, without one by the full screen."""

import sys
from datetime import date
from pathlib import Path

from senco_tui.cli.terminal import why_no_screen


def open_screen(store: Path | None, today: date | None, plain_display: bool) -> int:
    """Open the full-screen program; only here is it loaded. Returns an exit code."""
    from senco_tui.tui.app import run

    return run(store, today, plain_display=plain_display)


def open_at_once() -> int:
    """Open the full screen with nothing asked for; the command line need not be loaded for that."""
    try:
        return open_screen(None, None, False)
    except (Exception, KeyboardInterrupt) as error:
        from senco_tui.cli.ending import ended_by

        return ended_by(error)


def main() -> None:
    """Do what the arguments ask, and end with its exit code."""
    if len(sys.argv) == 1 and why_no_screen() is None:
        sys.exit(open_at_once())
    from senco_tui.cli.main import run

    sys.exit(run(sys.argv[1:], open_screen))


if __name__ == "__main__":
    main()
