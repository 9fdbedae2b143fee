"""`senco join`: begin from a hub that others meet at."""

from pathlib import Path

import click

from senco_tui.cli.asking import a_verb
from senco_tui.cli.printing import Form, put, put_object, say
from senco_tui.cli.progress import Progress
from senco_tui.cli.visit import Visit


@a_verb("join")
@click.argument("remote")
@click.argument("folder", metavar="[DIR]", required=False, type=click.Path(path_type=Path))
def verb(visit: Visit, remote: str, folder: Path | None) -> None:
    """Make a store in DIR from the hub at REMOTE, a folder (/srv/senco.git) or server:/srv/senco.git.

    DIR must be empty or not there yet; left out, it is called like the hub.
    """
    from senco_tui.desk.joining import join
    from senco_tui.history.reaching import Watch

    with Progress("joining") as progress:
        root = join(remote, folder, Watch(progress.tell))
    if visit.form is Form.JSON:
        put_object({"schema": "senco.join/1", "store": str(root)})
    else:
        put(str(root))
    say("Joined. `senco sync` exchanges with the hub from now on.")
