"""Reads the tables of facts in `cases/`: what a SENCo could count in the invented school."""

from pathlib import Path

CASES = Path(__file__).parent / "cases"


def rows(name: str, heading: str) -> list[list[str]]:
    """The rows under a heading of `cases/<name>.md`, without the table's own two first lines."""
    text = (CASES / f"{name}.md").read_text(encoding="utf-8")
    section = text.split(f"## {heading}\n", 1)[1].split("\n## ", 1)[0]
    lines = [line for line in section.splitlines() if line.startswith("|")]
    return [[cell.strip() for cell in line.strip("|").split("|")] for line in lines[2:]]
