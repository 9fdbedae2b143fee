"""A cycle is reviewed and the next one begun from it, in one act."""

from datetime import date
from pathlib import Path

from senco_tui.cabinet.folders import path_of
from senco_tui.casework.record import Judgement, Review
from senco_tui.casework.vocabulary import Met
from senco_tui.document.write import write
from senco_tui.tui.screens.casefile import CaseFileView
from tests.journeys.casefile.school import ADA, begin
from tests.tui.presenting.casefile.example import CASE
from tests.tui.stage import stage


async def test_b_begins_it_from_the_last_review(tmp_path: Path) -> None:
    assert CASE.plan
    plan = CASE.plan.value
    judged = tuple(
        Judgement(o.id, o.text, Met.MET if n == 0 else Met.PARTLY) for n, o in enumerate(plan.outcomes)
    )
    review = Review(date(2026, 11, 12), plan.cycle, outcomes=judged)
    name = f"reviews/{review.happened}"
    root = begin(tmp_path, {path_of(name, ADA): write(name, review, case=ADA).encode()})
    async with stage(root, first=lambda: CaseFileView(ADA)) as s:
        await s.press("b")
        assert f"Cycle {plan.cycle + 1} · Ada Okafor" in s.screen
        for outcome in plan.outcomes[1:]:
            s.app.view.form.begin_at(f"new {outcome.id}")  # type: ignore[attr-defined]
            await s.settle()
            await s.type("pictures first")
        await s.press("ctrl+s")
        subject = s.git("log", "-1", "--format=%s")
        assert f"cycle {plan.cycle} → {plan.cycle + 1}" in subject and "o1 taken out" in subject
        assert "Change: cycle-begun" in s.git("log", "-1", "--format=%b")
        assert s.git("show", "--format=", "--name-only", "HEAD") == path_of("plan", ADA)
        await s.press("3")
        assert f"Cycle {plan.cycle + 1}" in s.screen and "pictures first" in s.screen
