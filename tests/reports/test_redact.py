"""Restricted records, the pointer and other pupils' names stay; a first name alone is told of."""

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from senco_tui.casework.casefile import CaseFile
from senco_tui.casework.caseload import Caseload
from senco_tui.casework.vocabulary import Confidentiality, Flag
from senco_tui.reports.redact import Others, caseload_let_out, is_withheld, let_out, others, redacted
from senco_tui.reports.report import Report, Words
from tests.clocks.given import case
from tests.clocks.tables import Told, told
from tests.reports.given import caseload, cases

CASES = Path(__file__).parent / "cases" / "let_out.md"
ADA = replace(cases()[0], ehc=case("plan made 1 Sep 2025").ehc)
ZOE = case("K since 1 Sep 2025", "P25-005", "Zoë Mary O'Neill")
BELL = case("K since 1 Sep 2025", "P25-004", "Ada Okafor-Bell")


def marked(record: str) -> CaseFile:
    """Ada's file, all of it open but that record."""
    found: dict[str, Any] = {}
    for name in ("pupil", "plan", "profile", "ehc"):
        filed = getattr(ADA, name)
        mark = Confidentiality.RESTRICTED if name == record else Confidentiality.STANDARD
        found[name] = replace(filed, value=replace(filed.value, confidentiality=mark))
    return replace(ADA, **found)


@pytest.mark.parametrize("row", [r for r in told(CASES) if r.heading == "Records"], ids=lambda r: f"{r.line}")
def test_a_restricted_record_stays_but_for_its_purpose(row: Told) -> None:
    file, purpose = marked(row["record"]), frozenset(row["purpose"].split())
    out = let_out(file, purpose)
    assert (getattr(out, row["record"]) is not None) == (row["goes out"] == "yes")
    assert is_withheld(file) == (row["record"] == "pupil")
    rest = {"pupil", "plan", "profile", "ehc"} - {row["record"]}
    assert all(getattr(out, name) is not None for name in rest)


def test_what_gathers_is_let_out_one_by_one() -> None:
    file = case("review 6 Jul 2026; review 6 Nov 2026; note 2 Nov 2026")
    first = file.reviews[0]
    shut = replace(first, value=replace(first.value, confidentiality=Confidentiality.RESTRICTED))
    out = let_out(replace(file, reviews=(shut, file.reviews[1])))
    assert out.reviews == file.reviews[1:] and out.notes == file.notes


def test_the_safeguarding_pointer_goes_out_of_no_file() -> None:
    for purpose in ((), ("pupil", "ehc")):
        (out, *_) = caseload_let_out(caseload(), purpose).cases
        assert out.pupil is not None
        assert (out.pupil.value.safeguarding, out.pupil.value.flags) == (None, (Flag.EAL,))


def found() -> Others:
    return others(Caseload((*cases(), BELL, ZOE)), (ADA,))


@pytest.mark.parametrize("row", [r for r in told(CASES) if r.heading == "Names"], ids=lambda r: r["written"])
def test_other_pupils_are_not_named(row: Told) -> None:
    out = redacted(Report("x", row["written"], (Words(row["written"]),)), found())
    assert (out.title, out.blocks) == (row["goes out"], (Words(row["goes out"]),))


def test_a_first_name_alone_is_told() -> None:
    out = redacted(Report("x", "t", (Words("Sam and Ada are loud."),)), found())
    assert out.notices == ("Sam: also the first name of another pupil. Read it before it leaves.",)
    colleague = redacted(out, others(Caseload(cases()), (ADA,), staff=("Sam and Ada",)))
    assert colleague.notices == out.notices
    alone = redacted(Report("x", "t", (Words("Sam"),)), others(Caseload(cases()[:1]), (ADA,), "child"))
    assert alone.notices == () and alone.blocks == (Words("Sam"),)
