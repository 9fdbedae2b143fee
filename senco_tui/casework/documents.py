"""Which documents a store holds: what each is called, what its head means, and whether it has prose.

A document is known by its name: inside a case `plan` or `reviews/2026-11-14`; outside any case
`setting/staff`, `provision/talk-boost-a`, `senco`. Where it lies on disk is the cabinet's knowledge.
"""

import re
from dataclasses import dataclass
from functools import lru_cache

from senco_tui.casework.arrangements import Adjustments, Arrangements
from senco_tui.casework.attention import Attention
from senco_tui.casework.ehc import AnnualReview, Ehc
from senco_tui.casework.papers import Budget, Complaints, SettingPaper, TrainingPlan
from senco_tui.casework.plan import Plan, Profile
from senco_tui.casework.provision import Delivery, Provision
from senco_tui.casework.pupil import Pupil
from senco_tui.casework.record import Contact, Note, Request, Review
from senco_tui.casework.risk import RiskPlan
from senco_tui.casework.setting import Agencies, Calendar, Duties, Queries, RuleBook, Staff, StoreFile
from senco_tui.casework.sign_off import SignOff
from senco_tui.casework.transition import Transition


@dataclass(frozen=True, slots=True)
class DocumentKind:
    """One kind of document. `pattern` matches its whole name; `prose` says it has a body of words."""

    name: str
    value: type
    pattern: re.Pattern[str]
    of_case: bool
    prose: bool


_DAY = r"\d{4}-\d{2}-\d{2}"
_SLUG = r"[a-z0-9]+(?:-[a-z0-9]+)*"


def _kind(name: str, value: type, pattern: str, *, of_case: bool = True, prose: bool = True) -> DocumentKind:
    return DocumentKind(name, value, re.compile(pattern), of_case, prose)


PAPERS = ("policy", "information-report", "accessibility-plan", "inclusion-strategy")
"""What a setting writes and publishes about SEN, each a file of its own in `setting/`."""

KINDS = (
    _kind("casefile", Pupil, "casefile"),
    _kind("profile", Profile, "profile"),
    _kind("plan", Plan, "plan"),
    _kind("review", Review, rf"reviews/{_DAY}(?:-\d+)?"),
    _kind("contact", Contact, rf"contacts/{_DAY}-\d+"),
    _kind("note", Note, rf"notes/{_DAY}-\d+"),
    _kind("request", Request, rf"requests/{_DAY}-{_SLUG}"),
    _kind("ehc", Ehc, "ehc", prose=False),
    _kind("annual-review", AnnualReview, rf"annual-reviews/{_DAY}", prose=False),
    _kind("arrangements", Arrangements, "arrangements", prose=False),
    _kind("adjustments", Adjustments, "adjustments", prose=False),
    _kind("risk", RiskPlan, "risk"),
    _kind("transition", Transition, "transition"),
    _kind("attention", Attention, "attention", prose=False),
    _kind("provision", Provision, rf"provision/{_SLUG}", of_case=False, prose=False),
    _kind("delivery", Delivery, rf"delivery/{_SLUG}/{_DAY}(?:-\d+)?", of_case=False, prose=False),
    _kind("staff", Staff, "setting/staff", of_case=False, prose=False),
    _kind("calendar", Calendar, "setting/calendar", of_case=False, prose=False),
    _kind("agencies", Agencies, "setting/agencies", of_case=False, prose=False),
    _kind("duties", Duties, "setting/duties", of_case=False, prose=False),
    _kind("queries", Queries, "setting/queries", of_case=False, prose=False),
    _kind("rules", RuleBook, "setting/rules", of_case=False, prose=False),
    _kind("sign-off", SignOff, r"setting/triage/\d{4}-W\d{2}(?:-\d+)?", of_case=False, prose=False),
    _kind("budget", Budget, "setting/budget", of_case=False, prose=False),
    _kind("training", TrainingPlan, "setting/training", of_case=False, prose=False),
    _kind("complaints", Complaints, "setting/complaints", of_case=False, prose=False),
    *(_kind(name, SettingPaper, f"setting/{name}", of_case=False) for name in PAPERS),
    _kind("senco", StoreFile, "senco", of_case=False, prose=False),
)
"""Every kind of document the program understands; other files are kept and left alone."""


def kind_named(name: str) -> DocumentKind:
    """The kind called `name`. Raises KeyError for a name nobody uses."""
    for kind in KINDS:
        if kind.name == name:
            return kind
    raise KeyError(name)


@lru_cache(8_192)
def kind_of(document: str, *, of_case: bool) -> DocumentKind | None:
    """The kind of the document with that name, or None where the program does not know it."""
    return next((k for k in KINDS if k.of_case == of_case and k.pattern.fullmatch(document)), None)
