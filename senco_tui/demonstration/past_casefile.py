"""A case file's own past: what was known of a pupil on a day, and the days on which more was known."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Any

from senco_tui.casework.pupil import Concern, Pupil
from senco_tui.casework.vocabulary import YEARS, Status
from senco_tui.demonstration.act import Version
from senco_tui.demonstration.chance import falls, whole
from senco_tui.demonstration.colleagues import Signers
from senco_tui.demonstration.reasons import reason_for
from senco_tui.demonstration.shelf import Folder, Words
from senco_tui.demonstration.terms import academic_year, school_year
from senco_tui.demonstration.times import Times

CLASSES: dict[str, tuple[str, str]] = {
    "N2": ("Wrens", "Wrens"),
    "R": ("Acorn", "Conker"),
    "1": ("Hazel", "Holly"),
    "2": ("Elder", "Alder"),
    "3": ("Rowan", "Willow"),
    "4": ("Cedar", "Maple"),
    "5": ("Aspen", "Linden"),
    "6": ("Oak", "Beech"),
}
"""The two classes of each year; a pupil goes up with the class."""
_RENEWED = timedelta(weeks=50)
WHOLE = "whole-school"
"""What marks a change made to every file at once; it becomes one commit for all of them."""


@dataclass(frozen=True, slots=True)
class CaseFileOn:
    """What a case file held on any day, worked back from what it holds today."""

    folder: Folder
    times: Times
    begun: date
    planned: date

    @property
    def today(self) -> Pupil:
        """The pupil as the file has them today."""
        value: Pupil = self.folder.papers["casefile"].value
        return value

    def on(self, day: date) -> Pupil:
        """The pupil as the file had them at the end of `day`."""
        now = self.today
        spells = tuple(
            replace(s, until=None) if s.until and s.until >= day else s for s in now.status if s.since <= day
        )
        year, group = self._year(day)
        changes: dict[str, Any] = {
            "status": spells,
            "needs": tuple(n for n in now.needs if n.since is None or n.since <= day),
            "concern": _concern_on(now.concern, day),
            "suspensions": tuple(d for d in now.suspensions if d <= day),
            "year": year,
            "class_group": group,
            "people": now.people if day >= self._known("people") else now.people[:1],
            "attendance": self._attendance(day),
        }
        if not spells and now.status:
            changes |= {"key_person": None, "local_status": "monitoring" if now.concern else None}
        if now.part_time and now.part_time.since > day:
            changes["part_time"] = None
        if day < self._known("flag"):
            changes["safeguarding"] = None
        if now.medical_plan_expires and day < self._renewed(now.medical_plan_expires):
            changes["medical_plan_expires"] = now.medical_plan_expires - timedelta(weeks=52)
        if now.left and now.left > day:
            changes |= {"left": None, "left_to": None}
        if now.records_sent and now.records_sent > day:
            changes["records_sent"] = None
        return replace(now, **changes)

    def words(self, day: date) -> Words:
        """The file's words on `day`: what works is known a while later."""
        words = self.folder.papers["casefile"].words
        return words if day >= self._known("words") or len(words) < 2 else words[:-1]

    def days(self) -> list[date]:
        """The days up to today on which one more thing was written in; never one of the whole school's."""
        now = self.today
        found = [s.since for s in now.status] + [n.since for n in now.needs if n.since]
        found += [*now.suspensions, self._known("people"), self._known("words"), self._known("flag")]
        found += [d for d in (now.left, now.records_sent) if d]
        if now.concern:
            found += [d for d in (now.concern.parents_told, now.concern.decided) if d]
        if now.part_time:
            found.append(now.part_time.since)
        if now.medical_plan_expires:
            found.append(self._renewed(now.medical_plan_expires))
        days = {self.times.recorded(d) for d in found if self.begun < d <= self.times.today}
        whole_days = set(whole_school_days(self.times))
        return sorted({self.times.recorded(d, 1) if d in whole_days else d for d in days})

    def _year(self, day: date) -> tuple[str | None, str | None]:
        now = self.today
        ends = min(now.left or self.times.today, self.times.today)
        back = academic_year(ends) - academic_year(min(day, ends))
        if now.year not in YEARS or not back:
            return now.year, now.class_group
        year = YEARS[max(2, YEARS.index(now.year) - back)]
        at = next((p.index(now.class_group) for p in CLASSES.values() if now.class_group in p), 0)
        return year, CLASSES.get(year, CLASSES["N2"])[at]

    def _known(self, what: str) -> date:
        """The day on which something undated became known."""
        seed, days = f"{self.folder.origin} {what}", self.times.days
        if what == "flag":
            return days.step(self.times.today, -12) if self.today.safeguarding else self.begun
        if what == "people":
            return days.step(self.begun, whole(seed, 12, 60)) if falls(seed, 0.1) else self.begun
        later = days.step(self.planned, whole(seed, 5, 40)) if falls(seed, 0.25) else self.begun
        return later if later <= self.times.today else self.begun

    def _attendance(self, day: date) -> Any:
        """The figure is entered at the half-term of October and in July; before that there was none."""
        now = self.today.attendance
        entered = attendance_days(self.times)
        if now is None or self.today.left or day >= entered[1]:
            return now
        if day < entered[0]:
            return None
        moved = now + whole(f"{self.folder.origin} attendance", -12, 12) * type(now)("0.1")
        return min(moved, type(now)("99.4"))

    def _renewed(self, expires: date) -> date:
        return self.times.recorded(min(expires - _RENEWED, self.times.today))


def attendance_days(times: Times) -> tuple[date, date]:
    """The two days, some months and some weeks ago, on which the office entered everyone's attendance."""
    return times.days.step(times.today, -70), times.days.step(times.today, -16)


def whole_school_days(times: Times) -> list[date]:
    """Attendance entered, and every September's move up."""
    first = academic_year(times.start) + 1
    moves = [min(school_year(y).days[0], times.today) for y in range(first, academic_year(times.today) + 1)]
    return [*attendance_days(times), *(d for d in moves if times.start < d)]


def casefile_versions(on: CaseFileOn, who: Signers) -> Iterator[Version]:
    """The case file from its opening; whole-school changes come in as they fall due."""
    folder, seed = on.folder, on.folder.origin
    own = on.days()
    whole_days = [d for d in whole_school_days(on.times) if d > on.begun and d not in own]
    opener = who.of("open", seed, folder.year)
    value, words = on.on(on.begun), on.words(on.begun)
    yield Version(on.begun, value, words, "file-opened", opener, reason_for("file-opened", seed), order=0)
    for n, day in enumerate(sorted({*own, *whole_days})):
        if day in whole_days:
            now = on.on(day)
            value = replace(value, year=now.year, class_group=now.class_group, attendance=now.attendance)
            yield Version(day, value, words, WHOLE, who.family, order=1, sentence=WHOLE)
            continue
        before, value, words = value, on.on(day), on.words(day)
        change = "status-changed" if _status(value) != _status(before) else "casefile-amended"
        signer = who.of("casefile", f"{seed} {n}", folder.year)
        made = Status.EHC in _status(value) and Status.EHC not in _status(before)
        why = reason_for("plan-made" if made else change, f"{seed} {n}")
        yield Version(day, value, words, change, signer, why, order=2)


def _status(pupil: Pupil) -> tuple[Status, ...]:
    return tuple(s.code for s in pupil.status)


def _concern_on(concern: Concern | None, day: date) -> Concern | None:
    if concern is None or (concern.raised and concern.raised > day):
        return None
    if concern.decided and concern.decided > day:
        concern = replace(concern, decided=None, decision=None, reason=None)
    if concern.parents_told and concern.parents_told > day:
        concern = replace(concern, parents_told=None)
    return concern
