"""What others use for such work: which of it is on this machine, and as many invented records for each."""

import json
import os
import subprocess
import sys
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path
from shutil import which

from tests.benchmarks.timing import Measure, milliseconds

WITHIN = 60
"""Days over which the records of a calendar are spread."""

_KHAL = """[calendars]
[[reviews]]
path = {folder}/events
[sqlite]
path = {folder}/khal.db
[locale]
timeformat = %H:%M
dateformat = %Y-%m-%d
longdateformat = %Y-%m-%d
datetimeformat = %Y-%m-%d %H:%M
longdatetimeformat = %Y-%m-%d %H:%M
[default]
"""
_EVENT = "\r\n".join(
    (
        *("BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//invented//invented//EN", "BEGIN:VEVENT", "UID:{n}"),
        *("DTSTAMP:20260907T080000Z", "DTSTART;VALUE=DATE:{due:%Y%m%d}", "SUMMARY:{words}"),
        *("END:VEVENT", "END:VCALENDAR", ""),
    )
)


def running(cwd: Path, *argv: str, env: dict[str, str] | None = None) -> Callable[[], object]:
    """A command to be run to its end, its answer thrown away."""

    def run() -> object:
        return subprocess.run(argv, cwd=cwd, env=env, capture_output=True, check=True)

    return run


def python(cwd: Path, env: dict[str, str], *argv: str) -> Measure:
    """How long this Python takes over `argv`."""
    return milliseconds(running(cwd, sys.executable, *argv, env=env))


def lists(folder: Path, records: int, first: date) -> list[tuple[str, Measure]]:
    """`task list` and `khal list` over so many invented reviews, of those that are installed."""
    folder.mkdir()
    due = [first + timedelta(days=n % WITHIN) for n in range(records)]
    told = [(f"P26-{n:03} review of the plan of Ada Quince", day) for n, day in enumerate(due)]
    return [*_task(folder, told), *_khal(folder, told, first)]


def _task(folder: Path, told: list[tuple[str, date]]) -> list[tuple[str, Measure]]:
    if which("task") is None:
        return []
    settings, records = folder / "taskrc", folder / "tasks.json"
    settings.write_text(f"data.location={folder}\nconfirmation=off\nnews.version=99.0.0\n")
    made = (
        {"description": words, "due": f"{day:%Y%m%d}T090000Z", "status": "pending", "project": "reviews"}
        for words, day in told
    )
    records.write_text("\n".join(map(json.dumps, made)))
    env = {"PATH": os.environ["PATH"], "HOME": str(folder), "TASKRC": str(settings), "LANG": "C.UTF-8"}
    running(folder, "task", "import", str(records), env=env)()
    return [("task list", milliseconds(running(folder, "task", "list", env=env)))]


def _khal(folder: Path, told: list[tuple[str, date]], first: date) -> list[tuple[str, Measure]]:
    if which("khal") is None:
        return []
    settings, events = folder / "khal.conf", folder / "events"
    settings.write_text(_KHAL.format(folder=folder))
    events.mkdir()
    for n, (words, day) in enumerate(told):
        (events / f"{n}.ics").write_text(_EVENT.format(n=n, due=day, words=words), newline="")
    env = {"PATH": os.environ["PATH"], "HOME": str(folder), "LANG": "C.UTF-8"}
    asked = running(folder, "khal", "-c", str(settings), "list", first.isoformat(), f"{WITHIN}d", env=env)
    asked()
    return [("khal list", milliseconds(asked))]
