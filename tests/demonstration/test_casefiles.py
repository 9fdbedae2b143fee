"""The invented school's files: clean, canonical, in lifelike proportions, with something worth finding."""

import re
from collections import Counter
from collections.abc import Callable, Mapping
from datetime import date

import pytest

from senco_tui.casework.ehc import AnnualReview, Ehc
from senco_tui.casework.plan import Outcome
from senco_tui.casework.pupil import Pupil
from senco_tui.casework.vocabulary import Flag, NeedType, Status
from senco_tui.demonstration.shelf import Folder, Shelf
from senco_tui.demonstration.shift import ANCHOR
from senco_tui.demonstration.terms import calendar_for
from senco_tui.document.read import read
from senco_tui.document.write import write
from tests.demonstration.tables import rows

COUNTED: dict[str, Callable[[Shelf], float]] = {}


def counted(name: str) -> Callable[[Callable[[Shelf], float]], Callable[[Shelf], float]]:
    def kept(count: Callable[[Shelf], float]) -> Callable[[Shelf], float]:
        COUNTED[name] = count
        return count

    return kept


def pupils(shelf: Shelf) -> list[Pupil]:
    return [f.papers["casefile"].value for f in shelf.folders.values()]


def here(shelf: Shelf, *codes: Status) -> list[Pupil]:
    return [p for p in pupils(shelf) if not p.has_left(ANCHOR) and p.status_on(ANCHOR) in codes]


def register(shelf: Shelf) -> list[Folder]:
    on = {id(p) for p in here(shelf, Status.SUPPORT, Status.EHC)}
    return [f for f in shelf.folders.values() if id(f.papers["casefile"].value) in on]


def outcomes(shelf: Shelf) -> list[Outcome]:
    return [o for f in register(shelf) if "plan" in f.papers for o in f.papers["plan"].value.outcomes]


def ehcs(shelf: Shelf) -> list[Ehc]:
    return [f.papers["ehc"].value for f in register(shelf) if "ehc" in f.papers]


def last_reviews(shelf: Shelf) -> list[AnnualReview]:
    return [f.among("annual-reviews")[-1].value for f in register(shelf) if f.among("annual-reviews")]


def boys(found: list[Pupil]) -> float:
    return 100 * sum(p.pronouns == "he/him" for p in found) / len(found)


def _last_day(folder: Folder) -> date:
    days = [p.value.happened for kind in ("contacts", "notes", "reviews") for p in folder.among(kind)]
    days += [e.on for p in folder.among("requests") for e in p.value.entries]
    days += [p.value.met for p in folder.among("annual-reviews") if p.value.met]
    return max(days, default=date.min)


def _carried(folder: Folder) -> bool:
    """Say whether an outcome of the plan stood in the same words at its last three reviews."""
    held = [{j.id: j.text for j in p.value.outcomes} for p in folder.among("reviews")][-3:]
    plan = folder.value("plan")
    return len(held) == 3 and any(all(h.get(o.id) == o.text for h in held) for o in plan.outcomes)


E, K = Status.EHC, Status.SUPPORT
COUNTED |= {
    "register": lambda s: len(here(s, E, K)),
    "SEN support": lambda s: len(here(s, K)),
    "EHC plan": lambda s: len(here(s, E)),
    "ambers": lambda s: sum(p.is_amber(ANCHOR) for p in pupils(s)),
    "leavers": lambda s: sum(p.has_left(ANCHOR) for p in pupils(s)),
    "leavers whose records are not sent": lambda s: sum(
        p.has_left(ANCHOR) and p.records_sent is None for p in pupils(s)
    ),
    "looked after": lambda s: sum(Flag.LOOKED_AFTER in p.flags for p in here(s, E, K)),
    "nursery and reception on the register": lambda s: sum(p.year in ("N2", "R") for p in here(s, E, K)),
    "English as an additional language": lambda s: sum(Flag.EAL in p.flags for p in pupils(s)),
    "interpreter": lambda s: sum(p.interpreter for p in pupils(s)),
    "part-time timetables": lambda s: sum(p.part_time is not None for p in pupils(s)),
    "part-time timetables past their end": lambda s: sum(
        bool(p.part_time and p.part_time.until and p.part_time.until < ANCHOR) for p in pupils(s)
    ),
    "suspended within a week": lambda s: sum(
        any(0 <= (ANCHOR - d).days <= 7 for d in p.suspensions) for p in pupils(s)
    ),
    "safeguarding pointers": lambda s: sum(p.safeguarding is not None for p in pupils(s)),
    "medical plans run out": lambda s: sum(
        bool(p.medical_plan_expires and p.medical_plan_expires < ANCHOR) for p in pupils(s)
    ),
    "ambers past their decide-by date": lambda s: sum(
        bool(p.is_amber(ANCHOR) and p.concern and p.concern.decide_by and p.concern.decide_by < ANCHOR)
        for p in pupils(s)
    ),
    "provisions": lambda s: sum(name.startswith("provision/") for name in s.papers),
    "colleagues": lambda s: len(s.papers["setting/staff"].value.staff),
    "colleagues who sign": lambda s: sum(bool(c.account) for c in s.papers["setting/staff"].value.staff),
    "boys in a hundred on the register": lambda s: boys(here(s, E, K)),
    "boys in a hundred with an EHC plan": lambda s: boys(here(s, E)),
    "requested, not decided": lambda s: sum(bool(e.requested and not e.decided) for e in ehcs(s)),
    "to be assessed, our advice outstanding": lambda s: sum(
        bool(e.advice_asked and not e.advice_sent) for e in ehcs(s)
    ),
    "draft served, no plan yet": lambda s: sum(bool(e.draft_served and not e.plan_made) for e in ehcs(s)),
    "consulted, not answered": lambda s: sum(
        bool(e.consulted and not e.consultation_answered) for e in ehcs(s)
    ),
    "refused": lambda s: sum(bool(e.refused or (e.decision or "").startswith("not")) for e in ehcs(s)),
    "plan made": lambda s: sum(e.plan_made is not None for e in ehcs(s)),
    "amended": lambda s: sum(bool(e.amended) for e in ehcs(s)),
    "annual review to come": lambda s: sum(r.met is None for r in last_reviews(s)),
    "review held, report outstanding": lambda s: sum(
        bool(r.met and not r.report_sent) for r in last_reviews(s)
    ),
    "review held, LA's decision outstanding": lambda s: sum(
        bool(r.met and not r.decided) for r in last_reviews(s)
    ),
    "moving to secondary": lambda s: sum(e.next_phase_year is not None for e in ehcs(s)),
    "re-assessment": lambda s: sum(e.reassessment_notice is not None for e in ehcs(s)),
    "plans without a review date": lambda s: sum(
        f.value("plan").review_due is None for f in register(s) if "plan" in f.papers
    ),
    "pupils without a date of birth": lambda s: sum(p.born is None for p in pupils(s)),
    "pupils on the register without a plan": lambda s: sum("plan" not in f.papers for f in register(s)),
    "outcomes without a baseline": lambda s: sum(o.baseline is None for o in outcomes(s)),
    "outcomes without a measure": lambda s: sum(o.measure is None for o in outcomes(s)),
    "Section F lines that say neither who nor how often": lambda s: sum(
        line.who is None and line.per_week is None for e in ehcs(s) for line in e.provision
    ),
    "outcomes carried word for word through three reviews": lambda s: sum(
        _carried(f) for f in register(s) if "plan" in f.papers
    ),
    "pupils silent for 30 school days": lambda s: sum((ANCHOR - _last_day(f)).days > 46 for f in register(s)),
}


@pytest.mark.parametrize(("what", "least", "most"), rows("school", "Counted")[1:])
def test_the_school_can_be_counted(today_shelf: Shelf, what: str, least: str, most: str) -> None:
    assert float(least) <= COUNTED[what](today_shelf) <= float(most)


@pytest.mark.parametrize(("stage", "least"), rows("school", "Stages of the EHC process"))
def test_every_stage_of_the_ehc_process_is_there(today_shelf: Shelf, stage: str, least: str) -> None:
    assert COUNTED[stage](today_shelf) >= int(least)


@pytest.mark.parametrize(("what", "least"), rows("school", "What a lint or a wary eye should find"))
def test_there_is_something_to_find(today_shelf: Shelf, what: str, least: str) -> None:
    assert COUNTED[what](today_shelf) >= int(least)


@pytest.mark.parametrize(
    ("need", "least", "most"), rows("school", "Primary need of SEN support, in a hundred")
)
def test_needs_are_in_the_countrys_proportions(today_shelf: Shelf, need: str, least: str, most: str) -> None:
    support = here(today_shelf, Status.SUPPORT)
    primary = Counter(p.needs_on(ANCHOR)[0].code for p in support)
    assert int(least) <= 100 * primary[NeedType(need)] / len(support) <= int(most)


def test_there_are_no_more_files_than_a_person_would_look_through(files: Mapping[str, str]) -> None:
    _, least, most = rows("school", "Counted")[0]
    assert int(least) <= len(files) <= int(most)


def test_every_file_reads_without_a_problem_and_stands_in_canonical_form(files: Mapping[str, str]) -> None:
    wrong = []
    for path, text in files.items():
        inside = re.fullmatch(r"pupils/P\d\d/(P\d\d-\d{3})/(.+)\.(?:md|yaml)", path)
        case, document = (inside[1], inside[2]) if inside else (None, path.rpartition(".")[0])
        if path == "README.md":
            continue
        reading = read(document, text, path=path, case=case)
        wrong += [str(p) for p in reading.problems]
        if write(document, reading.value, reading.words, case=case) != text:
            wrong.append(f"{path} is not in canonical form")
    assert not wrong, "\n".join(wrong[:10])


def test_a_file_lies_in_the_folder_of_its_kind(files: Mapping[str, str]) -> None:
    folders = Counter(p.split("/")[0] for p in files if "/" in p)
    assert set(folders) == {"pupils", "setting", "provision", "delivery"}
    assert all(p.split("/")[2].startswith(p.split("/")[1]) for p in files if p.startswith("pupils/"))


def test_the_calendar_is_the_one_a_school_would_keep_that_day(today_shelf: Shelf) -> None:
    assert today_shelf.papers["setting/calendar"].value == calendar_for(ANCHOR)


def test_pupils_are_as_old_as_their_year(today_shelf: Shelf) -> None:
    years = {"N2": -1, "R": 0} | {str(n): n for n in range(1, 7)}
    for pupil in pupils(today_shelf):
        if pupil.born is None or pupil.year is None or pupil.left is not None:
            continue
        starts = 2026 - 5 - years[pupil.year]
        assert date(starts, 9, 1) <= pupil.born <= date(starts + 1, 8, 31), pupil.name


def test_reviews_are_numbered_and_the_plan_is_the_next_cycle(today_shelf: Shelf) -> None:
    for folder in today_shelf.folders.values():
        numbers = [p.value.cycle for p in folder.among("reviews")]
        assert numbers == list(range(numbers[0], numbers[0] + len(numbers))) if numbers else True
        if numbers and "plan" in folder.papers:
            assert folder.value("plan").cycle == numbers[-1] + 1


def test_entries_lie_on_school_days_and_none_in_the_future(files: Mapping[str, str]) -> None:
    from senco_tui.demonstration.school_days import school_days_until

    days = school_days_until(ANCHOR)
    for path in files:
        found = re.search(r"/(?:contacts|notes|reviews|requests)/(\d{4}-\d\d-\d\d)", path)
        if found:
            day = date.fromisoformat(found[1])
            assert day <= ANCHOR and days.is_one(day), path


def test_siblings_and_upns_belong_to_the_invented_authority(today_shelf: Shelf) -> None:
    found = [p.upn for p in pupils(today_shelf) if p.upn]
    assert len(found) == len(set(found)) > 100
    assert all(u[1:4] in ("999", "000") for u in found)


def test_hardly_a_paragraph_stands_in_two_pupils_files(today_shelf: Shelf) -> None:
    seen: dict[str, set[str]] = {}
    for case, folder in today_shelf.folders.items():
        for paper in folder.papers.values():
            for text in (p for s in paper.words for p in s.text.split("\n\n")):
                if len(text) > 60 and not text.startswith("- "):
                    seen.setdefault(text, set()).add(case)
    shared = [text for text, cases in seen.items() if len(cases) > 1]
    assert len(shared) < len(seen) * 0.06
    assert max(len(cases) for cases in seen.values()) <= 6
