"""`senco undo`: a new commit that takes one back; nothing is ever rewritten."""

import click

from senco_tui.cli.asking import a_verb
from senco_tui.cli.printing import say
from senco_tui.cli.telling import tell_outcomes
from senco_tui.cli.visit import Visit, leave


@a_verb("undo")
@click.argument("revision", required=False)
@click.option("--why", default="", help="The reason, kept with the change.")
def verb(visit: Visit, revision: str | None, why: str) -> None:
    """Take back REVISION, or your own last act, by a new commit that says what it undid."""
    from senco_tui.desk.recording import undo

    outcome = undo(visit.store(), revision, why=why, when=visit.now())
    if getattr(outcome, "kind", None) == "moved" and (outcome.theirs or outcome.yours):  # type: ignore[union-attr]
        say("On the screen, u in the history shows both and lets you choose: senco, then H.")
    raise leave(tell_outcomes(visit.form, "undo", [outcome]))
