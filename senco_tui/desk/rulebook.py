"""The clocks' rules as they ship with the program, read once."""

from functools import cache
from pathlib import Path

import senco_tui
from senco_tui.casework.ruling import laid_over
from senco_tui.casework.setting import Rule
from senco_tui.desk.remembering import remembered_rules
from senco_tui.document.read import read


@cache
def shipped_rules() -> tuple[Rule, ...]:
    """The clocks' rules as they ship with the program.

    Raises:
        ValueError: the shipped rules themselves are wrong, which is a fault of the program.
    """
    rules: list[Rule] = []
    folder = Path(senco_tui.__file__).parent / "clocks" / "rules"
    for file in sorted(folder.iterdir(), key=lambda f: f.name):
        if file.name.endswith(".yaml"):
            text = file.read_text(encoding="utf-8")
            reading = read("setting/rules", text, path=f"clocks/rules/{file.name}", case=None)
            if not reading.trusted or reading.value is None:
                raise ValueError("; ".join(str(p) for p in reading.problems))
            rules += laid_over((), reading.value.rules)
    return tuple(rules)


@cache
def rules_for(git_folder: Path) -> tuple[Rule, ...]:
    """The shipped rules, from the store's own memory of them where it has one."""
    return remembered_rules(git_folder, shipped_rules)
