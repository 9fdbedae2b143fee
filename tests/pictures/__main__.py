"""`python -m tests.pictures`: takes the README's pictures again, from the demonstration school."""

import asyncio
import tempfile
from pathlib import Path

from tests.pictures.gallery import GALLERY, README, take
from tests.pictures.school import make_school

PLACE = Path(__file__).parent / "readme"


def main() -> None:
    """Write one SVG for each picture the README shows."""
    PLACE.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        store = make_school(Path(folder) / "school")
        for picture in GALLERY:
            if picture.name in README:
                _, svg = asyncio.run(take(picture, store))
                (PLACE / f"{README[picture.name]}.svg").write_text(svg, encoding="utf-8")
                print(PLACE / f"{README[picture.name]}.svg")


if __name__ == "__main__":
    main()
