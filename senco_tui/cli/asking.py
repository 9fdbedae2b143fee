"""What every verb may be asked: on which store, for which day, and in what form."""

from collections.abc import Callable
from datetime import date
from functools import update_wrapper
from pathlib import Path
from typing import Any

import click

from senco_tui.cli.printing import Form
from senco_tui.cli.verbs import VERBS
from senco_tui.cli.visit import Visit


class IsoDay(click.ParamType[date]):
    """A day written `2026-11-16`."""

    name = "YYYY-MM-DD"

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> date:
        """The day. Refuses anything else with a sentence."""
        if isinstance(value, date):
            return value
        try:
            return date.fromisoformat(value)
        except ValueError:
            self.fail(f"{value!r} is not a day such as 2026-11-16.", param, ctx)


STORE = click.option("--store", type=click.Path(path_type=Path), metavar="DIR", help="The store to work on.")
TODAY = click.option("--today", type=IsoDay(), help="Take this day as today.")
JSON = click.option("--json", "form", flag_value=Form.JSON, type=Form, help="One JSON object.")
PLAIN = click.option("--plain", "form", flag_value=Form.PLAIN, type=Form, help="Tab-separated lines.")


def asks(function: Callable[..., object]) -> Callable[..., object]:
    """Let a verb be asked the common questions, and hand it the visit with the answers."""

    @click.pass_context
    def asked(
        ctx: click.Context, /, store: Path | None, today: date | None, form: Form | None, **rest: Any
    ) -> object:
        visit = ctx.find_object(Visit)
        assert visit is not None
        return function(visit.asking(store, today, form), **rest)

    whole = update_wrapper(asked, function)
    whole.__click_params__ = list(getattr(function, "__click_params__", ()))  # type: ignore[attr-defined]
    for option in (PLAIN, JSON, TODAY, STORE):
        whole = option(whole)
    return whole


def a_verb(name: str) -> Callable[[Callable[..., object]], click.Command]:
    """Make a function the verb of that name; its docstring is its help, the table's sentence its summary."""

    def made(function: Callable[..., object]) -> click.Command:
        return click.command(name, short_help=VERBS[name])(asks(function))

    return made
