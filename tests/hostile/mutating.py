"""Ways in which a file goes wrong: a hand that slips, half a file lost, a merge left open, an attack."""

from collections.abc import Callable, Iterator, Mapping
from random import Random

Wrong = Callable[[bytes, Random], bytes]

SIZE = 250_000

BOMBS: Mapping[str, str] = {
    "five hundred merges": "a: &a {x: 1}\n" + "".join(f"b{n}: {{<<: [*a, *a, *a]}}\n" for n in range(30)),
    "merges alone": "<<: " * 125,
    "brackets": "[" * SIZE,
    "braces": "{" * SIZE,
    "lists in lists on one line": "- " * (SIZE // 2),
    "laughs": "a: &a [x, x]\n" + "".join(f"b{n}: &b{n} [*a, *a]\n" for n in range(50)),
    "tags": "a: !!python/object/apply:os.system ['true']\n",
    "one endless word": "name: " + "w" * SIZE,
    "one endless number": "cycle: " + "9" * SIZE,
    "an endless quotation": 'name: "' + "a" * SIZE,
    "fields without end": "".join(f"k{n}: {n}\n" for n in range(20_000)),
    "the same field again and again": "cycle: 1\n" * 20_000,
    "a list of a hundred thousand": "needs:\n" + "- a\n" * 60_000,
    "remarks": "# x\n" * 60_000,
    "blank lines": "\n" * SIZE,
    "documents": "---\n" * (SIZE // 4),
    "conflicts": "<<<<<<< a\n=======\n>>>>>>> b\n" * 8_000,
    "controls": "\x1b\x07\x9b" * 60_000,
    "marks upon marks": "name: a" + "\u0301" * 120_000,
    "from right to left": "name: " + "\u202e" * 80_000,
}
"""Heads that would exhaust a machine or a reader, none above the limit of 256 KB."""


def _at(data: bytes, rng: Random, put: bytes) -> bytes:
    place = rng.randrange(len(data) + 1)
    return data[:place] + put + data[place:]


def _line(data: bytes, rng: Random, change: Callable[[bytes], bytes]) -> bytes:
    lines = data.split(b"\n")
    at = rng.randrange(len(lines))
    return b"\n".join((*lines[:at], change(lines[at]), *lines[at + 1 :]))


WRONGS: Mapping[str, Wrong] = {
    "cut off": lambda data, rng: data[: rng.randrange(len(data) + 1)],
    "a line twice": lambda data, rng: _line(data, rng, lambda line: line + b"\n" + line),
    "a line lost": lambda data, rng: _line(data, rng, lambda line: b""),
    "an open merge": lambda data, rng: _line(
        data, rng, lambda line: b"<<<<<<< HEAD\n" + line + b"\n=======\n" + line + b"x\n>>>>>>> theirs"
    ),
    "a null": lambda data, rng: _at(data, rng, b"\0"),
    "line ends of three kinds": lambda data, rng: _line(
        data.replace(b"\n", b"\r\n", 3), rng, lambda line: line + b"\r"
    ),
    "a byte order mark inside": lambda data, rng: _at(data, rng, "\ufeff".encode()),
    "sixteen bits a letter": lambda data, rng: data.decode().encode("utf-16"),
    "half a character": lambda data, rng: _at(data, rng, b"\xc3"),
    "half a pair": lambda data, rng: _at(data, rng, b"\xed\xa0\x80"),
    "an escape": lambda data, rng: _at(data, rng, b"\x1b]52;c;eA==\x07"),
    "a tab before": lambda data, rng: _line(data, rng, lambda line: b"\t" + line),
    "levels": lambda data, rng: _line(data, rng, lambda line: line + b" " + b"[" * rng.randrange(2, 200)),
    "a huge number": lambda data, rng: _line(
        data, rng, lambda line: line.partition(b":")[0] + b": " + b"9" * 5_000
    ),
    "no day": lambda data, rng: _line(data, rng, lambda line: line.partition(b":")[0] + b": 2026-02-30"),
    "the year nothing": lambda data, rng: _line(
        data, rng, lambda line: line.partition(b":")[0] + b": 0000-00-00T99:99"
    ),
    "a tag": lambda data, rng: _line(data, rng, lambda line: line.replace(b": ", b": !!set ", 1)),
    "an anchor": lambda data, rng: _line(data, rng, lambda line: line.replace(b": ", b": &a ", 1)),
    "an alias": lambda data, rng: _line(data, rng, lambda line: line.partition(b":")[0] + b": *a"),
    "a merge key": lambda data, rng: _line(data, rng, lambda line: b"<<: *a"),
    "an open quotation": lambda data, rng: _line(data, rng, lambda line: line.replace(b": ", b': "', 1)),
    "a complex key": lambda data, rng: _line(data, rng, lambda line: b"? " + line),
    "another head": lambda data, rng: data + b"\n---\n" + data,
    "signs": lambda data, rng: _at(data, rng, rng.choice([b"{", b"}", b"]", b"- ", b": ", b"%", b"@", b"|"])),
}
"""Each takes a whole file and gives one wrong in that way, or, where it strikes nothing, as it was."""


def mutations(files: Mapping[str, bytes], rng: Random, count: int) -> Iterator[tuple[str, str, bytes]]:
    """For every way `count` files that went wrong so: the path, the way, the bytes."""
    paths = sorted(files)
    for way, wrong in WRONGS.items():
        for _ in range(count):
            path = rng.choice(paths)
            data = wrong(files[path], rng)
            if rng.random() < 0.3:
                data = rng.choice(list(WRONGS.values()))(data, rng) if _is_text(data) else data
            yield path, way, data


def _is_text(data: bytes) -> bool:
    try:
        data.decode()
    except UnicodeDecodeError:
        return False
    return True
