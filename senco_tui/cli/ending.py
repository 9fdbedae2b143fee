"""How a visit that went wrong ends: one sentence a person can act on, and the exit code a script can test."""

import sys
from datetime import datetime

import click

from senco_tui.cli.printing import say
from senco_tui.cli.visit import INTERRUPTED, TROUBLE, USAGE

BROKEN = 70
"""Exit code when the program itself failed; what it says then names places in its code and no pupil."""


def ended_by(error: BaseException, when: datetime | None = None) -> int:
    """Say what happened and return the exit code; `when` it was, where a clock has been read."""
    if isinstance(error, click.exceptions.Exit):
        return error.exit_code
    if isinstance(error, click.UsageError):
        return _usage(error)
    if isinstance(error, click.Abort | KeyboardInterrupt):
        say("Interrupted; nothing more was done.")
        return INTERRUPTED
    sentence = getattr(error, "sentence", None)
    if isinstance(sentence, str):
        say(f"{sentence} {getattr(error, 'advice', '') or ''}".rstrip())
        return USAGE if _is_of_settings(error) else TROUBLE
    if isinstance(error, OSError):
        where = f": {error.filename}" if error.filename else ""
        say(f"The machine refused: {error.strerror or type(error).__name__}{where}")
        return TROUBLE
    return _broken(error, when)


def _is_of_settings(error: BaseException) -> bool:
    from senco_tui.settings import SettingTrouble

    return isinstance(error, SettingTrouble)


def _usage(error: click.UsageError) -> int:
    verb = error.ctx.command_path if error.ctx else "senco"
    say(f"{verb}: {error.format_message()}\nSee {verb} --help.")
    return USAGE


def _broken(error: BaseException, when: datetime | None) -> int:
    """Name the places in the code, innermost last; the values there may be about a pupil and stay unsaid."""
    if sys.flags.dev_mode:
        raise error
    from senco_tui.desk.drafts import state_folder
    from senco_tui.desk.faults import fault_of, note_fault, noted_sentence

    fault = fault_of(error)
    places = "".join(f"\n  {place}" for place in fault.places)
    noted = noted_sentence(fault, note_fault(state_folder(), fault, when))
    say(f"senco itself failed ({fault.kind}). Your files are as they were last recorded. {noted}{places}")
    return BROKEN
