"""The setting itself: its name and kind, its calendar, its staff, and the thresholds it has chosen."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal

from senco_tui.casework.kind_words import Wording, wording
from senco_tui.casework.papers import Budget, Complaints, SettingPaper, TrainingPlan
from senco_tui.casework.vocabulary import Force, NeedType, SettingKind, Side


@dataclass(frozen=True, slots=True)
class Term:
    """One term, first and last day for pupils; a half-term is a closure inside it."""

    name: str
    since: date
    until: date


@dataclass(frozen=True, slots=True)
class Closure:
    """Days inside or between terms when pupils are not in; kind: holiday, half-term, inset, bank, closure."""

    since: date
    until: date
    kind: str = "closure"
    name: str | None = None


@dataclass(frozen=True, slots=True)
class Calendar:
    """The setting's own calendar (`setting/calendar.yaml`)."""

    terms: tuple[Term, ...] = ()
    closures: tuple[Closure, ...] = ()


@dataclass(frozen=True, slots=True)
class Training:
    """One piece of training a member of staff has had."""

    topic: str
    on: date
    provider: str | None = None
    needs: tuple[NeedType, ...] = ()


@dataclass(frozen=True, slots=True)
class Rate:
    """An hourly cost in pounds from a day on."""

    since: date
    hourly: Decimal
    until: date | None = None


@dataclass(frozen=True, slots=True)
class Session:
    """One lesson or session of a colleague's week: the day, the period, and what it is given to."""

    day: str
    period: str
    given_to: str | None = None
    pupils: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Colleague:
    """One member of staff; `account` is the login name that signs their changes."""

    id: str
    name: str
    role: str
    account: str | None = None
    email: str | None = None
    hours: Decimal | None = None
    appointed: date | None = None
    qualified: date | None = None
    rates: tuple[Rate, ...] = ()
    training: tuple[Training, ...] = ()
    sessions: tuple[Session, ...] = ()


@dataclass(frozen=True, slots=True)
class Staff:
    """Everyone who may sign a change or lead provision (`setting/staff.yaml`)."""

    staff: tuple[Colleague, ...] = ()

    def by_account(self, account: str) -> Colleague | None:
        """The colleague whose login is `account`, or None."""
        return next((c for c in self.staff if c.account == account), None)


@dataclass(frozen=True, slots=True)
class Agency:
    """Someone outside whom the setting asks for things; `above` is whom one turns to when they are late."""

    id: str
    name: str
    side: Side = Side.AGENCY
    phone: str | None = None
    email: str | None = None
    chase_after_days: int | None = None
    above: str | None = None


@dataclass(frozen=True, slots=True)
class Agencies:
    """The outside agencies the setting works with (`setting/agencies.yaml`)."""

    agencies: tuple[Agency, ...] = ()


@dataclass(frozen=True, slots=True)
class Duties:
    """When the setting last did what it must do as a setting (`setting/duties.yaml`)."""

    information_report: date | None = None
    policy: date | None = None
    accessibility_plan: date | None = None
    inclusion_strategy: date | None = None
    governors_report: date | None = None


@dataclass(frozen=True, slots=True)
class Rule:
    """One clock's rule, as data: from what, how long, whose, how binding, on what basis.

    `start` names the trigger; `add` is the length, e.g. `+ 6 weeks`, in the grammar of the clocks room;
    `lead` is the working time before the date, in school days. `status` is `in_force`, `proposed` or `off`;
    of two versions of one rule the later in `Setting.rules` counts on every day it is valid.
    """

    id: str
    start: str
    add: str
    unit: str
    side: Side
    force: Force
    basis: str
    status: str = "in_force"
    valid_from: date | None = None
    valid_until: date | None = None
    lead: int = 0
    words: str | None = None


@dataclass(frozen=True, slots=True)
class OwnRule:
    """A rule as a file says it: whole, or only what it changes of the program's rule with that id.

    `status` may also be `off`: from `valid_from` on, or altogether, nothing is asked.
    """

    id: str
    start: str | None = None
    add: str | None = None
    unit: str | None = None
    side: Side | None = None
    force: Force | None = None
    basis: str | None = None
    status: str | None = None
    valid_from: date | None = None
    valid_until: date | None = None
    lead: int | None = None
    words: str | None = None


@dataclass(frozen=True, slots=True)
class RuleBook:
    """Rules as a file holds them: the program's own, or the store's (`setting/rules.yaml`) laid over them."""

    rules: tuple[OwnRule, ...] = ()


@dataclass(frozen=True, slots=True)
class KeptQuery:
    """One query line kept under a name, which `@name` means in another."""

    id: str
    line: str


@dataclass(frozen=True, slots=True)
class Queries:
    """The query lines a setting keeps (`setting/queries.yaml`)."""

    queries: tuple[KeptQuery, ...] = ()


@dataclass(frozen=True, slots=True)
class StoreFile:
    """The store's own settings (`senco.yaml`). Thresholds are by name, days and counts as whole numbers."""

    format: int
    name: str
    kind: SettingKind = SettingKind.PRIMARY
    la: str | None = None
    urn: str | None = None
    thresholds: dict[str, int] = field(default_factory=dict)
    rules_off: tuple[str, ...] = ()
    demonstration: bool = False


@dataclass(frozen=True, slots=True)
class Setting:
    """Everything that belongs to no one pupil, as read from the store; None where a file is missing."""

    store: StoreFile | None = None
    calendar: Calendar | None = None
    staff: Staff = field(default_factory=Staff)
    agencies: Agencies = field(default_factory=Agencies)
    duties: Duties = field(default_factory=Duties)
    rules: tuple[Rule, ...] = ()
    budget: Budget = field(default_factory=Budget)
    training: TrainingPlan = field(default_factory=TrainingPlan)
    complaints: Complaints = field(default_factory=Complaints)
    papers: Mapping[str, SettingPaper] = field(default_factory=dict)
    queries: Queries = field(default_factory=Queries)

    @property
    def name(self) -> str:
        """The setting's name, or a plain word when its own file cannot be read."""
        return self.store.name if self.store else "this setting"

    @property
    def kind(self) -> SettingKind | None:
        """What kind of setting it is; None when its own file cannot be read."""
        return self.store.kind if self.store else None

    @property
    def wording(self) -> Wording:
        """The words of its kind; those of a school where its own file cannot be read."""
        return wording(self.kind)

    @property
    def kept_lines(self) -> dict[str, str]:
        """The kept query lines by name; where a name stands twice the first counts."""
        return {kept.id: kept.line for kept in reversed(self.queries.queries)}

    def threshold(self, name: str, default: int) -> int:
        """The setting's own number for `name`, else `default`."""
        return self.store.thresholds.get(name, default) if self.store else default
