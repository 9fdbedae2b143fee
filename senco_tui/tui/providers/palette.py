"""The palette: commands that are on, and every pupil by name or reference, found as one types."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING, ClassVar, cast

from textual.app import App
from textual.command import CommandPalette, DiscoveryHit, Hit, Hits, Provider
from textual.content import Content
from textual.fuzzy import Matcher

from senco_tui.tui.commands.command import Command
from senco_tui.tui.messages.opening import OpenCase

if TYPE_CHECKING:
    from senco_tui.tui.host import Host

MOST_PUPILS = 40
"""Pupils offered at once; one who types on finds the rest."""


class Found(Provider):
    """Finds commands and pupils. Names are literal text, never markup."""

    commands: ClassVar[Sequence[Command]] = ()

    @property
    def host(self) -> "Host":
        """The program, as far as the palette may know it."""
        return cast("Host", self.app)

    async def discover(self) -> Hits:
        """Every command, before anything is typed."""
        for command in self.commands:
            words = self.host.wording.said(command.words)
            yield DiscoveryHit(Content(words), self._run(command), text=words)

    async def search(self, query: str) -> Hits:
        """What holds the letters typed, in their order."""
        matcher = self.matcher(query)
        for command in self.commands:
            words = self.host.wording.said(command.words)
            if (score := matcher.match(words)) > 0:
                yield Hit(score, lit(matcher, words), self._run(command), text=words)
        office = self.host.office
        found = 0
        for case in office.caseload.cases if office else ():
            words = f"{case.listed_name}  {case.reference}"
            if (score := matcher.match(words)) > 0 and found < MOST_PUPILS:
                found += 1
                yield Hit(score, lit(matcher, words), partial(self._open, case.reference), text=words)

    def _run(self, command: Command) -> Callable[[], None]:
        return lambda: command.run(self.host, self.host.view, None, None)

    def _open(self, reference: str) -> None:
        self.host.view.post_message(OpenCase(reference))


def lit(matcher: Matcher, words: str) -> Content:
    """The words as literal text, the letters that matched underlined."""
    content = Content(words)
    for at in matcher.fuzzy_search.match(matcher.query, words)[1]:
        content = content.stylize("underline", at, at + 1)
    return content


def open_palette(host: "Host", commands: Sequence[Command]) -> None:
    """Show the palette over the view."""
    source = type("FoundHere", (Found,), {"commands": tuple(commands)})
    palette = CommandPalette(providers=[source], placeholder=host.wording.said("a command or a pupil"))
    cast("App[int]", host).push_screen(palette)
