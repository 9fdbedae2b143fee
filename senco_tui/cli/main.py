"""The way in by the command line: reads the clock, finds the verb, turns every ending into an exit code."""

import gc
import sys
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

import click

from senco_tui import __version__
from senco_tui.cli.asking import STORE, TODAY
from senco_tui.cli.ending import ended_by
from senco_tui.cli.terminal import why_no_screen
from senco_tui.cli.verbs import Verbs
from senco_tui.cli.visit import DONE, USAGE, OpenScreen, Visit, leave

SELDOM = 200_000
"""Values made before rings among them are looked for: a verb is over before that is worth its time."""


def read_clock() -> datetime:
    """The moment it is, with its zone; nothing below this door reads a clock."""
    return datetime.now().astimezone()


@click.group(cls=Verbs, invoke_without_command=True, context_settings={"help_option_names": ["-h", "--help"]})
@STORE
@TODAY
@click.option("--plain-display", is_flag=True, help="Draw the full screen whole each time, not what differs.")
@click.option("--screen-reader", is_flag=True, help="The full screen in one column, as it is read aloud.")
@click.version_option(__version__, prog_name="senco", message="%(prog)s %(version)s")
@click.pass_context
def senco(
    ctx: click.Context, store: Path | None, today: date | None, plain_display: bool, screen_reader: bool
) -> None:
    """Pupils' case files in Markdown and YAML, every change versioned. Without a verb: the full screen."""
    visit = ctx.find_object(Visit)
    assert visit is not None
    asked = visit.asking(store, today, None)
    ctx.obj = replace(asked, plain_display=plain_display, screen_reader=screen_reader)
    if ctx.invoked_subcommand is None:
        raise leave(open_full_screen(ctx.obj))


def open_full_screen(visit: Visit) -> int:
    """Open the full screen where there is a terminal for it; else say why not. Returns an exit code."""
    why = why_no_screen()
    if why:
        raise leave(USAGE, why)
    return visit.open_screen(visit.store_asked, visit.day_asked, visit.plain_display, visit.screen_reader)


def run(
    argv: Sequence[str],
    open_screen: OpenScreen,
    now: Callable[[], datetime] = read_clock,
) -> int:
    """Do what the arguments ask and return the exit code.

    Args:
        argv: The arguments after the program's name.
        open_screen: Opens the other front door; this one does not know it.
        now: The clock.
    """
    for stream in (sys.stdout, sys.stderr):
        reconfigure = getattr(stream, "reconfigure", None)
        if reconfigure:
            reconfigure(errors="replace")
    gc.set_threshold(SELDOM)
    visit = Visit(now, open_screen)
    try:
        code = senco.main(args=list(argv), prog_name="senco", standalone_mode=False, obj=visit)
        sys.stdout.flush()
        return code if isinstance(code, int) else DONE
    except BrokenPipeError:
        with suppress(BrokenPipeError):
            sys.stdout.close()
        return DONE
    except (Exception, KeyboardInterrupt) as error:
        return ended_by(error, now())
    finally:
        for close in visit.closing:
            close()
