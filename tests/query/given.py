"""The pupils of the query tables, and lines narrowed as the doors narrow them."""

from functools import cache
from pathlib import Path

from senco_tui.casework.caseload import Caseload
from senco_tui.casework.setting import KeptQuery, Queries
from senco_tui.clocks.running import clocks
from senco_tui.query.asked import Asked, Misasked
from senco_tui.query.line import read_line
from senco_tui.query.narrowing import around, narrow
from tests.clocks.given import case, day, setting
from tests.clocks.tables import Told, told

TODAY = day("26 Nov 2026")
TABLE = Path(__file__).parent / "cases" / "whom_a_line_finds.md"
KEPT = {"late": "k review<4w", "both": "e or @late", "round": "k or @round"}
SETTING = setting()
RULES = frozenset(rule.id for rule in SETTING.rules)


def under(heading: str) -> list[Told]:
    """The rows of one of the tables."""
    return [row for row in told(TABLE) if row.heading == heading]


@cache
def caseload() -> Caseload:
    """Everyone in the first table."""
    return Caseload(tuple(case(row["facts"], row["case"], row["name"]) for row in under("pupils")))


def asked(line: str) -> Asked | Misasked:
    """What a line asks, with the kept queries and rules of the invented school."""
    return read_line(line, KEPT, RULES)


def found(line: str) -> Caseload:
    """Whom a line finds today."""
    meant = asked(line)
    assert not isinstance(meant, Misasked), meant.sentence
    ticking = [clock for one in caseload().cases for clock in clocks(one, SETTING, TODAY)]
    lanes = (("P24-001", "1"), ("P25-001", "4"), ("P25-001", "5"), (None, "2"))
    return narrow(caseload(), meant, TODAY, around(ticking, lanes))


def kept_queries() -> Queries:
    """The kept lines as the store holds them."""
    return Queries(tuple(KeptQuery(name, line) for name, line in KEPT.items()))
