"""A triage begun, gone on with, broken off and signed off, each told from beginning to end."""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from senco_tui.triage.sitting import Sitting
    from senco_tui.tui.host import Host
    from senco_tui.tui.screens.triage import TriageView

USUALLY = 60
"""Minutes of a triage unless others are typed."""

LONGEST = 480
"""Minutes a triage may be given: a working day."""


async def begin(host: "Host", view: "TriageView") -> None:
    """Go on with what was broken off; else ask for the minutes and begin."""
    way = host.under_way
    if way.offered is not None:
        await _go_on(host, view, way.offered)
        return
    if way.sitting is not None:
        ways = {"g": "go on", "n": "begin anew", "e": "end it unsigned; what it recorded stands"}
        letter = await host.choose("A triage is under way.", ways)
        if letter == "e":
            way.end()
            view.show()
            host.say("the triage has ended, unsigned", "ok")
        if letter != "n":
            return
    minutes = await _minutes(host)
    if minutes is not None:
        _begin(host, view, minutes)


async def _minutes(host: "Host") -> int | None:
    """How long; Enter alone takes the usual time. None when left with Esc."""
    asked = f"Minutes (Enter: {USUALLY}; 10 is breach and three chases)"
    label = asked
    while True:
        words = await host.prompt(label)
        if words is None or not words.strip():
            return None if words is None else USUALLY
        if words.strip().isdecimal() and 1 <= int(words) <= LONGEST:
            return int(words)
        label = f"{asked}: a whole number up to {LONGEST}"


def _begin(host: "Host", view: "TriageView", minutes: int) -> None:
    from senco_tui.triage.presets import ten_minutes, time_box
    from senco_tui.triage.sitting import TEN, begun
    from senco_tui.tui.presenting.sitting import only_words

    sheet, office = host.sheet, host.office
    if sheet is None or office is None:
        return
    setting = office.setting
    box = ten_minutes(sheet, setting) if minutes == TEN else time_box(sheet, setting, minutes)
    host.under_way.begin(begun(box, host.today, host.now().isoformat(timespec="minutes")))
    view.show()
    view.lines.go(0)
    view.note_cursor()
    left = f"; {len(box.left)} for another day, shown faint" if box.left else ""
    host.say(only_words() if minutes == TEN else f"{len(box.rows)} fit in {minutes} min{left}", "ok")


async def _go_on(host: "Host", view: "TriageView", offered: "Sitting") -> None:
    from senco_tui.triage.sitting import disposed
    from senco_tui.tui.presenting.sitting import progress_words

    host.under_way.begin(offered)
    view.show()
    view.lines.go_key(offered.cursor)
    done = len(disposed(offered, host.sheet)) if host.sheet else 0
    words = [draft for draft in host.drafts() if draft.name.split()[0] == view.case]
    typed = "; half-typed words wait: the same key brings them back" if words else ""
    host.say(f"the triage goes on: {progress_words(offered, done)}{typed}", "ok")


async def sign_off(host: "Host") -> None:
    """Record it, tag it, and let the sitting go."""
    from senco_tui.triage.summary import record, summary

    sheet, sitting = host.sheet, host.under_way.now
    if sheet is None:
        return
    me = await host.desk(lambda door: door.signer())
    held = record(summary(sitting, sheet), sheet, sitting, me)
    when = host.now()
    answer = await host.desk(lambda door: door.sign_off(held, when=when))
    if not hasattr(answer, "revision"):
        host.say(f"Not recorded: {answer.sentence}", "warn")
        return
    host.under_way.end()
    host.open_named("triage")
    await host.refresh_office()
    host.say(f"Recorded {answer.revision[:7]}: {answer.sentence}", "ok")
