"""Invented schools of several sizes, each always the same: one stream into git, laid out by git.

A page is one of a hundred paragraphs under a head of its own, so that every file differs and none is dear
to write. An intake holds at most as many pupils as a real one might, or its folder would be what is measured.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from random import Random

from senco_tui.casework.vocabulary import SettingKind
from senco_tui.desk.beginning import first_files
from senco_tui.desk.opening import account_name
from senco_tui.history.founding import BRANCH, begun


@dataclass(frozen=True, slots=True)
class Size:
    """How many pupils, each with about 20 files and 27 KB, and how often each plan was changed since."""

    pupils: int
    changes: int

    @property
    def commits(self) -> int:
        """How long the history is, but for the commit that began it."""
        return self.pupils * (1 + self.changes)


SIZES = {
    "XS": Size(60, 2),
    "S": Size(200, 9),
    "S-long": Size(200, 99),
    "M": Size(2_000, 9),
    "L": Size(20_000, 9),
}

SEED = 2023
INTAKE = 900
RARE = "trampoline"
"""A word to search for; it stands in one page of a hundred."""

_WORDS = """
about after again aloud alone answers arrives asks away begins book break breakfast bright brings calm chair
chooses class coat colours counts craft dinner door draws early explains family feels finds finishes first
five friend games garden gives glad group half hand hears help hopes keeps kind lesson letters likes line
listens long looks lunch makes maps meets minutes music name needs often own page paints pairs paper pencil
plan plays practises quiet reads remembers rhyme rule says seat sentence shares short shows sings small songs
sorts sounds speaks spells starts story table takes talks teacher tells terms thinks three tidy together tries
turns twice under visits waits walks watches week with words works writes
"""
_NAMES = ("Ada", "Sam", "Eva", "Idris", "Tom", "Noor", "Zeb", "Juno", "Otis", "Priti")
_SURNAMES = ("Quince", "Marrow", "Sorrel", "Tansy", "Burdock", "Fennel", "Yarrow", "Teasel", "Clover")
_BEGUN = datetime(2023, 9, 4, 8, tzinfo=UTC)
_WHO = b"Ruth Ames <ruth@meadowsweet.example>"


def school(root: Path, size: Size) -> None:
    """Found a school of that size at `root`, which must not be there yet."""
    root.mkdir(parents=True)
    root.chmod(0o700)
    launcher = begun(root)
    stream = launcher.start("fast-import", "--quiet", "--date-format=raw", "--done", "--depth=10")
    for part in _stream(size):
        stream.stdin.write(part)
    stream.stdin.close()
    if code := stream.proc.wait():
        raise RuntimeError(f"fast-import ended with {code}: {stream.stderr.read().decode()}")
    launcher.run("-c", "checkout.workers=2", "read-tree", "-u", "--reset", "HEAD")
    launcher.run("commit-graph", "write", "--reachable", "--changed-paths", "--no-progress")


def reference(n: int, size: Size) -> str:
    """The n-th pupil's, from 0; the intakes share them, at least three."""
    intakes = max(3, -(-size.pupils // INTAKE))
    return f"P{26 - n % intakes:02}-{n // intakes + 1:03}"


def folder(n: int, size: Size) -> str:
    """Where the n-th pupil's files are."""
    case = reference(n, size)
    return f"pupils/{case[:3]}/{case}"


def _stream(size: Size) -> Iterator[bytes]:
    """The setting, then each pupil's file, then the changes of each, in the order of days."""
    pages = _paragraphs()
    head = first_files("Meadowsweet (invented)", SettingKind.PRIMARY, account_name(), "Ruth Ames")
    yield _commit("settings: store begun\n", 0, {**head, "setting/calendar.yaml": _calendar()})
    cases = [(reference(n, size), folder(n, size)) for n in range(size.pupils)]
    for n, (case, at) in enumerate(cases):
        yield _commit(_said(case, "casefile: opened"), 0, _pupil(n, case, at, pages))
    apart = 1080 // max(size.changes, 1)
    for turn in range(size.changes):
        for n, (case, at) in enumerate(cases):
            later = int(timedelta(days=apart * turn + 30).total_seconds()) + n
            page = pages[(n * 613 + turn * 37) % 100]
            changed = {f"{at}/plan.md": _plan(n, case, turn + 1, page).encode()}
            yield _commit(_said(case, "plan: outcome o1 reworded"), later, changed)
    yield b"done\n"


def _paragraphs() -> list[str]:
    chance = Random(SEED)
    words = _WORDS.split()
    pages = [chance.choices(words, k=chance.randint(170, 230)) for _ in range(100)]
    pages[0][100] = RARE
    return [" ".join(page).capitalize() + "." for page in pages]


def _said(case: str, what: str) -> str:
    return f"{case} {what}\n\nCase: {case}\nDocument: plan\nChange: outcome-amended\n"


def _commit(message: str, later: int, files: Mapping[str, bytes]) -> bytes:
    said, when = message.encode(), int(_BEGUN.timestamp()) + later
    signed = b"%s %d +0000" % (_WHO, when)
    head = b"commit %s\nauthor %s\ncommitter %s\ndata %d\n%s" % (
        BRANCH.encode(), signed, signed, len(said), said
    )  # fmt: skip
    put = (b"M 100644 inline %s\ndata %d\n%s\n" % (p.encode(), len(d), d) for p, d in files.items())
    return head + b"".join(put) + b"\n"


def _calendar() -> bytes:
    terms = (
        f"  - name: {name} {year}\n    since: {since}\n    until: {until}\n"
        for year in (2023, 2024, 2025, 2026)
        for name, since, until in (
            ("autumn", f"{year}-09-02", f"{year}-12-18"),
            ("spring", f"{year + 1}-01-04", f"{year + 1}-03-25"),
            ("summer", f"{year + 1}-04-12", f"{year + 1}-07-20"),
        )
    )
    return f"terms:\n{''.join(terms)}".encode()


def _pupil(n: int, case: str, at: str, pages: list[str]) -> dict[str, bytes]:
    def page(k: int) -> str:
        return f"{pages[(n * 613 + k * 37) % 100]} {case}, page {k}."

    name = f"{_NAMES[n * 7 % 10]} {_SURNAMES[n * 5 % 9]}"
    files = {
        "casefile.md": f"---\nname: {name}\nborn: 2017-03-{n % 28 + 1:02}\nyear: {n % 6 + 1}\n"
        f"admitted: 2021-09-06\nstatus:\n  - code: K\n    since: 2023-09-11\n"
        f"needs:\n  - code: SLCN\n    rank: 1\n    since: 2023-09-11\n---\n\n## Background\n\n{page(0)}\n",
        "profile.md": f"---\nreviewed: 2025-09-08\n---\n\n## What helps\n\n{page(1)}\n",
        "plan.md": _plan(n, case, 0, page(2)),
    }
    for term in range(3):
        day = f"{2024 + term // 2}-{(3, 7, 11)[term]:02}-{n % 27 + 1:02}"
        head = f"---\nhappened: {day}\ncycle: {term + 1}\n---\n\n## Said\n\n"
        files[f"reviews/{day}.md"] = f"{head}{page(3 + term)}\n"
    for k in range(14):
        kind, month = ("contacts", k + 1) if k < 8 else ("notes", k - 7)
        day = f"2025-{month:02}-{n % 27 + 1:02}"
        files[f"{kind}/{day}-1.md"] = (
            f"---\nhappened: {day}\ntopic: how the week went\n---\n\n{page(6 + k)}\n"
        )
    return {f"{at}/{name}": text.encode() for name, text in files.items()}


def _plan(n: int, case: str, turn: int, page: str) -> str:
    due = f"2026-{(11, 12)[n % 2]}-{n % 27 + 1:02}"
    return (
        f"---\ncycle: {turn + 1}\nsince: 2026-09-07\nreview_due: {due}\nneeds:\n  - SLCN\noutcomes:\n"
        f"  - id: o1\n    text: reads {turn + 1} lines aloud\n    need: SLCN\n    by: {due}\n"
        f"  - id: o2\n    text: tells a story of three parts\n    need: SLCN\n    by: {due}\n---\n\n"
        f"## The pupil's view\n\n{page} {case}, turn {turn}.\n"
    )
