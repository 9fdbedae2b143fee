"""The plan that keeps a pupil and those around them safe: what may happen, what sets it off, what helps."""

from dataclasses import dataclass
from datetime import date

from senco_tui.casework.sharing import Shared
from senco_tui.casework.vocabulary import Confidentiality


@dataclass(frozen=True, slots=True)
class Risk:
    """One behaviour; likelihood and severity run from 1 to 5, as they are with the controls in place."""

    id: str
    behaviour: str
    triggers: tuple[str, ...] = ()
    controls: tuple[str, ...] = ()
    likelihood: int | None = None
    severity: int | None = None

    @property
    def rating(self) -> int | None:
        """Likelihood times severity, 1 to 25; None where either is not judged."""
        if self.likelihood is None or self.severity is None:
            return None
        return self.likelihood * self.severity


@dataclass(frozen=True, slots=True)
class Stage:
    """One stage on the way up or down: how it looks, and what helps then."""

    id: str
    name: str
    looks_like: str | None = None
    helps: str | None = None


@dataclass(frozen=True, slots=True)
class RiskPlan:
    """One pupil's risk plan (`risk.md`); restricted unless it says otherwise."""

    written: date | None = None
    review_due: date | None = None
    risks: tuple[Risk, ...] = ()
    stages: tuple[Stage, ...] = ()
    key_adults: tuple[str, ...] = ()
    agreed_by: tuple[str, ...] = ()
    agreed: date | None = None
    source: str | None = None
    shared: tuple[Shared, ...] = ()
    confidentiality: Confidentiality = Confidentiality.RESTRICTED
