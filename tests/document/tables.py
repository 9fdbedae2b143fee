"""Tables a SENCo can read: what is typed, and what senco says to it."""

from dataclasses import dataclass
from pathlib import Path

from senco_tui.casework.documents import kind_of
from senco_tui.document.problem import Problem
from senco_tui.document.read import Reading, read

CASES = Path(__file__).parent / "cases"


@dataclass(frozen=True)
class Row:
    """One line of a table. In the typed text ⏎ stands for a new line and ⇥ for a tab."""

    file: str
    typed: str
    line: int
    says: str
    nearest: str | None

    @property
    def case(self) -> str | None:
        """A reference for a document of a case."""
        return "P24-017" if kind_of(self.file, of_case=True) else None

    @property
    def text(self) -> str:
        """The file: what is typed is its head."""
        kind = kind_of(self.file, of_case=self.case is not None)
        fence = "---\n" if kind and kind.prose else ""
        return f"{fence}{self.typed}\n{fence}"

    def reading(self) -> Reading[object]:
        """What senco makes of it."""
        return read(self.file, self.text, path=self.file, case=self.case)


def rows(name: str) -> list[Row]:
    """The rows of `cases/<name>.md`."""
    found = []
    for line in (CASES / f"{name}.md").read_text(encoding="utf-8").splitlines():
        cells = [c.strip() for c in line.strip("|").split("|")]
        if line.startswith("| `"):
            file, typed, number, says, nearest = cells
            typed = typed.strip("`").replace(" ⏎ ", "\n").replace("⇥", "\t").replace("¦", "|")
            near = None if nearest == "–" else nearest.strip("`")
            found.append(Row(file.strip("`"), typed, int(number), says.replace("¦", "|"), near))
    return found


def said(problem: Problem) -> tuple[int, str, str | None]:
    """A problem as a row tells it."""
    return problem.line, problem.sentence, problem.nearest
