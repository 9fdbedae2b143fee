"""What a reason sees of one pupil, or of the setting: the file, its clocks, its problems, the day."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from senco_tui.casework.casefile import CaseFile, Filed
from senco_tui.casework.kind_words import Wording, wording
from senco_tui.casework.provision import Provision
from senco_tui.casework.pupil import Pupil
from senco_tui.casework.setting import Setting
from senco_tui.casework.thresholds import limit
from senco_tui.casework.vocabulary import Side, Status
from senco_tui.clocks.almanac import Almanac
from senco_tui.clocks.clock import Clock, Standing
from senco_tui.document.problem import Problem
from senco_tui.provision.given import Ledger
from senco_tui.triage.row import Row, fitted


@dataclass(frozen=True, slots=True, kw_only=True)
class Glance:
    """What both looks share; `standings` go with `clocks`, each worked out once."""

    setting: Setting
    almanac: Almanac
    clocks: tuple[Clock, ...]
    problems: tuple[Problem, ...]
    today: date
    standings: tuple[Standing, ...]

    @property
    def reference(self) -> str | None:
        """The pupil's reference; None for the setting."""
        return None

    @property
    def name(self) -> str:
        """What a list shows in the name's place."""
        return self.setting.name

    @property
    def wording(self) -> Wording:
        """The words of this kind of setting."""
        return wording(self.almanac.kind)

    def limit(self, name: str) -> int:
        """One of the thresholds."""
        return limit(self.setting, name)

    def each(self, *rules: str) -> Iterator[tuple[Clock, Standing]]:
        """The clocks of those rules, or all, each with how it stands today."""
        for clock, stands in zip(self.clocks, self.standings, strict=True):
            if not rules or clock.rule in rules:
                yield clock, stands

    def within(self, day: date | None, school_days: int) -> bool:
        """Say whether `day` is past, today or at most so many school days ahead; unknown days are not."""
        if day is None:
            return False
        if day <= self.today:
            return True
        ahead = self.almanac.days.between(self.today, day)
        return ahead is not None and ahead <= school_days

    def row(
        self,
        lane: str,
        rule: str,
        reason: str,
        clock: Clock | None = None,
        *,
        late: int = 0,
        short: str | None = None,
        next: str | None = None,
        explain: str = "",
        place: str | None = None,
        detail: str | None = None,
        document: str | None = None,
        problem: Problem | None = None,
        subject: str | None = None,
        side: Side | None = None,
    ) -> Row:
        """A row about this pupil, or the setting, with all its clock tells."""
        told = (clock.working, clock.note, clock.basis) if clock else ()
        return Row(
            case=self.reference,
            lane=lane,
            reason=fitted(reason),
            rule=rule,
            clock=clock.rule if clock else None,
            due=clock.due if clock else None,
            start_by=clock.start_by if clock else None,
            side=side or (clock.side if clock else Side.SCHOOL),
            basis=clock.basis if clock else "",
            next=next,
            explain=". ".join(t for t in (explain, *told) if t),
            problem=problem,
            subject=subject or self.name,
            place=place or lane,
            late=late,
            short=short,
            detail=detail,
            document=document or (clock.document if clock else None),
            worked=clock,
        )


@dataclass(frozen=True, slots=True, kw_only=True)
class SettingGlance(Glance):
    """The look at the setting, with all it gives."""

    provision: tuple[Filed[Provision], ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class PupilGlance(Glance):
    """The look at one pupil's file; `status` is today's census code, None where the file cannot be read."""

    case: CaseFile
    given: Ledger
    status: Status | None
    left: bool

    @property
    def reference(self) -> str | None:
        """The pupil's reference."""
        return self.case.reference

    @property
    def name(self) -> str:
        """The pupil's name as a list shows it."""
        return self.case.listed_name

    @property
    def pupil(self) -> Pupil | None:
        """The head of the case file, None where it cannot be read."""
        return self.case.pupil.value if self.case.pupil else None

    @property
    def on_register(self) -> bool:
        """Say whether the pupil is on SEN support or has an EHC plan today."""
        return not self.left and self.status in (Status.SUPPORT, Status.EHC)
