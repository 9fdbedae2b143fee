"""The fingerprint of a file's bytes: the id git gives them as a blob, so that both rooms speak alike."""

import hashlib


def fingerprint(data: bytes) -> str:
    """The git blob id of `data`: 40 hexadecimal digits."""
    return hashlib.sha1(b"blob %d\0" % len(data) + data, usedforsecurity=False).hexdigest()
