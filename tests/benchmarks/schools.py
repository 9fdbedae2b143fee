"""Invented schools: S, M and L, always the same for the same size, and XS to try everything out on."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from random import Random

from senco_tui.casework.vocabulary import SettingKind
from senco_tui.desk.beginning import first_files
from senco_tui.desk.opening import account_name
from senco_tui.history.founding import Founded, found

SIZES = {"XS": 80, "S": 200, "M": 2_000, "L": 20_000}
"""Pupils of each; about 20 files, ten commits and 27 KB a pupil."""

WORDS = tuple(
    word
    for line in (
        "she reads aloud to line three with help small group talks about maps",
        "calm after break listens again writes own name counts tries",
    )
    for word in line.split()
)
RARE, RARELY = "trampoline", 0.01
"""A word to search for, and in how many of the pages it stands."""

NAMES = ("Ada", "Sam", "Eva", "Idris", "Tom", "Noor", "Zeb", "Juno", "Otis", "Priti")
SURNAMES = ("Quince", "Marrow", "Sorrel", "Tansy", "Burdock", "Fennel", "Yarrow", "Teasel", "Clover")
BEGUN = datetime(2023, 9, 4, 8, tzinfo=UTC)


def school(root: Path, pupils: int) -> Path:
    """Found a school of so many pupils at `root`, by one stream into git."""
    root.mkdir(parents=True)
    root.chmod(0o700)
    found(root, _commits(pupils))
    return root


def reference(n: int) -> str:
    """The n-th pupil's, from 0; three intakes share them."""
    return f"P{23 + n % 3}-{n // 3 + 1:03}"


def _commits(pupils: int) -> Iterator[Founded]:
    """The setting, then each pupil's file, then nine acts for each, in the order of days."""
    head = first_files("Meadowsweet (invented)", SettingKind.PRIMARY, account_name(), "Ruth Ames")
    calendar = b"terms:\n" + b"".join(
        f"  - name: {name} {year}\n    since: {since}\n    until: {until}\n".encode()
        for year in (2023, 2024, 2025, 2026)
        for name, since, until in (
            ("autumn", f"{year}-09-02", f"{year}-12-18"),
            ("spring", f"{year + 1}-01-04", f"{year + 1}-03-25"),
            ("summer", f"{year + 1}-04-12", f"{year + 1}-07-20"),
        )
    )
    yield _commit("settings: store begun", BEGUN, {**head, "setting/calendar.yaml": calendar})
    for n in range(pupils):
        yield _commit(f"{reference(n)} casefile: opened", BEGUN, _pupil(n), reference(n))
    for turn in range(9):
        for n in range(pupils):
            when = BEGUN + timedelta(days=120 * turn + 30, seconds=n)
            yield _commit(f"{reference(n)} plan: outcome o1 reworded", when, _act(n, turn), reference(n))


def _commit(first: str, when: datetime, files: dict[str, bytes], case: str = "") -> Founded:
    trailers = f"\n\nCase: {case}\nDocument: plan\nChange: outcome-amended\n" if case else "\n"
    return Founded(first + trailers, "Ruth Ames", "ruth@meadowsweet.example", when, dict(files))


def _pupil(n: int) -> dict[str, bytes]:
    chance, folder = Random(n), f"pupils/P{23 + n % 3}/{reference(n)}"
    name = f"{chance.choice(NAMES)} {chance.choice(SURNAMES)}"
    files = {
        "casefile.md": f"---\nname: {name}\nborn: 2017-03-{n % 28 + 1:02}\nyear: {n % 6 + 1}\n"
        f"admitted: 2021-09-06\nstatus:\n  - code: K\n    since: 2023-09-11\n"
        f"needs:\n  - code: SLCN\n    rank: 1\n    since: 2023-09-11\n---\n\n"
        f"## Background\n\n{_prose(chance, 220)}\n",
        "profile.md": f"---\nreviewed: 2025-09-08\n---\n\n## What helps\n\n{_prose(chance, 160)}\n",
        "plan.md": _plan(n, chance, 0),
    }
    for term in range(3):
        day = f"{2024 + term // 2}-{(3, 7, 11)[term]:02}-{n % 27 + 1:02}"
        files[f"reviews/{day}.md"] = (
            f"---\nhappened: {day}\ncycle: {term + 1}\n---\n\n## Said\n\n{_prose(chance, 260)}\n"
        )
    for kind, key, count in (("contacts", "topic", 8), ("notes", "topic", 6)):
        for turn in range(count):
            day = f"2025-{turn + 1:02}-{n % 27 + 1:02}"
            text = f"---\nhappened: {day}\n{key}: how the week went\n---\n\n{_prose(chance, 240)}\n"
            files[f"{kind}/{day}-1.md"] = text
    return {f"{folder}/{name}": text.encode() for name, text in files.items()}


def _act(n: int, turn: int) -> dict[str, bytes]:
    return {
        f"pupils/P{23 + n % 3}/{reference(n)}/plan.md": _plan(n, Random(n * 10 + turn), turn + 1).encode()
    }


def _plan(n: int, chance: Random, turn: int) -> str:
    due = f"2026-{(11, 12)[n % 2]}-{n % 27 + 1:02}"
    return (
        f"---\ncycle: {turn + 1}\nsince: 2026-09-07\nreview_due: {due}\nneeds:\n  - SLCN\noutcomes:\n"
        f"  - id: o1\n    text: reads {turn + 1} lines aloud\n    need: SLCN\n    by: {due}\n"
        f"  - id: o2\n    text: tells a story of three parts\n    need: SLCN\n    by: {due}\n---\n\n"
        f"## The pupil's view\n\n{_prose(chance, 200)}\n"
    )


def _prose(chance: Random, words: int) -> str:
    told = chance.choices(WORDS, k=words)
    if chance.random() < RARELY:
        told[chance.randrange(words)] = RARE
    return " ".join(told).capitalize() + "."
