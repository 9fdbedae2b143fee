"""One visit to the office by the command line: where, on what day, and in what form the answer is wanted."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass, field, replace
from datetime import date, datetime
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

import click

from senco_tui.cli.nearest import did_you_mean
from senco_tui.cli.printing import Form, say
from senco_tui.cli.progress import Progress

if TYPE_CHECKING:
    from senco_tui.casework.plan import Profile
    from senco_tui.desk.opening import Store
    from senco_tui.desk.reading import Office
    from senco_tui.document.problem import Problem
    from senco_tui.settings import Settings

OpenScreen = Callable[[Path | None, date | None, bool, bool], int]
"""Opens the full-screen program on a store and a day, both None when not asked for; returns an exit code.

The last two say whether a plain display was asked for, and one that can be read aloud.
"""

DONE, PROBLEMS, USAGE, TROUBLE, INVALID, INTERRUPTED = 0, 1, 2, 3, 4, 130
"""Exit codes: done, problems found, wrong usage or no terminal, repository, invalid file, interrupted."""


@dataclass(frozen=True)
class Visit:
    """What a verb is told by the door. `day_asked` and `store_asked` are None where no option named any.

    `closing` gathers what must be let go of at the end of the visit, however it ends.
    """

    now: Callable[[], datetime]
    open_screen: OpenScreen
    store_asked: Path | None = None
    day_asked: date | None = None
    plain_display: bool = False
    screen_reader: bool = False
    form: Form = Form.LINES
    closing: list[Callable[[], None]] = field(default_factory=list, compare=False)

    def asking(self, store: Path | None, today: date | None, form: Form | None) -> "Visit":
        """The visit with what was asked for after the verb laid over what was asked before it."""
        return replace(
            self,
            store_asked=store or self.store_asked,
            day_asked=today or self.day_asked,
            form=form or self.form,
        )

    @cached_property
    def settings(self) -> "Settings":
        """Options, else the environment, else the person's own file. Raises SettingTrouble."""
        from senco_tui.settings import load

        store = str(self.store_asked) if self.store_asked else None
        return load(store, self.day_asked.isoformat() if self.day_asked else None)

    @cached_property
    def today(self) -> date:
        """The day settled on, else the clock's."""
        return self.settings.today or self.now().date()

    def store(self) -> "Store":
        """Open the store settled on. Raises StoreTrouble with the sentence and the advice."""
        from senco_tui.desk.opening import open_store

        store = open_store(self.settings.root)
        self.closing.append(store.close)
        for notice in store.notices:
            say(notice)
        return store

    def office_at(self, store: "Store", day: date) -> "Office":
        """Read the heads of everything as the store had it at the end of a day."""
        from senco_tui.desk.recalling import office_at

        with Progress("reading the case files of that day") as progress:
            return office_at(store, day, progress)

    def lint(self, store: "Store", office: "Office") -> "tuple[Problem, ...]":
        """Read everything for wording and facts worth a second look."""
        from senco_tui.clocks.profile_review import unreviewed
        from senco_tui.clocks.school_year import school_days
        from senco_tui.desk.linting import lint_office

        days = school_days(office.setting.calendar)

        def of_profile(profile: "Profile") -> str | None:
            return unreviewed(profile, days, self.today)

        with Progress("reading the wording") as progress:
            return lint_office(store, office, progress, of_profile)

    def office(self, store: "Store") -> "Office":
        """Read the heads of everything in the store, telling how far it has got where that takes a while."""
        from senco_tui.desk.reading import read_office

        with Progress("reading the case files") as progress:
            return read_office(store, progress=progress)


def wrong(sentence: str, typed: str = "", known: Iterable[str] = ()) -> click.UsageError:
    """A refusal for what was typed, with what was probably meant."""
    return click.UsageError(f"{sentence}{did_you_mean(typed, known) if typed else ''}")


def leave(code: int, sentence: str = "") -> click.exceptions.Exit:
    """An exit with that code, after one sentence."""
    if sentence:
        say(sentence)
    return click.exceptions.Exit(code)
