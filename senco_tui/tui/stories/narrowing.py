"""Asking for a query line, which says as it is typed whom it finds; and keeping one under a name."""

import re
from typing import TYPE_CHECKING

from senco_tui.query.asked import Asked, Misasked
from senco_tui.query.completing import completed, offers
from senco_tui.tui.presenting.hinting import Hint
from senco_tui.tui.screens.narrowed import asked_of, meant

if TYPE_CHECKING:
    from senco_tui.casework.disposing import FactRecorded
    from senco_tui.casework.setting import Queries
    from senco_tui.tui.host import Host

NAME = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
QUERIES = "setting/queries"


async def ask_line(host: "Host", group: str, line: str) -> tuple[Asked, str] | None:
    """Ask until a line can be meant; the line with what it asks, None where the question was left."""
    words: str | None = line
    label = f"Show only, of {group} (a name, y3, slcn, ar<60d, !advice …)"
    while True:
        words = await host.hinted(label, words or "", lambda typed: hint_for(host, group, typed))
        if words is None:
            return None
        asked = asked_of(host, words)
        if not isinstance(asked, Misasked):
            return asked, words.strip()


def hint_for(host: "Host", group: str, line: str) -> Hint:
    """How many the line finds, or why nobody can tell; the words it might go on with."""
    kept = host.office.setting.kept_lines if host.office else {}
    ways = tuple((one.text, one.words, completed(line, one)) for one in offers(line, kept))
    if not line.strip():
        ways = tuple((f"@{name}", kept_line, f"@{name}") for name, kept_line in kept.items())
    found = meant(host, f"{group} ({line})" if line.strip() else group)
    if isinstance(found, Misasked):
        wrong = asked_of(host, line)
        return Hint(wrong.sentence if isinstance(wrong, Misasked) else found.sentence, "warn", ways)
    return Hint(host.wording.counted(len(found.cases)), "dim", ways)


async def keep_line(host: "Host", line: str) -> None:
    """Ask for a name and keep the line under it, as an act of the setting."""
    label = f"Keep “{line}” under which name?"
    while True:
        name = await host.prompt(label)
        if name is None:
            return
        if NAME.fullmatch(name.strip().lstrip("@").casefold()):
            break
        label = "A name is small letters, figures and hyphens, such as advice-due"
    queries = host.office.setting.queries if host.office else None
    if queries is not None:
        there = host.office is not None and f"{QUERIES}.yaml" in host.office.leaves
        change = kept_under(name.strip().lstrip("@").casefold(), line, queries, there=there)
        await host.record(change, None)


def kept_under(name: str, line: str, queries: "Queries", *, there: bool) -> "FactRecorded":
    """The change that keeps a line; `there` says that the setting's file of lines is begun already."""
    from senco_tui.casework.disposing import FactRecorded
    from senco_tui.casework.edit import Add, Put
    from senco_tui.casework.setting import KeptQuery, Queries

    one = KeptQuery(name, line)
    if not there:
        return FactRecorded(None, QUERIES, "query line kept", whole=Queries((one,)))
    known = any(kept.id == name for kept in queries.queries)
    edit = Put(("queries", name, "line"), line) if known else Add(("queries",), one)
    return FactRecorded(None, QUERIES, "query line kept", (edit,))
