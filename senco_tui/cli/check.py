"""`senco check`: every problem in every file, with its line and what was probably meant."""

import click

from senco_tui.cli.asking import a_verb
from senco_tui.cli.naming import place_named
from senco_tui.cli.printing import answer, say
from senco_tui.cli.telling import problem_record
from senco_tui.cli.visit import DONE, PROBLEMS, Visit, leave
from senco_tui.document.problem import Problem, Severity


@a_verb("check")
@click.argument("case", required=False)
@click.option("--wording/--no-wording", default=True, help="Also flag vague words and unmeasured outcomes.")
def verb(visit: Visit, case: str | None, wording: bool) -> None:
    """Every problem in every file: file, line, column, sentence, nearest match. Ends with 1 on an error.

    Wording that promises nothing, outcomes nobody could measure, copies and outcomes carried on unchanged
    are notes: they are flagged with their line and never rewritten.
    """
    store = visit.store()
    office = visit.office(store)
    problems = (*office.problems, *(visit.lint(store, office) if wording else ()))
    if case:
        reference, document = place_named(store, case)
        problems = tuple(p for p in problems if p.case == reference and (reference or p.document == document))
    answer(
        visit.form, "check", "problems", [problem_record(p) for p in problems], lambda: map(_line, problems)
    )
    errors = sum(p.severity is Severity.ERROR for p in problems)
    others = len(problems) - errors
    say("No problems found." if not problems else f"{errors} to mend, {others} to look at.")
    raise leave(PROBLEMS if errors else DONE)


def _line(problem: Problem) -> str:
    return f"{problem.severity}: {problem}"
