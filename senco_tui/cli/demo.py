"""`senco demo`: an invented school with three years of history, made for today and opened."""

from pathlib import Path
from typing import TYPE_CHECKING

import click

from senco_tui.casework.change import spoken_day
from senco_tui.cli.asking import a_verb
from senco_tui.cli.main import open_full_screen
from senco_tui.cli.printing import Form, put, put_object, say
from senco_tui.cli.progress import Progress
from senco_tui.cli.terminal import why_no_screen
from senco_tui.cli.visit import USAGE, Visit, leave

if TYPE_CHECKING:
    from senco_tui.desk.demonstrating import Demonstration


@a_verb("demo")
@click.argument("folder", metavar="[DIR]", required=False, type=click.Path(path_type=Path))
@click.option("--no-open", is_flag=True, help="Only make it, and print where it is.")
@click.option("--fresh", is_flag=True, help="Make it anew; the one that is there is moved aside.")
def verb(visit: Visit, folder: Path | None, no_open: bool, fresh: bool) -> None:
    """An invented school with three years of history, a git repository in DIR, made for today and opened.

    Nothing in it is about anyone. One that is there already is opened as it is.
    """
    from senco_tui.desk.demonstrating import demonstration_at, move_aside, usual_place

    why = None if no_open else why_no_screen()
    if why:
        raise leave(USAGE, f"{why} senco demo --no-open only makes it.")
    root = (folder or usual_place()).absolute()
    old = demonstration_at(root)
    if old and fresh:
        say(f"The old one is now {move_aside(old)}.")
        old = None
    if old:
        _say_what_is_there(visit, old)
    else:
        _make(visit, root)
    if no_open:
        return (
            put_object({"schema": "senco.demo/1", "store": str(root)})
            if visit.form is Form.JSON
            else put(str(root))
        )
    raise leave(open_full_screen(visit.asking(root, None, None)))


def _make(visit: Visit, root: Path) -> None:
    from senco_tui.demonstration.story import story
    from senco_tui.desk.demonstrating import make_demonstration
    from senco_tui.desk.shipped import casefiles

    say(f"Making an invented school as of {spoken_day(visit.today)} …")
    with Progress("commits") as progress:
        make_demonstration(root, visit.today, story(casefiles(), visit.today), progress)


def _say_what_is_there(visit: Visit, old: "Demonstration") -> None:
    if old.day == visit.today:
        return
    touched = "changed since" if old.touched else "as it was made"
    say(f"{old.root} was made for {spoken_day(old.day)}, {touched}. senco demo --fresh makes one for today.")
