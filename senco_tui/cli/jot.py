"""`senco jot`: a line caught in passing, kept in the inbox until it becomes an entry."""

import sys

import click

from senco_tui.cli.asking import a_verb
from senco_tui.cli.printing import say
from senco_tui.cli.visit import TROUBLE, Visit, leave, wrong


@a_verb("jot")
@click.argument("words", nargs=-1)
def verb(visit: Visit, words: tuple[str, ...]) -> None:
    """Keep WORDS in the inbox, outside the store; a single - reads them from standard input.

    They wait beside your drafts, for you alone, until the full screen's inbox turns them into an entry.
    """
    from senco_tui.casework.spoken import counted
    from senco_tui.desk.drafts import state_folder
    from senco_tui.desk.inbox import Inbox

    said = sys.stdin.read() if words == ("-",) else " ".join(words)
    line = " ".join(said.split())
    if not line:
        raise wrong("Which words? senco jot Ada read to line 5")
    inbox = Inbox(state_folder(), visit.settings.root)
    try:
        inbox.keep(line, visit.now(), visit.today)
    except OSError as trouble:
        raise leave(TROUBLE, f"Not kept: {trouble.strerror or trouble}.") from trouble
    say(f"Kept; {counted(len(inbox.all()), 'scribble')} in the inbox.")
