"""When git's own folder is packed: in the background, where enough lies loose and nobody is saving."""

from typing import TYPE_CHECKING

from senco_tui.history import tidying
from senco_tui.history.trouble import HistoryTrouble

if TYPE_CHECKING:
    from senco_tui.desk.opening import Store


def tidy(store: "Store", many: int = tidying.MANY) -> bool:
    """Pack what lies loose, if it is many; False where nothing was done.

    Whoever is saving goes first; what a killed program left behind is set aside before.
    """
    repository = store.repository
    try:
        if store.read_only is not None or tidying.loose(repository.git_folder) < many:
            return False
        with repository.lock(store.name, seconds=0.0):
            repository.set_aside()
            repository.tidy()
    except (HistoryTrouble, OSError):
        return False
    return True
