"""The operating system's refusals, said so that a SENCo can act on them."""

import errno
from collections.abc import Iterator
from contextlib import contextmanager

from senco_tui.cabinet.cabinet import CabinetTrouble

_WORDS = {
    errno.ENOSPC: "the disk is full",
    errno.EDQUOT: "this account's share of the disk is full",
    errno.EIO: "the disk reports a fault",
    errno.EACCES: "this account has no right to it",
    errno.EPERM: "this account has no right to it",
    errno.EROFS: "the disk may only be read",
    errno.ELOOP: "it is a link, and links are never followed",
    errno.ENXIO: "it is not a plain file",
    errno.ENAMETOOLONG: "its name is too long",
    errno.EMFILE: "too many files are open",
    errno.EISDIR: "it is a folder, not a file",
}


@contextmanager
def plainly(path: str) -> Iterator[None]:
    """Turn any OSError inside into a CabinetTrouble about `path`."""
    try:
        yield
    except OSError as trouble:
        why = _WORDS.get(trouble.errno or 0, trouble.strerror or "the system refuses")
        raise CabinetTrouble(path, f"{path}: {why}") from trouble
