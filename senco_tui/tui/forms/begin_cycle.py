"""The next cycle of a plan, drafted from its last review: what was met ends, what goes on says what changes.

Source: SEND Code of Practice 6.53 to 6.56 (review, and planning the next steps from it).
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta

from senco_tui.casework.amending import RecordAmended
from senco_tui.casework.casefile import CaseFile
from senco_tui.casework.plan import Outcome, Plan
from senco_tui.casework.record import Judgement, Review
from senco_tui.casework.setting import Calendar
from senco_tui.casework.vocabulary import Met
from senco_tui.casework.wording import remark
from senco_tui.clocks.school_year import school_days
from senco_tui.tui.forms.sheet import WHY, Reading, typed_day
from senco_tui.tui.presenting.form import Answers, Ask, Choice, Way, Wrong

USUAL = timedelta(weeks=12)
GOES = "goes"
STAYS = "stays"
NEW_WORDS = "words"
AFTER_TWICE = (
    Choice("s", STAYS, "stays, done differently"),
    Choice("w", NEW_WORDS, "stays, in other words"),
    Choice("g", GOES, "is let go"),
)
"""What may become of an outcome that two reviews in a row found not met."""


@dataclass(frozen=True, slots=True)
class BeginCycle:
    """The next cycle of the plan as one change; `review` is that of the cycle that ends."""

    file: CaseFile
    plan: Plan
    review: Review
    today: date
    calendar: Calendar | None = None
    first: str = "since"

    @property
    def case(self) -> str:
        """The pupil."""
        return self.file.reference

    @property
    def title(self) -> str:
        """What is being written."""
        return f"Cycle {self.plan.cycle + 1}"

    @property
    def about(self) -> str:
        """Whom it is about."""
        return self.file.name

    @property
    def draft(self) -> str:
        """Where half-typed words are kept."""
        return f"{self.case} cycle"

    @property
    def basis(self) -> Mapping[str, str]:
        """The plan as it was read."""
        return {"plan": self.file.plan.fingerprint} if self.file.plan else {}

    def asks(self) -> tuple[Ask, ...]:
        """When, then each outcome as its review left it."""
        return (
            Ask("since", "from", Way.DAY, "today", hint="fri, 4 dec, 4/12, +6w, eot"),
            Ask("due", "next review", Way.DAY, typed_day(self._due())),
            *(ask for outcome in self.plan.outcomes for ask in self._about(outcome)),
            WHY,
        )

    def on(self, fresh: CaseFile) -> "BeginCycle":
        """The same form on the file as it is now."""
        return replace(self, file=fresh, plan=fresh.plan.value if fresh.plan else self.plan)

    def made(self, answers: Answers) -> RecordAmended | tuple[Wrong, ...]:
        """The plan in its next cycle."""
        reading = Reading(answers, self.today, self.calendar)
        since, due = reading.day("since") or self.today, reading.day("due")
        if due is not None and due <= since:
            reading.wrongs.append(Wrong("due", "the next review lies before the cycle begins"))
        outcomes = tuple(o for one in self.plan.outcomes if (o := self._carried(one, due, reading)))
        if reading.wrongs:
            return tuple(reading.wrongs)
        after = replace(
            self.plan,
            cycle=self.plan.cycle + 1,
            since=since,
            review_due=due,
            agreed=None,
            agreed_by=(),
            outcomes=outcomes,
        )
        return RecordAmended(self.case, "plan", self.plan, after, name="cycle-begun")

    def judged(self, outcome: Outcome) -> Judgement | None:
        """How the review found the outcome; None where it was not looked at."""
        return next((j for j in self.review.outcomes if j.id == outcome.id), None)

    def not_met_twice(self, outcome: Outcome) -> bool:
        """Say whether this review and the one before both found it not met."""
        before = [r.value for r in self.file.reviews if r.value.happened < self.review.happened]
        last = max(before, key=lambda r: r.happened, default=None)
        reviews = (self.review, last) if last else ()
        found = [j.met for r in reviews for j in r.outcomes if j.id == outcome.id]
        return found == [Met.NOT, Met.NOT]

    def _about(self, outcome: Outcome) -> Iterator[Ask]:
        """Nothing is asked of what was met; of the rest, what will be different."""
        judged = self.judged(outcome)
        if judged is not None and judged.met is Met.MET:
            return
        told = {Met.PARTLY: "partly met", Met.NOT: "not met"}
        stood = told[judged.met] if judged else "not looked at"
        over = f"{outcome.id} {stood}: {outcome.text}"
        if self.not_met_twice(outcome):
            yield Ask(f"fate {outcome.id}", outcome.id, Way.PICK, choices=AFTER_TWICE, over=over)
            yield Ask(f"words {outcome.id}", "outcome", value=outcome.text, heed=remark)
            over = ""
        anew = "what will be different this time"
        yield Ask(f"new {outcome.id}", "done anew", hint=anew, over=over, heed=remark)
        yield Ask(f"target {outcome.id}", "to", value=outcome.target or "", heed=remark)

    def _carried(self, outcome: Outcome, due: date | None, reading: Reading) -> Outcome | None:
        """The outcome as it goes on; None where it ends."""
        judged = self.judged(outcome)
        if judged is not None and judged.met is Met.MET:
            return None
        twice, text = self.not_met_twice(outcome), outcome.text
        if twice:
            fate = reading.needed(
                f"fate {outcome.id}", f"{outcome.id} was not met twice: what becomes of it? s, w or g"
            )
            if fate == GOES:
                return None
            text = reading.needed(f"words {outcome.id}", "an outcome needs its words")
            if fate == NEW_WORDS and text == outcome.text:
                reading.wrongs.append(Wrong(f"words {outcome.id}", "in which other words?"))
        new = reading.text(f"new {outcome.id}")
        if judged is not None and not new:
            reading.wrongs.append(Wrong(f"new {outcome.id}", "what will be different this time?"))
        strategies = (*outcome.strategies, new) if new else outcome.strategies
        target = reading.some(f"target {outcome.id}")
        return replace(outcome, text=text, strategies=strategies, target=target, by=due or outcome.by)

    def _due(self) -> date:
        """The review the plan has ahead, else twelve weeks on, on a school day."""
        planned = self.plan.review_due
        day = planned if planned and planned > self.today else self.today + USUAL
        return school_days(self.calendar).on_or_after(day) or day


def cycle_to_begin(file: CaseFile, today: date, calendar: Calendar | None) -> "BeginCycle | str":
    """The form of the next cycle, or why there is none to begin."""
    if "plan" in file.broken:
        return "the plan needs attention before it can be changed: 3 shows the line, e mends it"
    if file.plan is None:
        return "there is no plan yet: + and l writes one"
    plan = file.plan.value
    held = [r.value for r in file.reviews if r.value.cycle == plan.cycle]
    if not held:
        return f"cycle {plan.cycle} has no review yet: o holds one"
    return BeginCycle(file, plan, max(held, key=lambda r: r.happened), today, calendar)
