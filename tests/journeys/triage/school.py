"""A small store whose rows each want another disposal: a report, a request, a promise."""

from datetime import date
from pathlib import Path

from senco_tui.casework.attention import Attention, Waiting
from senco_tui.casework.ehc import AnnualReview, Ehc
from senco_tui.casework.record import Action, Entry, Request
from senco_tui.casework.vocabulary import Act, RequestKind
from senco_tui.document.write import write
from tests.tui.small_store import MORNING, reopened, small_store

ATTENTION = "pupils/P24/P24-002/attention.yaml"
REPORT = "pupils/P24/P24-001/annual-reviews/2026-10-28.yaml"
REQUEST = "pupils/P24/P24-003/requests/2026-09-21-salt.md"


def busy_store(folder: Path) -> Path:
    """The small store; Okafor's report is late too, Bell has a promise due, Price waits for SaLT twice."""
    from senco_tui.desk.recording import record_by_hand

    root = small_store(folder)
    ehc = Ehc(la="000", plan_made=date(2025, 11, 10))
    held = AnnualReview(
        meeting=date(2026, 10, 28), requests_sent=date(2026, 9, 21), notice_sent=date(2026, 9, 30),
        papers_sent=date(2026, 10, 8), met=date(2026, 10, 28),
    )  # fmt: skip
    promised = Attention(actions=(Action("a1", "print the cards", "ra", date(2026, 11, 13)),))
    asked = (
        Entry(date(2026, 9, 21), Act.ASKED, turn="salt"),
        Entry(date(2026, 10, 12), Act.NUDGED, turn="salt"),
    )
    request = Request("salt", RequestKind.REPORT, chase_by=date(2026, 11, 2), entries=asked)
    waiting = Waiting("w1", "dates for a visit", "salt", date(2026, 10, 5), date(2026, 11, 9))
    texts = {
        "pupils/P24/P24-001/ehc.yaml": write("ehc", ehc, case="P24-001"),
        REPORT: write("annual-reviews/2026-10-28", held, case="P24-001"),
        ATTENTION: write("attention", promised, case="P24-002"),
        REQUEST: write("requests/2026-09-21-salt", request, case="P24-003"),
        "pupils/P24/P24-003/attention.yaml": write(
            "attention", Attention(waiting=(waiting,)), case="P24-003"
        ),
    }
    for path, text in texts.items():
        (root / path).parent.mkdir(parents=True, exist_ok=True)
        (root / path).write_text(text, encoding="utf-8")
    store = reopened(root)
    for case in ("P24-001", "P24-002", "P24-003"):
        record_by_hand(store, case, why="", when=MORNING)
    store.close()
    return root
