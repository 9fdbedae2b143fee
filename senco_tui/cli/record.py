"""`senco record`: what was changed by hand, recorded with its reason, one commit a case."""

import click

from senco_tui.cli.asking import a_verb
from senco_tui.cli.naming import case_named
from senco_tui.cli.printing import say
from senco_tui.cli.telling import tell_outcomes
from senco_tui.cli.visit import Visit, leave


@a_verb("record")
@click.argument("cases", nargs=-1)
@click.option("--why", default="", help="The reason, kept with the change.")
def verb(visit: Visit, cases: tuple[str, ...], why: str) -> None:
    """Record what was changed by hand in the files of CASES, of everything when none is named.

    One commit a case. A file that cannot be understood is named and left as it is.
    """
    from senco_tui.desk.recording import record_by_hand

    store = visit.store()
    named = [case_named(store, typed) for typed in cases] if cases else [None]
    outcomes = [one for case in named for one in record_by_hand(store, case, why=why, when=visit.now())]
    code = tell_outcomes(visit.form, "record", outcomes)
    if not outcomes:
        say("Nothing was changed by hand.")
    raise leave(code)
