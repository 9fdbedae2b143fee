"""Who signs what: the five of the staff who have an account, each with what they usually do."""

from dataclasses import dataclass

from senco_tui.casework.setting import Colleague, Staff
from senco_tui.casework.vocabulary import YEARS
from senco_tui.demonstration.chance import share

_YOUNG = YEARS.index("3")


@dataclass(frozen=True, slots=True)
class Signers:
    """The accounts by what they do; two teachers, of younger and of older pupils."""

    senco: str
    assistant: str
    older: str
    younger: str
    family: str
    named: dict[str, str]

    def teacher(self, year: str | None) -> str:
        """The teacher who signs for that year group."""
        return self.younger if year in YEARS and YEARS.index(year) < _YOUNG else self.older

    def of(self, duty: str, seed: str, year: str | None) -> str:
        """Who does that duty this time."""
        chance = share(f"{seed} signs")
        for who, odds in _DUTIES[duty]:
            if chance < odds:
                return self.teacher(year) if who == "teacher" else str(getattr(self, who))
            chance -= odds
        return self.senco

    def by_name(self, name: str | None, otherwise: str) -> str:
        """The account of someone named in a record; `otherwise` for who has none."""
        return self.named.get(name or "", otherwise)


_DUTIES: dict[str, tuple[tuple[str, float], ...]] = {
    "open": (("assistant", 0.3), ("teacher", 0.2)),
    "casefile": (("assistant", 0.3), ("family", 0.2)),
    "plan": (("assistant", 0.25), ("teacher", 0.25)),
    "review": (("assistant", 0.25), ("teacher", 0.1)),
    "sent": (("family", 0.7),),
    "profile": (("teacher", 0.45), ("assistant", 0.35)),
    "contact": (("assistant", 0.15), ("teacher", 0.2), ("family", 0.15)),
    "gate": (("family", 0.5), ("teacher", 0.3)),
    "note": (("assistant", 0.35), ("teacher", 0.25)),
    "request": (("assistant", 0.3), ("family", 0.1)),
    "law": (("assistant", 0.2),),
    "office": (("family", 0.8),),
    "provision": (("assistant", 0.75),),
}


def signers(staff: Staff) -> Signers:
    """Find them among the staff: those with an account, by role."""
    accounts = [c for c in staff.staff if c.account]
    teachers = [c for c in accounts if "teacher" in c.role]
    senco = _with(accounts, "senco")
    rest = [c for c in accounts if c not in teachers and c is not senco]
    assistant = next(c for c in rest if "senco" in c.role.casefold())
    family = next(c for c in rest if c is not assistant)
    named = {c.name: str(c.account) for c in accounts}
    return Signers(
        senco=str(senco.account),
        assistant=str(assistant.account),
        older=str(teachers[0].account),
        younger=str(teachers[-1].account),
        family=str(family.account),
        named=named,
    )


def _with(accounts: list[Colleague], role: str) -> Colleague:
    return next(c for c in accounts if c.role.casefold() == role)
