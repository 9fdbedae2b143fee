"""The preview follows the files: a hand edit is in it after the next look, and its foot says so."""

from pathlib import Path

from tests.journeys.provision.school import giving_store
from tests.tui.stage import stage


async def test_it_is_made_again_when_files_have_changed(tmp_path: Path) -> None:
    root = giving_store(tmp_path)
    async with stage(root) as s:
        await s.press("colon")
        await s.type("report provision-map\n")
        assert "Talk Boost" in s.screen and "not recorded" not in " ".join(s.screen.split())
        file = root / "provision" / "talk-boost.yaml"
        file.write_text(file.read_text().replace("Talk Boost", "Talk Time"))
        await s.press("ctrl+l", "G")
        assert "Talk Time" in (root / "provision" / "talk-boost.yaml").read_text()
        assert "1 file edited and not recorded" in " ".join(s.screen.split())
