"""A small real store for journeys through case files: one full file, one bare, one broken, one hostile."""

from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from senco_tui.cabinet.folders import path_of
from senco_tui.casework.casefile import CaseFile, Filed
from senco_tui.desk.opening import create_store
from senco_tui.document.write import write
from tests.tui.presenting.casefile.example import CASE
from tests.tui.presenting.test_dates import CALENDAR

ADA, BEN, CLEO, HUGO = "P24-017", "P24-018", "P25-003", "P26-001"
BEGUN = datetime(2026, 9, 1, 8, 0, tzinfo=UTC)
BROKEN_PLAN = (
    "---\ncycle: 2\noutcomes:\n  - id: o1\n    text: counts to ten\ncycle: 3\n---\n## Views\n\nKept words.\n"
)
HOSTILE = (
    "[/] [@click=app.quit]go[/] [bold red]x[/] =1+1 {{ 7 * 7 }} <script>alert(1)</script> "
    + "w" * 200
    + " 日本語 e\u0301"
)


def documents(case: CaseFile) -> dict[str, bytes]:
    """The files of a case as the program writes them."""
    alone: list[Filed[object] | None] = [case.pupil, case.profile, case.plan, case.ehc, case.attention]
    gathered = (*case.reviews, *case.contacts, *case.notes, *case.requests, *case.annual_reviews)
    filed = [one for one in (*alone, *gathered) if one is not None]
    return {
        path_of(one.name, case.reference): write(one.name, one.value, one.words, case=case.reference).encode()
        for one in filed
    }


def begin(place: Path, more: dict[str, bytes] | None = None) -> Path:
    """A store of one commit at `place/store`; `more` files are laid over it."""
    files = {
        "senco.yaml": b"format: 1\nname: Larkrise Primary\n",
        "setting/staff.yaml": STAFF,
        "setting/calendar.yaml": write("setting/calendar", CALENDAR, case=None).encode(),
        **documents(CASE),
        path_of("casefile", BEN): b"---\nname: Ben Lowe\nyear: '3'\n---\n",
        path_of("casefile", CLEO): b"---\nname: Cleo Marsh\nyear: '2'\n---\n",
        path_of("plan", CLEO): BROKEN_PLAN.encode(),
        **documents(hostile()),
        **(more or {}),
    }
    create_store(
        place / "store", files, when=BEGUN, account="priya", name="Priya Shah", email="p@school.invalid"
    ).close()
    return place / "store"


def hostile() -> CaseFile:
    """Ada's file with hostile words in every place where a person may type."""
    assert CASE.pupil and CASE.plan and CASE.profile
    words = tuple(replace(s, text=f"{HOSTILE}\n\n- {HOSTILE}\n") for s in CASE.pupil.words)
    outcomes = tuple(replace(o, text=HOSTILE, strategies=(HOSTILE,)) for o in CASE.plan.value.outcomes)
    return replace(
        CASE,
        reference=HUGO,
        pupil=replace(CASE.pupil, value=replace(CASE.pupil.value, name=HOSTILE, upn=None), words=words),
        plan=replace(CASE.plan, value=replace(CASE.plan.value, outcomes=outcomes), words=words),
        profile=replace(CASE.profile, words=words),
        reviews=tuple(replace(r, words=words) for r in CASE.reviews),
        contacts=tuple(
            replace(c, value=replace(c.value, topic=HOSTILE, present=(HOSTILE,)), words=words)
            for c in CASE.contacts
        ),
        notes=tuple(replace(n, value=replace(n.value, topic=HOSTILE), words=words) for n in CASE.notes),
    )


STAFF = b"""\
staff:
  - id: ps
    name: Priya Shah
    role: SENCo
    account: priya
    email: p@school.invalid
"""
