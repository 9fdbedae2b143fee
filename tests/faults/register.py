"""Writes the table of promises, and of the tests that prove each, into SECURITY.md.

`python -m tests.faults.register` rewrites that part of the page; a test fails while it lags behind.
"""

from tests.faults.promises import NOT_BUILT, PROMISES, ROOT, proofs

PAGE = ROOT / "SECURITY.md"
FIRST, LAST = "<!-- promises: written by python -m tests.faults.register -->", "<!-- end of promises -->"


def table() -> str:
    """The promises by number, each with its tests, gathered by their file."""
    lines = ["| | promise | proved by |", "|---|---|---|"]
    for number, words in PROMISES.items():
        lines.append(f"| {number} | {words} | {_proved(number)} |")
    return "\n".join(lines)


def _proved(number: int) -> str:
    if number in NOT_BUILT:
        return "*not built yet*"
    files: dict[str, list[str]] = {}
    for test in proofs()[number]:
        path, _, name = test.partition("::")
        files.setdefault(path, []).append(f"`{name}`")
    return "<br>".join(
        f"[{path.removeprefix('tests/')}]({path}): {', '.join(n)}" for path, n in files.items()
    )


def rewritten(page: str) -> str:
    """The page with its table as the tests have it now."""
    before, first, rest = page.partition(FIRST)
    _, last, after = rest.partition(LAST)
    assert first and last, "SECURITY.md has no place for the table of promises"
    return f"{before}{FIRST}\n\n{table()}\n\n{LAST}{after}"


def main() -> None:
    """Rewrite the page."""
    PAGE.write_text(rewritten(PAGE.read_text(encoding="utf-8")), encoding="utf-8")


if __name__ == "__main__":
    main()
