"""What fails in a thread or a task nobody waits for is noted and not printed; what is logged is not shown."""

import subprocess
import sys

SCRIPT = """
import asyncio, gc, logging, threading
from senco_tui.tui.hushing import hush

def fail():
    raise ValueError("Ada Okafor")

async def fail_alone():
    fail()

class Last:
    def __del__(self):
        fail()

async def live():
    noted = []
    hush(noted.append)
    threading.Thread(target=fail).start()
    asyncio.get_running_loop().create_task(fail_alone())
    Last()
    logging.getLogger("git").warning("Ada Okafor")
    await asyncio.sleep(0.1)
    gc.collect()
    print([type(one).__name__ for one in noted])

asyncio.run(live())
"""


def test_it_is_noted_and_not_printed() -> None:
    done = subprocess.run([sys.executable, "-c", SCRIPT], capture_output=True, text=True, check=False)
    assert done.stdout == "['ValueError', 'ValueError', 'ValueError']\n"
    assert done.stderr == ""
