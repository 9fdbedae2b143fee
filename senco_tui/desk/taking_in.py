"""Reads a file from outside the store that a person names, to be taken in: whole, or refused."""

import os
import stat

from senco_tui.desk.trouble import StoreTrouble


def read_in(path: str, most: int) -> bytes:
    """The bytes of the file.

    Args:
        path: The file, as a person typed it.
        most: Bytes. A larger file is refused before it is read.

    Raises:
        StoreTrouble: it is not there, no plain file, too large, or may not be read.
    """
    try:
        handle = os.open(os.path.expanduser(path), os.O_RDONLY | os.O_NONBLOCK | os.O_CLOEXEC)
        with os.fdopen(handle, "rb") as file:
            about = os.fstat(file.fileno())
            if not stat.S_ISREG(about.st_mode):
                raise StoreTrouble("That is no file.", "Name the file to take in.")
            if about.st_size > most:
                sentence = f"The file is larger than {most // 1000} KB."
                raise StoreTrouble(sentence, "Nothing was taken in.")
            return file.read(most + 1)
    except OSError as trouble:
        sentence = f"The file could not be read: {trouble.strerror}."
        raise StoreTrouble(sentence, "Nothing was taken in.") from trouble
