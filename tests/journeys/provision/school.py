"""The small store with two groups, one of them tallied last week, and a colleague in two places at once."""

from datetime import date
from decimal import Decimal
from pathlib import Path

from senco_tui.casework.provision import Absence, Delivery, Provision
from senco_tui.casework.setting import Colleague, Rate, Session, Staff
from senco_tui.casework.vocabulary import Layer
from senco_tui.desk.opening import account_name
from senco_tui.document.write import write
from tests.tui.small_store import MORNING, reopened, small_store

TALK = Provision(
    "Talk Boost", "speech and language", Layer.TARGETED, "kt", "teaching assistant", 30, Decimal(2), 10, 2,
    since=date(2026, 9, 7), pupils=("P24-001", "P24-002"), resources_cost=Decimal(40), funding="element 2",
)  # fmt: skip
LEGO = Provision(
    "Brick club", "communication", Layer.TARGETED, "kt", "teaching assistant", 45, Decimal(1), 10, 3,
    since=date(2026, 9, 7), pupils=("P24-003",), funding="element 2",
)  # fmt: skip
WEEK = (
    Session("monday", "period 2", "talk-boost", ("P24-001", "P24-002")),
    Session("thursday", "period 2", "talk-boost", ("P24-001", "P24-002")),
    Session("monday", "period 2", "brick-club", ("P24-003",)),
)
HELD = Delivery(date(2026, 11, 9), 30, "kt", ("P24-002",), (Absence("P24-001", "ill"),))


def giving_store(folder: Path) -> Path:
    """The store; Kezia Trundle leads Talk Boost and Brick club, both of them on Mondays in period 2."""
    from senco_tui.desk.recording import record_by_hand

    root = small_store(folder)
    ruth = Colleague(
        "ra", "Ruth Ames", "SENCo", account_name(), "ruth@northfold.example",
        appointed=date(2025, 9, 1), qualified=date(2026, 7, 1),
    )  # fmt: skip
    rates = (Rate(date(2026, 4, 1), Decimal("17.20")),)
    kezia = Colleague("kt", "Kezia Trundle", "teaching assistant", rates=rates, sessions=WEEK)
    written = {
        "setting/staff": Staff((ruth, kezia)),
        "provision/talk-boost": TALK,
        "provision/brick-club": LEGO,
        "delivery/talk-boost/2026-11-09": HELD,
    }
    for document, value in written.items():
        path = root / f"{document}.yaml"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(write(document, value, case=None), encoding="utf-8")
    store = reopened(root)
    record_by_hand(store, None, why="", when=MORNING)
    store.close()
    return root
