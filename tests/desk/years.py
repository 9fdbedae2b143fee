"""Two years of one invented pupil's plan as a real repository, for the tests of what is recalled."""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

from senco_tui.cabinet.disk import DiskCabinet
from senco_tui.history.founding import Founded, found
from senco_tui.history.repository import Repository
from senco_tui.history.sentence import compose

CASE = "P24-017"
FOLDER = f"pupils/P24/{CASE}"

PLAN = """---
cycle: {cycle}
review_due: {due}
outcomes:
  - id: o1
    text: {o1}
    target: {target}
  - id: o2
    text: reads the words of the list
---
## Strategies

{strategies}
"""
REVIEW = """---
happened: {day}
cycle: {cycle}
outcomes:
  - id: o1
    text: {o1}
    met: partly
---
"""
CASEFILE = "---\nname: Ada Okafor\nstatus:\n  - code: K\n    since: 2024-11-04\n---\n"
EHC = """requested: 2026-01-12
provision:
  - id: f1
    text: speech therapy in a group
    minutes: {minutes}
"""
CONTACT = "---\nhappened: 2026-02-03\nchannel: phone\nwith:\n  - mother\n---\n{words}\n"
NOTE = "---\nhappened: 2026-02-12\nkind: note\n---\nAway from the group.\n"


def plan(
    cycle: int = 1,
    due: str = "2025-02-14",
    o1: str = "asks for help",
    target: str = "3 of 5 lessons",
    strategies: str = "sits near the door",
) -> bytes:
    return PLAN.format(cycle=cycle, due=due, o1=o1, target=target, strategies=strategies).encode()


@dataclass
class Kept:
    """What the desk's functions ask of a store."""

    root: Path
    cabinet: DiskCabinet
    repository: Repository

    def ids(self) -> list[str]:
        """Whole ids, oldest first."""
        return [r.id for r in reversed(self.repository.log())]


def kept(root: Path, *more: Founded) -> Any:
    """The repository made, opened as a store; `more` was recorded after the two years."""
    root.mkdir()
    found(root, (*COMMITS, *more))
    return opened(root)


def opened(root: Path) -> Any:
    """The repository that is there, as a store."""
    return Kept(root, DiskCabinet(root), Repository.open(root))


def _on(
    day: str, sentence: str, files: dict[str, bytes | None], why: str = "", by: str = "Priya Shah"
) -> Founded:
    when = datetime.fromisoformat(f"{day}T15:30:00+00:00")
    inside = {name if name == "senco.yaml" else f"{FOLDER}/{name}": data for name, data in files.items()}
    tags = (f"shared/{CASE}/{day}",) if "agreed" in why else ()
    return Founded(
        compose(sentence, why, (("Case", CASE),)),
        by,
        f"{by.split()[0].lower()}@example.org",
        when,
        inside,
        tags,
    )


AT_HOME = "asks for help at home and in class"
COMMITS = (
    _on(
        "2024-11-04",
        f"{CASE} casefile: case file written",
        {"casefile.md": CASEFILE.encode(), "senco.yaml": b"format: 1\nname: Hill Road\n"},
    ),
    _on("2024-11-11", f"{CASE} plan: plan written, cycle 1, 2 outcomes", {"plan.md": plan()}),
    _on(
        "2025-01-10",
        f"{CASE} plan: outcome o1 reworded",
        {"plan.md": plan(o1=AT_HOME)},
        "agreed with the family",
        "Tom Hall",
    ),
    _on(
        "2025-02-14",
        f"{CASE} reviews/2025-02-14: review held",
        {"reviews/2025-02-14.md": REVIEW.format(day="2025-02-14", cycle=1, o1=AT_HOME).encode()},
    ),
    _on("2025-02-14", f"{CASE} plan: cycle 1 → 2", {"plan.md": plan(2, "2025-06-20", AT_HOME)}),
    _on("2025-06-20", f"{CASE} plan: cycle 2 → 3", {"plan.md": plan(3, "2026-02-13", AT_HOME)}),
    _on(
        "2026-01-16",
        f"{CASE} plan: target moved",
        {"plan.md": plan(3, "2026-03-27", AT_HOME, "4 of 5 lessons", "sits at the front")},
        "the family is away",
    ),
    _on("2026-01-19", f"{CASE} ehc: EHC record written", {"ehc.yaml": EHC.format(minutes=30).encode()}),
    _on("2026-02-02", f"{CASE} ehc: minutes 30 → 45", {"ehc.yaml": EHC.format(minutes=45).encode()}),
)
WRITTEN_UP = (
    _on(
        "2026-02-12",
        f"{CASE} contacts/2026-02-03-1: phone contact of Tue 3 Feb 2026 logged",
        {"contacts/2026-02-03-1.md": CONTACT.format(words="Rang about the group.").encode()},
        by="Tom Hall",
    ),
    _on(
        "2026-02-13",
        f"{CASE} notes/2026-02-12-1: note of Thu 12 Feb 2026 written",
        {"notes/2026-02-12-1.md": NOTE.encode()},
        by="Tom Hall",
    ),
    _on(
        "2026-02-16",
        f"{CASE} contacts/2026-02-03-1: words changed",
        {"contacts/2026-02-03-1.md": CONTACT.format(words="Rang about speech group.").encode()},
        by="Tom Hall",
    ),
)
"""A call written up nine days later, a note on the next day, and the words of the call corrected."""
