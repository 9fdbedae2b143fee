"""The looks at everyone on one day; those of whom nothing has moved are taken over from looks before."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from senco_tui.casework.casefile import CaseFile, Filed
from senco_tui.casework.caseload import Caseload
from senco_tui.casework.provision import Delivery, Provision
from senco_tui.casework.setting import Setting
from senco_tui.clocks.almanac import Almanac, almanac
from senco_tui.clocks.clock import standing
from senco_tui.clocks.running import provision_clocks, setting_clocks
from senco_tui.document.problem import Problem
from senco_tui.provision.given import Ledger, ledger
from senco_tui.triage.glance import SettingGlance
from senco_tui.triage.look import Look, glance, looked, looked_at_setting

Troubles = Mapping[str | None, tuple[Problem, ...]]
"""The problems of each case, and of the setting under None."""


@dataclass(frozen=True, slots=True)
class Ground:
    """What every look of one day stands on besides the file, and what was worked out of it once."""

    today: date
    setting: Setting
    deliveries: tuple[Filed[Delivery], ...]
    provision: tuple[Filed[Provision], ...]
    almanac: Almanac
    given: Ledger


@dataclass(frozen=True, slots=True)
class Looks:
    """A look `of` each pupil by reference, the setting's `own`, and what they were taken of."""

    ground: Ground
    cases: tuple[CaseFile, ...]
    troubles: Troubles
    of: Mapping[str, Look]
    own: Look

    @property
    def every(self) -> tuple[Look, ...]:
        """All of them, the setting's last."""
        return (*self.of.values(), self.own)

    def since(self, before: "Looks") -> tuple[list[Look], list[Look]]:
        """The looks that went since, and those that came."""
        gone = [look for case, look in before.of.items() if self.of.get(case) is not look]
        come = [look for case, look in self.of.items() if before.of.get(case) is not look]
        return (gone, come) if self.own is before.own else ([*gone, before.own], [*come, self.own])


def looks(
    caseload: Caseload,
    setting: Setting,
    problems: Iterable[Problem],
    today: date,
    before: Looks | None = None,
) -> Looks:
    """A look at everyone and at the setting; of those `before` whatever still stands is taken over."""
    ground = _ground(before.ground if before else None, caseload, setting, today)
    kept = before if before is not None and before.ground is ground else None
    troubles = _by_case(problems)
    of = _of_each(caseload, ground, troubles, kept)
    loose = tuple(one for case, those in troubles.items() if case not in of for one in those)
    own = kept.own if kept is not None and kept.own.problems == loose else _own(ground, loose)
    return Looks(ground, caseload.cases, troubles, of, own)


def _ground(old: Ground | None, caseload: Caseload, setting: Setting, today: date) -> Ground:
    """The old one where it is of the same day and equal."""
    around = (today, setting, caseload.deliveries, caseload.provision)
    if old is not None and (old.today, old.setting, old.deliveries, old.provision) == around:
        return old
    return Ground(*around, almanac(setting), ledger(caseload.deliveries))


def _of_each(caseload: Caseload, ground: Ground, troubles: Troubles, kept: Looks | None) -> dict[str, Look]:
    """By reference; where the same pupils are there as before, only those are gone through who have moved."""
    old = kept.of if kept else {}
    those = _moved(caseload, troubles, kept) if kept else None
    found = {} if those is None else dict(old)
    for case in caseload.cases if those is None else those:
        wrong, look = troubles.get(case.reference, ()), old.get(case.reference)
        if look is None or look.case is not case or look.problems != wrong:
            today, setting = ground.today, ground.setting
            look = looked(glance(case, setting, ground.almanac, ground.given, wrong, today))
        found[case.reference] = look
    return found


def _moved(caseload: Caseload, troubles: Troubles, kept: Looks) -> list[CaseFile] | None:
    """Whose file is another one or has other problems; None where not the same pupils are there."""
    if len(caseload.cases) != len(kept.cases):
        return None
    pairs = [(new, old) for new, old in zip(caseload.cases, kept.cases, strict=True) if new is not old]
    if any(new.reference != old.reference for new, old in pairs):
        return None
    moved = {new.reference for new, _ in pairs}
    asked = {*troubles, *kept.troubles} - moved
    wrong = {case for case in asked if case and troubles.get(case, ()) != kept.troubles.get(case, ())}
    others = [case for case in caseload.cases if case.reference in wrong] if wrong else []
    return [*(new for new, _ in pairs), *others]


def _by_case(problems: Iterable[Problem]) -> Troubles:
    found: dict[str | None, list[Problem]] = {}
    for problem in problems:
        found.setdefault(problem.case, []).append(problem)
    return {case: tuple(those) for case, those in found.items()}


def _own(ground: Ground, problems: tuple[Problem, ...]) -> Look:
    """The setting's own look; problems of a case nobody listed stay in sight there."""
    setting, known, today = ground.setting, ground.almanac, ground.today
    ticking = setting_clocks(setting, today, known)
    ticking += provision_clocks(ground.provision, setting, today, known)
    at = SettingGlance(
        setting=setting,
        almanac=known,
        clocks=ticking,
        problems=problems,
        today=today,
        standings=tuple(standing(clock, today) for clock in ticking),
        provision=ground.provision,
    )
    return looked_at_setting(at)
