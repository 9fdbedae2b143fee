"""Writing a text to a file of the person's own, outside the store; what is there already is left alone."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from senco_tui.tui.host import Host


async def write_out(host: "Host", text: str, name: str) -> None:
    """Ask where, and write it there for its owner's eyes."""
    typed = await host.prompt("Write it to which file? (outside the store)", f"~/{name}-{host.today}.txt")
    if typed is None or not typed.strip():
        return
    written = await host.desk(lambda door: door.write_out(typed.strip(), text))
    host.say(f"written to {written}", "ok")
