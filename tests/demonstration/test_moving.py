"""The store's files on another day: the same school, as lifelike."""

import re
from collections.abc import Mapping
from datetime import date

import pytest

from senco_tui.demonstration.moving import moved
from senco_tui.demonstration.shift import ANCHOR, shift_to
from senco_tui.demonstration.upn import check_letter
from senco_tui.document.read import read

TODAYS = [date(2026, 11, 22), date(2028, 2, 29), date(2027, 8, 12), date(2026, 12, 25), date(2029, 5, 9)]


def test_on_the_anchor_day_every_byte_is_the_same(files: Mapping[str, str]) -> None:
    assert moved(files, shift_to(ANCHOR)).files == dict(files)


@pytest.mark.parametrize("today", TODAYS)
def test_no_file_is_lost_and_every_one_reads(files: Mapping[str, str], today: date) -> None:
    there = moved(files, shift_to(today))
    assert len(there.files) == len(files)
    for path, text in list(there.files.items())[::7]:
        inside = re.fullmatch(r"pupils/P\d\d/(P\d\d-\d{3})/(.+)\.(?:md|yaml)", path)
        case, document = (inside[1], inside[2]) if inside else (None, path.rpartition(".")[0])
        if document != "README":
            assert not read(document, text, path=path, case=case).problems, path


@pytest.mark.parametrize("today", TODAYS)
def test_a_files_name_says_the_day_it_holds(files: Mapping[str, str], today: date) -> None:
    for path, text in moved(files, shift_to(today)).files.items():
        named = re.search(r"/(?:contacts|notes|reviews)/(\d{4}-\d\d-\d\d)", path)
        if named:
            assert f"happened: {named[1]}\n" in text, path
            assert date.fromisoformat(named[1]) <= today


@pytest.mark.parametrize("today", TODAYS)
def test_references_inside_the_files_are_those_of_folders(files: Mapping[str, str], today: date) -> None:
    there = moved(files, shift_to(today))
    named = {m for p, t in there.files.items() if p != "README.md" for m in re.findall(r"\bP\d\d-\d{3}\b", t)}
    assert named <= set(there.origin)


def test_pupils_stay_as_old_as_their_year(files: Mapping[str, str]) -> None:
    there = moved(files, shift_to(date(2028, 11, 13)))
    was, ada = files["pupils/P24/P24-017/casefile.md"], there.files["pupils/P26/P26-017/casefile.md"]
    born = re.search(r"^born: (\d{4})(-\d\d-\d\d)$", was, re.MULTILINE)
    assert born and f"born: {int(born[1]) + 2}{born[2]}\n" in ada
    assert "name: Ada Okafor\n" in ada and "year: 4\n" in ada
    upn = re.search(r"^upn: (\w)(\d{12})$", ada, re.MULTILINE)
    assert upn and upn[1] == check_letter(upn[2])


def test_by_mid_february_the_plan_of_a_year_six_pupil_names_the_school(files: Mapping[str, str]) -> None:
    def amended(today: date) -> list[str]:
        texts = moved(files, shift_to(today)).files.items()
        moving_on = [t for p, t in texts if p.endswith("ehc.yaml") and "next_phase:" in t]
        assert len(moving_on) == 3
        return [t for t in moving_on if re.search(r"^amended:\n(?:  - .*\n)*  - 2027-", t, re.MULTILINE)]

    assert len(amended(date(2027, 2, 1))) == 0
    assert len(amended(date(2027, 3, 1))) >= 2


def test_the_inclusion_strategy_is_published_each_year_once_it_must_be(files: Mapping[str, str]) -> None:
    assert "inclusion_strategy" not in moved(files, shift_to(date(2026, 12, 1))).files["setting/duties.yaml"]
    later = moved(files, shift_to(date(2029, 5, 9))).files["setting/duties.yaml"]
    assert "inclusion_strategy: 2028-11-20\n" in later


def test_two_entries_of_one_day_take_different_numbers(files: Mapping[str, str]) -> None:
    summer = moved(files, shift_to(date(2027, 8, 12))).files
    second = [p for p in summer if re.search(r"/contacts/.*-[2-9]\.md$", p)]
    assert second, "entries that fell into the holiday share the last day of term"
