"""Which documents a store holds: what each is called, what its head means, and whether it has prose.

A document is known by its name: inside a case `plan` or `reviews/2026-11-14`; outside any case
`setting/staff`, `provision/talk-boost-a`, `senco`. Where it lies on disk is the cabinet's knowledge.
"""

import re
from dataclasses import dataclass
from functools import cache, lru_cache
from importlib import import_module


@dataclass(frozen=True, slots=True)
class DocumentKind:
    """One kind of document. `pattern` matches its whole name; `prose` says it has a body of words.

    `record` is the module and the name of what its head means, loaded only when that is asked for: whoever
    just looks where a document lies need not wait for every record of the trade.
    """

    name: str
    record: str
    pattern: re.Pattern[str]
    of_case: bool
    prose: bool

    @property
    def value(self) -> type:
        """The type of record its head means."""
        return _loaded(self.record)


@cache
def _loaded(record: str) -> type:
    module, _, name = record.partition(".")
    found = getattr(import_module(f"{__package__}.{module}"), name)
    assert isinstance(found, type)
    return found


_DAY = r"\d{4}-\d{2}-\d{2}"
_WEEK = r"\d{4}-W\d{2}"
_SLUG = r"[a-z0-9]+(?:-[a-z0-9]+)*"


def _kind(name: str, record: str, pattern: str, *, of_case: bool = True, prose: bool = True) -> DocumentKind:
    return DocumentKind(name, record, re.compile(pattern), of_case, prose)


PAPERS = ("policy", "information-report", "accessibility-plan", "inclusion-strategy")
"""What a setting writes and publishes about SEN, each a file of its own in `setting/`."""

KINDS = (
    _kind("casefile", "pupil.Pupil", "casefile"),
    _kind("profile", "plan.Profile", "profile"),
    _kind("plan", "plan.Plan", "plan"),
    _kind("review", "record.Review", rf"reviews/{_DAY}(?:-\d+)?"),
    _kind("contact", "record.Contact", rf"contacts/{_DAY}-\d+"),
    _kind("note", "record.Note", rf"notes/{_DAY}-\d+"),
    _kind("request", "record.Request", rf"requests/{_DAY}-{_SLUG}"),
    _kind("ehc", "ehc.Ehc", "ehc", prose=False),
    _kind("annual-review", "ehc.AnnualReview", rf"annual-reviews/{_DAY}", prose=False),
    _kind("arrangements", "arrangements.Arrangements", "arrangements", prose=False),
    _kind("adjustments", "arrangements.Adjustments", "adjustments", prose=False),
    _kind("risk", "risk.RiskPlan", "risk"),
    _kind("transition", "transition.Transition", "transition"),
    _kind("attention", "attention.Attention", "attention", prose=False),
    _kind("provision", "provision.Provision", rf"provision/{_SLUG}", of_case=False, prose=False),
    _kind("delivery", "provision.Delivery", rf"delivery/{_SLUG}/{_DAY}(?:-\d+)?", of_case=False, prose=False),
    _kind("staff", "setting.Staff", "setting/staff", of_case=False, prose=False),
    _kind("calendar", "setting.Calendar", "setting/calendar", of_case=False, prose=False),
    _kind("agencies", "setting.Agencies", "setting/agencies", of_case=False, prose=False),
    _kind("duties", "setting.Duties", "setting/duties", of_case=False, prose=False),
    _kind("queries", "setting.Queries", "setting/queries", of_case=False, prose=False),
    _kind("rules", "setting.RuleBook", "setting/rules", of_case=False, prose=False),
    _kind("sign-off", "sign_off.SignOff", rf"setting/triage/{_WEEK}(?:-\d+)?", of_case=False, prose=False),
    _kind("budget", "papers.Budget", "setting/budget", of_case=False, prose=False),
    _kind("training", "papers.TrainingPlan", "setting/training", of_case=False, prose=False),
    _kind("complaints", "papers.Complaints", "setting/complaints", of_case=False, prose=False),
    *(_kind(name, "papers.SettingPaper", f"setting/{name}", of_case=False) for name in PAPERS),
    _kind("senco", "setting.StoreFile", "senco", of_case=False, prose=False),
)
"""Every kind of document the program understands; other files are kept and left alone."""


@lru_cache(8_192)
def kind_of(document: str, *, of_case: bool) -> DocumentKind | None:
    """The kind of the document with that name, or None where the program does not know it."""
    return next((k for k in KINDS if k.of_case == of_case and k.pattern.fullmatch(document)), None)
