"""Every record: opened, one field amended; screen and history say so; only those lines differ."""

from pathlib import Path

import pytest

from senco_tui.cabinet.folders import path_of
from senco_tui.tui.screens.records import RecordsView, titled
from tests.journeys.casefile.school import ADA
from tests.journeys.forms.test_amending import changed
from tests.journeys.records.school import every_record
from tests.tui.stage import Stage, stage

CASE = [
    ("casefile", "", "pronouns", "they/them", "pronouns", ""),
    ("casefile", "needs.0", "evidence", "ELKLAN, May", "need SLCN evidence", ""),
    ("profile", "", "must", "wears a hearing aid", "must know", "+must: | +  - wears a hearing aid"),
    ("plan", "", "layer", "specialist", "layer", ""),
    ("plan", "o1", "who", "school", "outcome o1 by whom", ""),
    ("reviews/2026-07-09", "", "source", "class teacher", "source added", "+source: class teacher"),
    ("contacts/2026-11-03-1", "", "source", "mother", "source added", "+source: mother"),
    ("notes/2026-11-10-1", "", "source", "class teacher", "source added", ""),
    ("requests/2026-10-05-salt", "", "consent", "2 nov", "consent given Mon 2 Nov", "+consent: 2026-11-02"),
    ("requests/2026-10-05-salt", "entries.0", "by", "Priya Shah", "entry of Mon 5 Oct 2026", "+    by: ps"),
    ("ehc", "", "decided", "9 nov", "decided Mon 9 Nov 2026", "+decided: 2026-11-09"),
    ("ehc", "b1", "code", "autis", "Section B need b1 code ASD", "+    code: ASD"),
    ("annual-reviews/2027-01-12", "", "notice_sent", "9 nov", "notice sent", "+notice_sent: 2026-11-09"),
    ("arrangements", "", "assessor", "E. Vane", "assessor added", "+assessor: E. Vane"),
    ("arrangements", "a1", "level", "f", "arrangement a1 level key stage 2 → functional skills", ""),
    ("adjustments", "a1", "effect", "eats more", "adjustment a1 effect added", "+    effect: eats more"),
    ("risk", "", "review_due", "4 dec", "review set for Fri 4 Dec 2026", "+review_due: 2026-12-04"),
    ("risk", "r1", "severity", "4", "risk r1 severity 4", "+    severity: 4"),
    ("transition", "v1", "went", "calm", "visit v1 how it went added", "+    went: calm"),
    ("attention", "w1", "nudges", "2", "waiting w1 nudges", "+    nudges: 2"),
]  # fmt: skip
"""Document, place, field, what is typed, what history says, and the lines that differ where plain."""

SETTING = [
    ("setting/budget", "y1#l1", "spent", "450.50", "y1 line l1 spent £ 450.5", "+        spent: 450.50"),
    ("setting/training", "c1", "held", "9 nov", "course c1 held Mon 9 Nov 2026", "+    held: 2026-11-09"),
    ("setting/complaints", "c1", "stage", "p", "complaint c1 stage formal → panel", ""),
    ("setting/agencies", "salt", "phone", "01632 960001", "agency salt phone added", ""),
    ("setting/duties", "", "governors_report", "9 nov", "report made", "+governors_report: 2026-11-09"),
    ("setting/staff", "ps", "hours", "32.5", "colleague hours 32.5", "+    hours: 32.5"),
    ("setting/calendar", "terms.0", "name", "autumn one", "name changed", ""),
    ("setting/policy", "", "review_due", "4 dec", "review set for Fri 4 Dec 2026", "+review_due: 2026-12-04"),
    ("setting/information-report", "", "owner", "ps", "owner added", "+owner: ps"),
    ("setting/accessibility-plan", "", "published", "9 nov", "published", "+published: 2026-11-09"),
    ("setting/inclusion-strategy", "", "published", "9 nov", "published", "+published: 2026-11-09"),
    ("provision/talk-boost-a", "", "minutes", "20", "minutes 30 → 20", "-minutes: 30 | +minutes: 20"),
    ("delivery/talk-boost-a/2026-11-09", "", "led_by", "ps", "led by added", "+led_by: ps"),
    ("senco", "", "urn", "123456", "URN added", "+urn: 123456"),
]  # fmt: skip


@pytest.fixture(scope="module")
def root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return every_record(tmp_path_factory.mktemp("records"))


async def _amended(s: Stage, case: str | None, document: str, within: str, field: str, typed: str) -> None:
    """Open the record, go to the entry, amend one field and record it."""
    view = RecordsView(titled(document, case), case, (document,))
    s.app.open(view)
    await s.settle()
    assert view.lines.go_key(f"{document}#{within}" if within else document), s.screen
    await s.press("i")
    form = s.app.view.form  # type: ignore[attr-defined]
    form.begin_at(f"its {field}")
    box = next(f.box for f in form.fields if f.ask.name == f"its {field}")
    await s.settle()
    if box.ask.choices and not hasattr(box, "text"):
        await s.press(next((c.key for c in box.ask.choices if c.value == typed), typed))
    else:
        await s.press("ctrl+u")
        await s.type(typed)
    await s.press("ctrl+s")


@pytest.mark.parametrize(
    ("case", "records"),
    [
        pytest.param(ADA, CASE[::2], id="of a pupil"),
        pytest.param(None, SETTING[::2], id="of the setting", marks=pytest.mark.nightly),
        pytest.param(ADA, CASE[1::2], id="of a pupil, the rest", marks=pytest.mark.nightly),
        pytest.param(None, SETTING[1::2], id="of the setting, the rest", marks=pytest.mark.nightly),
    ],
)
async def test_one_field_is_amended_told_and_taken_back(
    case: str | None, records: list[tuple[str, str, str, str, str, str]], root: Path
) -> None:
    async with stage(root) as s:
        for n, (document, within, field, typed, told, lines) in enumerate(records):
            before = (root / path_of(document, case)).read_bytes()
            await _amended(s, case, document, within, field, typed)
            what = f"{document} {within} {field}: {s.status}"
            assert "Recorded" in s.status, what
            assert s.app.view.NAME == "record", what
            subject = s.git("log", "-1", "--format=%s")
            assert (
                subject.startswith(f"{case} {document}: " if case else f"{document}: ") and told in subject
            ), subject
            diff = changed(s.git("show", "--format=", "HEAD"))
            assert diff == lines.split(" | ") if lines else 1 <= len(diff) <= 3, diff
            assert s.git("show", "--format=", "--name-only", "HEAD") == path_of(document, case)
            if n % 4 == 0:
                await s.press("u", "y")
                assert (root / path_of(document, case)).read_bytes() == before, what
            await s.press("escape")
        assert s.git("status", "--porcelain") == ""
