"""Triage signed off at the week's end."""

import re
from datetime import date

from senco_tui.demonstration.colleagues import Signers
from senco_tui.demonstration.shift import shift_to
from senco_tui.demonstration.times import Times, times_of
from senco_tui.demonstration.weekly import sign_offs


def test_a_week_is_signed_off_on_its_last_school_day_with_its_tag(anchored: Times, who: Signers) -> None:
    found = list(sign_offs(anchored, who))
    assert 50 <= len(found) <= 62
    for act in found:
        year, week, _ = act.day.isocalendar()
        assert act.tags == (f"triage/{year}-W{week:02d}",)
        assert not act.files and act.signer == who.senco
        assert re.fullmatch(
            rf"week {week} signed off; \d+ rows? done, \d+ waiting, \d+ slipped", act.sentence
        )
        after = anchored.days.step(act.day, 1)
        assert after.isocalendar()[:2] != (year, week)


def test_this_week_is_not_signed_off_yet(anchored: Times, who: Signers) -> None:
    assert list(sign_offs(anchored, who))[-1].day == date(2026, 11, 13)
    sunday = times_of(shift_to(date(2026, 11, 22)))
    assert list(sign_offs(sunday, who))[-1].day < date(2026, 11, 16)


def test_now_and_then_a_week_was_missed(anchored: Times, who: Signers) -> None:
    weeks = {a.day.isocalendar()[:2] for a in sign_offs(anchored, who)}
    school = {anchored.days.step(anchored.today, -n).isocalendar()[:2] for n in range(5, 300)}
    assert school - weeks
