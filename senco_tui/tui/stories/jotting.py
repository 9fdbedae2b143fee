"""Jotting down: one line, kept at once; half typed it is a draft like any other words."""

from typing import TYPE_CHECKING

from senco_tui.casework.spoken import counted

if TYPE_CHECKING:
    from senco_tui.tui.host import Host

JOT = "jot"
"""The draft a line is kept under while it is typed."""


async def jot(host: "Host") -> None:
    """Ask for the line and keep it."""
    words = await host.prompt("Jot down (who, what; sorted later)", draft=JOT)
    if words is None:
        if host.draft(JOT):
            host.say("not kept yet: , goes on with it", "dim")
    elif words.strip():
        await keep(host, words.strip())


async def keep(host: "Host", words: str) -> None:
    """Keep the words in the inbox; where the disk refuses they stand as a draft."""
    now, today = host.now(), host.today
    try:
        await host.desk(lambda door: door.inbox().keep(words, now, today))
    except OSError as trouble:
        host.keep_draft(JOT, words)
        host.say(f"not kept: {trouble.strerror or trouble}; , has your words still", "warn")
        return
    host.drop_draft(JOT)
    await host.refresh_office()
    host.say(f"jotted down; {counted(len(host.scribbles), 'scribble')} in the inbox (; opens it)", "ok")
