"""Write the shipped JSON Schemas anew: `python -m tests.document.schemas_anew`."""

from pathlib import Path

import senco_tui.document
from senco_tui.document.schema import texts

SHIPPED = Path(senco_tui.document.__file__).parent / "schemas"


def main() -> None:
    """One file a kind of document; a file of no kind goes."""
    made = texts()
    for old in SHIPPED.glob("*.json"):
        if old.name not in made:
            old.unlink()
    for name, text in made.items():
        (SHIPPED / name).write_text(text, encoding="utf-8")


if __name__ == "__main__":
    main()
