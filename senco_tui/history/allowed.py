"""Holds `.git/config` against what a store's repository may be told; anything else, and senco only reads.

The file is read here and not by git, and strictly: a line this reader does not understand is odd as well.
"""

import os
import re
from collections.abc import Iterator
from pathlib import Path

_LARGEST = 65_536
_SECTION = re.compile(r"\[([A-Za-z0-9.-]+)(?:[ \t]+\"([^\"\\\x00-\x1f]*)\")?\]")
_SETTING = re.compile(r"([A-Za-z][A-Za-z0-9-]*)(?:[ \t]*=[ \t]*([^\x00-\x08\x0e-\x1f]*))?")
_ANY_VALUE = re.compile(
    r"""
    core\.(?:filemode|logallrefupdates|ignorecase|precomposeunicode|symlinks|sharedrepository|untrackedcache
        |splitindex|commitgraph|abbrev|compression|loosecompression|bigfilethreshold|autocrlf|eol|safecrlf
        |quotepath|trustctime|checkstat|fsync|fsyncmethod|fsyncobjectfiles|preloadindex|multipackindex
        |whitespace|packedgitlimit|deltabasecachelimit)
    | user\.(?:name|email) | author\.(?:name|email) | committer\.(?:name|email)
    | init\.defaultbranch | index\.(?:version|threads) | splitindex\..* | maintenance\.(?:auto|strategy)
    | gc\.(?:auto|autopacklimit|autodetach|writecommitgraph|pruneexpire|reflogexpire|reflogexpireunreachable)
    | pack\.(?:threads|depth|window|windowmemory|compression|writereverseindex)
    | (?:color|column|advice|commitgraph|rerere|fetch|push|pull|merge|rebase|branch|status|log|i18n|feature)
        \.(?!.*(?:driver|cmd|command|tool|editor|hook|signature|recursesubmodules|options|gpg)).*
    | diff\.(?:algorithm|renames|renamelimit|context|interhunkcontext|colormoved|mnemonicprefix|noprefix)
    | remote\..*\.(?:url|pushurl|fetch|push|tagopt|prune|prunetags)
    """,
    re.VERBOSE,
)
_ONE_VALUE = {
    "core.repositoryformatversion": ("0", "1"),
    "core.bare": ("false",),
    "extensions.objectformat": ("sha1",),
}
_FOREIGN_URL = re.compile(r"[A-Za-z][A-Za-z0-9+.-]*::")


def odd_setting(git_folder: Path) -> str | None:
    """The first odd thing about the repository's own settings, naming the key; None when nothing is."""
    return next(odd_settings(git_folder), None)


def odd_settings(git_folder: Path) -> Iterator[str]:
    """Everything that is odd about the repository's own settings, a phrase each; nothing of it is obeyed."""
    if os.path.lexists(git_folder / "config.worktree"):
        yield "there is a .git/config.worktree, which senco does not know"
    try:
        handle = os.open(git_folder / "config", os.O_RDONLY | os.O_NONBLOCK | os.O_NOFOLLOW | os.O_CLOEXEC)
        with open(handle, "rb") as file:
            data = file.read(_LARGEST + 1)
    except FileNotFoundError:
        return
    except OSError as trouble:
        yield f".git/config cannot be read ({trouble.strerror})"
        return
    if len(data) > _LARGEST:
        yield ".git/config is far too long"
        return
    try:
        yield from _odd_lines(data.decode("utf-8"))
    except UnicodeDecodeError:
        yield ".git/config is not written in UTF-8"


def _odd_lines(text: str) -> Iterator[str]:
    section = ""
    for number, raw in enumerate(text.split("\n"), start=1):
        line = raw.strip(" \t\r")
        if not line or line[0] in "#;":
            continue
        if heading := _SECTION.fullmatch(line):
            section = heading[1].lower() + (f".{heading[2]}" if heading[2] is not None else "")
            continue
        setting = _SETTING.fullmatch(line)
        if setting is None or not section or "\\" in line:
            yield f".git/config line {number} is written in a way senco does not read"
            continue
        key, value = f"{section}.{setting[1].lower()}", (setting[2] or "").strip(' \t"')
        if not _may_be(key, value):
            yield f".git/config sets {_shown(key)}, which senco does not allow"


def _may_be(key: str, value: str) -> bool:
    if key in _ONE_VALUE:
        return value.lower() in _ONE_VALUE[key]
    if key.startswith("remote.") and key.endswith("url") and _FOREIGN_URL.match(value):
        return False
    return _ANY_VALUE.fullmatch(key) is not None


def _shown(key: str) -> str:
    return re.sub(r"[^\x21-\x7e]", "\N{REPLACEMENT CHARACTER}", key)[:80]
