"""Three years of an invented school, told as commits that end on today's files.

The files are the truth: every earlier version is worked back from them, and the last commit leaves them as
they are, to the byte. The same files and the same day always tell the same story.
"""

from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from itertools import groupby

from senco_tui.casework.setting import Staff
from senco_tui.casework.spoken import counted
from senco_tui.demonstration.act import Act
from senco_tui.demonstration.case_story import Opened, case_acts, opened
from senco_tui.demonstration.colleagues import Signers, signers
from senco_tui.demonstration.hours import hours
from senco_tui.demonstration.moving import moved
from senco_tui.demonstration.past_casefile import WHOLE, attendance_days
from senco_tui.demonstration.past_provision import delivery_acts, provision_acts
from senco_tui.demonstration.past_setting import setting_acts
from senco_tui.demonstration.shelf import Shelf, shelf
from senco_tui.demonstration.shift import shift_to
from senco_tui.demonstration.times import Times, times_of
from senco_tui.demonstration.weekly import sign_offs
from senco_tui.history.founding import Founded
from senco_tui.history.sentence import compose


def story(files: Mapping[str, str], today: date) -> Iterator[Founded]:
    """The commits, oldest first, that lead to the store as it stands on `today`.

    Args:
        files: The store content of `casefiles/` by path, as it stands on the anchor day.
        today: The day the school lives on.
    """
    found, staff = told_acts(files, today)
    people = {c.account: c for c in staff.staff if c.account}
    for day, acts_of_day in groupby(found, key=lambda a: a.day):
        of_day = list(acts_of_day)
        for act, when in zip(of_day, hours(day, len(of_day), today=day == today), strict=True):
            signer = people[act.signer]
            message = compose(act.first_line, act.reason, _trailers(act))
            written = {path: text.encode() for path, text in act.files.items()}
            yield Founded(message, signer.name, signer.email or "", when, written, act.tags)


def told_acts(files: Mapping[str, str], today: date) -> tuple[list[Act], Staff]:
    """Every act of the story in order, and the staff who signed them."""
    shift = shift_to(today)
    there = moved(files, shift)
    on_shelf = shelf(there.files, there.origin)
    times = times_of(shift)
    staff: Staff = on_shelf.papers["setting/staff"].value
    who = signers(staff)
    begun = opened(on_shelf, times)
    found = [*setting_acts(on_shelf, times, who), *_of_cases(on_shelf, begun, times, who)]
    days = {case: o.day for case, o in begun.items()}
    found += provision_acts(on_shelf, days, times, who)
    found += delivery_acts(on_shelf, times, who)
    found += sign_offs(times, who)
    return sorted(found, key=lambda a: (a.day, a.order, a.case or "", a.document)), staff


def _of_cases(on_shelf: Shelf, begun: Mapping[str, Opened], times: Times, who: Signers) -> Iterator[Act]:
    """Every case's own acts; what was done to all files at once becomes one act a day."""
    together: dict[date, list[Act]] = {}
    for case, folder in on_shelf.folders.items():
        for act in case_acts(folder, begun[case], times, who):
            if act.change == WHOLE:
                together.setdefault(act.day, []).append(act)
            else:
                yield act
    for day, every in together.items():
        yield _whole_school(day, every, times, who)


def _whole_school(day: date, every: Iterable[Act], times: Times, who: Signers) -> Act:
    files = {path: text for act in every for path, text in act.files.items()}
    entered = day in attendance_days(times)
    what = "attendance entered" if entered else "year and class moved up"
    change = "attendance-entered" if entered else "years-moved-up"
    sentence = f"{what} in {counted(len(files), 'case file')}"
    return Act(day, 1, who.family, None, "casefile", change, sentence, files)


def _trailers(act: Act) -> list[tuple[str, str]]:
    found = [("Case", act.case)] if act.case else []
    found += [("Document", act.document)] if act.document else []
    return [*found, ("Change", act.change), *act.trailers]
