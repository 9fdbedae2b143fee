"""Holding a review: each outcome by one key, the evidence, the voices, what comes next and when."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date, timedelta

from senco_tui.casework.casefile import CaseFile
from senco_tui.casework.change import ReviewHeld
from senco_tui.casework.kind_words import WORDING, Wording, holds_own_rights
from senco_tui.casework.plan import Outcome, Plan
from senco_tui.casework.record import Judgement, Review
from senco_tui.casework.setting import Calendar
from senco_tui.casework.vocabulary import Met, NextStep, SettingKind
from senco_tui.clocks.school_year import school_days
from senco_tui.tui.forms.sheet import WHY, Reading, sections, typed_day
from senco_tui.tui.presenting.form import Answers, Ask, Choice, Way, Wrong

LEFT_OUT = "left out"

JUDGEMENTS = (
    Choice("m", Met.MET, "met"),
    Choice("p", Met.PARTLY, "partly met"),
    Choice("n", Met.NOT, "not met"),
    Choice("x", LEFT_OUT, "not looked at"),
)
STEPS = (
    Choice("c", NextStep.CONTINUE, "continue"),
    Choice("h", NextStep.CHANGE, "change"),
    Choice("s", NextStep.STOP, "stop"),
    Choice("u", NextStep.STEP_UP, "step up"),
    Choice("d", NextStep.STEP_DOWN, "step down"),
    Choice("a", NextStep.ASSESS, "ask for an assessment"),
)
HEADINGS = (
    ("voice", "The pupil's view"),
    ("parents", "The family's view"),
    ("changes", "What changes now"),
)
"""Which answer stands under which heading of the review's file, as the template has them."""

USUAL_WEEKS = 12
"""Weeks to the next review where the plan does not tell its own rhythm."""


@dataclass(frozen=True, slots=True)
class HoldReview:
    """The review of the live cycle of a plan."""

    file: CaseFile
    plan: Plan
    today: date
    calendar: Calendar | None = None
    wording: Wording = WORDING[SettingKind.PRIMARY]

    @property
    def case(self) -> str:
        """The pupil."""
        return self.file.reference

    @property
    def title(self) -> str:
        """What is being written."""
        return f"Review of cycle {self.plan.cycle}"

    @property
    def about(self) -> str:
        """Whom it is about."""
        return self.file.name

    @property
    def draft(self) -> str:
        """Where half-typed words are kept."""
        return f"{self.case} review"

    @property
    def first(self) -> str:
        """The first outcome; the day and who was there stand already."""
        return f"met {self.plan.outcomes[0].id}" if self.plan.outcomes else "present"

    @property
    def basis(self) -> Mapping[str, str]:
        """The plan as it was read."""
        return {"plan": self.file.plan.fingerprint} if self.file.plan else {}

    def asks(self) -> tuple[Ask, ...]:
        """When and who, each outcome, the voices, what next."""
        return (
            Ask("happened", "held on", Way.DAY, "today", back=True),
            Ask("present", "present", value=", ".join(self._present()), hint="commas between"),
            *(ask for outcome in self.plan.outcomes for ask in _about(outcome)),
            Ask(
                "voice",
                self.wording.view,
                Way.WORDS,
                hint="in the pupil's own words",
                over="All together",
            ),
            Ask("parents", "family's view", Way.WORDS),
            Ask("step", "next step", Way.PICK, choices=STEPS),
            Ask("changes", "changes now", Way.WORDS),
            Ask("next", "next review", Way.DAY, typed_day(self._next())),
            WHY,
        )

    def on(self, fresh: CaseFile) -> "HoldReview":
        """The same form on the file as it is now."""
        return replace(self, file=fresh)

    def made(self, answers: Answers) -> ReviewHeld | tuple[Wrong, ...]:
        """The review's own file, and the plan's next date."""
        reading = Reading(answers, self.today, self.calendar)
        happened = reading.happened("happened")
        review = Review(
            happened,
            self.plan.cycle,
            reading.names("present"),
            tuple(self._judged(reading)),
            NextStep(step) if (step := reading.text("step")) else None,
        )
        due = reading.day("next")
        if due is not None and due <= happened:
            reading.wrongs.append(Wrong("next", "the next review lies before this one"))
        if reading.wrongs:
            return tuple(reading.wrongs)
        words = sections(*((self.wording.said(title), reading.text(name)) for name, title in HEADINGS))
        moved = due if due != self.plan.review_due else None
        return ReviewHeld(self.case, self._filed_as(happened), review, words, moved)

    def _judged(self, reading: Reading) -> Iterator[Judgement]:
        for outcome in self.plan.outcomes:
            name = f"met {outcome.id}"
            met = reading.needed(name, f"how did {outcome.id} stand? m met, p partly, n not, x not looked at")
            if met and met != LEFT_OUT:
                evidence = reading.some(f"evidence {outcome.id}")
                yield Judgement(outcome.id, outcome.text, Met(met), evidence=evidence)

    def _filed_as(self, day: date) -> str:
        """The day's own name, numbered where a review was held that day already."""
        taken = {r.name for r in self.file.reviews}
        taken |= {name for name in self.file.broken if name.startswith("reviews/")}
        name, number = f"reviews/{day.isoformat()}", 2
        while name in taken:
            name, number = f"reviews/{day.isoformat()}-{number}", number + 1
        return name

    def _present(self) -> tuple[str, ...]:
        """Who came last time, else who usually comes."""
        last = max(self.file.reviews, key=lambda r: r.value.happened, default=None)
        return last.value.present if last and last.value.present else self._usually()

    def _usually(self) -> tuple[str, ...]:
        """The family, whoever it is about and who teaches; of one who decides alone, no family by default."""
        words, pupil = self.wording, self.file.pupil
        own = pupil is not None and holds_own_rights(pupil.value, self.today)
        return (words.learner, words.teacher) if own else (words.parent, words.learner, words.teacher)

    def _next(self) -> date:
        """As far ahead as this cycle was long, on a school day."""
        length = timedelta(weeks=USUAL_WEEKS)
        if self.plan.since and self.plan.review_due:
            planned = self.plan.review_due - self.plan.since
            length = planned if timedelta(weeks=4) <= planned <= timedelta(weeks=26) else length
        day = self.today + length
        return school_days(self.calendar).on_or_after(day) or day


def _about(outcome: Outcome) -> tuple[Ask, Ask]:
    return (
        Ask(f"met {outcome.id}", outcome.id, Way.PICK, choices=JUDGEMENTS, over=outcome.text),
        Ask(f"evidence {outcome.id}", "evidence"),
    )
