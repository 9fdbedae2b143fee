"""`senco calendar`: due dates out, a school's calendar in."""

import stat
from collections.abc import Callable
from pathlib import Path

import pytest
from icalendar import Calendar

from tests.cli.conftest import Told
from tests.exchange.ics import ics, whole

Senco = Callable[..., Told]
NEW = ics(
    whole("INSET day", "20270607"),
    whole("Half term", "20261019", "20261031"),
    whole("Autumn Term", "20270902", "20271218"),
    whole("Sports day", "20270701"),
)


def _uids(path: Path) -> list[str]:
    return [str(event["uid"]) for event in Calendar.from_ical(path.read_bytes()).walk("VEVENT")]


def test_due_dates_go_out_and_the_same_again(office: Path, senco: Senco, tmp_path: Path) -> None:
    out = tmp_path / "due.ics"
    told = senco("calendar", "-o", out)
    assert (told.code, told.out) == (0, "")
    assert stat.S_IMODE(out.stat().st_mode) == 0o600
    text = out.read_text()
    assert "P24-001" in text and not [name for name in ("Okafor", "Ada", "Bell", "Novak") if name in text]
    first = _uids(out)
    assert senco("calendar", "-o", out, "--json").object["entries"] == len(first) > 5
    assert _uids(out) == first


def test_nothing_is_written_inside_the_store_or_over_another_file(
    office: Path, senco: Senco, tmp_path: Path
) -> None:
    told = senco("calendar", "-o", office / "due.ics")
    assert (told.code, (office / "due.ics").exists()) == (3, False)
    other = tmp_path / "holiday.ics"
    other.write_bytes(NEW)
    assert senco("calendar", "-o", other).code == 3
    assert other.read_bytes() == NEW


def test_a_calendar_comes_in_as_one_recorded_change(office: Path, senco: Senco, tmp_path: Path) -> None:
    (tmp_path / "school.ics").write_bytes(NEW)
    before = (office / "setting" / "calendar.yaml").read_bytes()
    dry = senco("calendar", "import", tmp_path / "school.ics", "--dry-run")
    assert dry.code == 0
    assert [line[:2] for line in dry.lines] == ["+ ", "~ ", "+ "]
    assert "3 changes; 1 other entries passed over." in dry.err
    assert (office / "setting" / "calendar.yaml").read_bytes() == before
    told = senco("calendar", "import", tmp_path / "school.ics")
    assert told.code == 0
    assert told.lines == dry.lines
    assert "setting/calendar: 1 term and 2 closures taken in from a calendar file" in told.err
    again = senco("calendar", "import", tmp_path / "school.ics")
    assert "Nothing new" in again.err
    found = senco("check", "--json").object["problems"]
    assert not [p for p in found if p["document"] == "setting/calendar"]


def test_what_is_no_calendar_changes_nothing(office: Path, senco: Senco, tmp_path: Path) -> None:
    (tmp_path / "list.csv").write_text("name,born\n")
    told = senco("calendar", "import", tmp_path / "list.csv")
    assert told.code == 4
    assert "Line 1: This is no calendar file" in told.err
    assert senco("calendar", "import", tmp_path / "none.ics").code == 3


@pytest.mark.usefixtures("office")
def test_without_saying_which_it_is_refused_with_both(senco: Senco) -> None:
    told = senco("calendar")
    assert told.code == 2
    assert "-o FILE.ics" in told.err and "import FILE.ics" in told.err
