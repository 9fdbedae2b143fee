"""What a person chose on the screen and wants to find again, kept outside the store for one account."""

from pathlib import Path

from senco_tui.desk.keeping import own_folder


class Habits:
    """The choices made for one store. A disk that refuses costs the habit, nothing else."""

    def __init__(self, folder: Path, root: Path) -> None:
        """`folder` is where what is kept for all stores lies, `root` the store's own folder."""
        self._initials = own_folder(folder, root) / "initials"

    @property
    def initials(self) -> bool:
        """Whether names are to be shown as initials."""
        return self._initials.is_file()

    def keep_initials(self, wanted: bool) -> None:
        """Remember whether names are to be shown as initials."""
        try:
            if wanted:
                self._initials.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
                self._initials.touch(mode=0o600)
            else:
                self._initials.unlink(missing_ok=True)
        except OSError:
            return
