"""The plan of support and its outcomes (`plan.md`), and the profile that fits a page (`profile.md`).

Source: SEND Code of Practice 6.44-6.56 (assess, plan, do, review).
"""

from dataclasses import dataclass
from datetime import date

from senco_tui.casework.sharing import Shared
from senco_tui.casework.vocabulary import Confidentiality, Layer, NeedType


@dataclass(frozen=True, slots=True)
class Outcome:
    """What should be different by when, from what start, measured how; kept under its own `id`."""

    id: str
    text: str
    need: NeedType | None = None
    baseline: str | None = None
    measure: str | None = None
    target: str | None = None
    since: date | None = None
    by: date | None = None
    strategies: tuple[str, ...] = ()
    provision: tuple[str, ...] = ()
    who: str | None = None
    source: str | None = None


@dataclass(frozen=True, slots=True)
class Plan:
    """The live cycle: one to five outcomes agreed with the pupil and the family."""

    cycle: int
    since: date | None = None
    review_due: date | None = None
    needs: tuple[NeedType, ...] = ()
    layer: Layer | None = None
    key_person: str | None = None
    agreed_by: tuple[str, ...] = ()
    agreed: date | None = None
    outcomes: tuple[Outcome, ...] = ()
    source: str | None = None
    shared: tuple[Shared, ...] = ()
    confidentiality: Confidentiality = Confidentiality.STANDARD

    def outcome(self, wanted: str) -> Outcome | None:
        """The outcome with that id, or None."""
        return next((o for o in self.outcomes if o.id == wanted), None)


@dataclass(frozen=True, slots=True)
class Profile:
    """The one page a supply teacher reads, reviewed each term; its words are sections of the body.

    What they must, should and would do well to know stands in three short lists.
    """

    reviewed: date | None = None
    written_with: tuple[str, ...] = ()
    must: tuple[str, ...] = ()
    should: tuple[str, ...] = ()
    good_to_know: tuple[str, ...] = ()
    shared: tuple[Shared, ...] = ()
    confidentiality: Confidentiality = Confidentiality.STANDARD
