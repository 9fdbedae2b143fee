"""The gate for words on their way into a commit: no control, bidirectional or broken characters pass."""

import re
import unicodedata

_CONTROL = "".join(map(chr, [*range(0x20), 0x7F, *range(0x80, 0xA0)]))
_BIDI = "\u061c\u200e\u200f" + "".join(map(chr, [*range(0x202A, 0x202F), *range(0x2066, 0x206A)]))
_REFUSED = re.compile(f"[{re.escape(_CONTROL + _BIDI)}\ud800-\udfff\ufeff]")


def one_line(text: str) -> str:
    """`text` on one line, composed (NFC), with nothing in it that could steer a terminal."""
    return _clean(" ".join(re.split(r"\s+", text))).strip()


def paragraphs(text: str) -> str:
    """`text` with its line ends kept, each line cleaned; blank lines around it go."""
    lines = re.split(r"\r\n|[\r\n\u2028\u2029\x0b\x0c\x85]", text.replace("\t", " "))
    return re.sub(r"\n{3,}", "\n\n", "\n".join(_clean(line).rstrip() for line in lines)).strip("\n")


def _clean(text: str) -> str:
    return _REFUSED.sub("\N{REPLACEMENT CHARACTER}", unicodedata.normalize("NFC", text))
