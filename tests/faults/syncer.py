"""A process that syncs until it is killed: started once, it forks a child for each store it is told."""

import os
import signal
import sys
from pathlib import Path

import git.cmd  # noqa: F401  loaded before the forks, so that each child syncs at once

from senco_tui.desk.opening import open_store
from senco_tui.desk.syncing import sync
from tests.desk.stores import NOW


def main() -> None:
    """Fork a child for each line, `root account`, and print its pid, which is its process group's too."""
    signal.signal(signal.SIGCHLD, signal.SIG_IGN)
    for line in sys.stdin:
        root, account = line.rstrip("\n").split("\t")
        pid = os.fork()
        if pid == 0:
            os.setpgid(0, 0)
            signal.signal(signal.SIGCHLD, signal.SIG_DFL)
            try:
                sync(open_store(Path(root), account=account), when=NOW)
            finally:
                os._exit(0)
        print(pid, flush=True)


if __name__ == "__main__":
    main()
