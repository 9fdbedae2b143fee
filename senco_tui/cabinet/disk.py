"""The cabinet on disk: plain files under one root, no link ever followed, no save half done."""

import os
import secrets
import stat
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from senco_tui.cabinet.cabinet import CabinetTrouble, Moved
from senco_tui.cabinet.folders import PUPILS, TEMPORARY, folder_of, is_passing
from senco_tui.cabinet.plainly import plainly
from senco_tui.cabinet.prints import fingerprint
from senco_tui.cabinet.survey import Survey, moved_in, survey, survey_in
from senco_tui.casework.vocabulary import is_case

__all__ = ["DiskCabinet", "fingerprint"]

_FOLDER = os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW | os.O_CLOEXEC
_READ = os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK | os.O_CLOEXEC
_NEW = os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_NOFOLLOW | os.O_CLOEXEC
_NO_HARD_LINKS = frozenset({1, 31, 38, 95})  # EPERM, EMLINK, ENOSYS, EOPNOTSUPP


class DiskCabinet:
    """Files under `root`: the owner's alone, the group's too where the root is the group's."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self._here = os.fspath(root)
        self._group = bool(os.stat(root).st_mode & stat.S_IWGRP)

    def read(self, path: str) -> tuple[bytes, str] | None:
        """Bytes and fingerprint; None where there is no file. Raises CabinetTrouble for links and rights."""
        with self._folder(path) as (folder, name):
            data = None if folder is None else _bytes_at(folder, name, path)
        return None if data is None else (data, fingerprint(data))

    def paths(self, folder: str = "") -> tuple[str, ...]:
        """Every file under `folder`, links by their own name; git's own, swap and backup files left out."""
        found: list[str] = []
        _walk(os.path.join(self.root, folder), f"{folder}/" if folder else "", found)
        return tuple(sorted(found))

    def cases(self) -> tuple[str, ...]:
        """References with a folder where it belongs; a link in its place is listed, and refused when read."""
        found = []
        for year in _names(os.path.join(self.root, PUPILS)):
            for name in _names(os.path.join(self.root, PUPILS, year)):
                if is_case(name) and folder_of(name) == f"{PUPILS}/{year}/{name}":
                    found.append(name)
        return tuple(sorted(found))

    def survey(self, before: Survey | None = None) -> Survey:
        """What lies here; folders that have not changed since `before` are not listed again."""
        return survey(self._here, before)

    def survey_in(self, place: str, before: Survey) -> Survey:
        """The same with what lies in one folder now, which alone is looked at."""
        return survey_in(self._here, place, before)

    def moved_in(self, place: str, before: Survey) -> bool:
        """Whether anything came to or went from a folder since, or one inside it."""
        return moved_in(self._here, place, before)

    def stamp(self, path: str) -> tuple[int, int] | None:
        """(mtime in nanoseconds, size in bytes) of a plain file; None where there is none."""
        return self.stamps((path,))[0]

    def stamps(self, paths: Iterable[str]) -> list[tuple[int, int] | None]:
        """The stamps of many at once, as quickly as can be: nothing is done so often."""
        found: list[tuple[int, int] | None] = []
        here, look, plain = f"{self._here}/", os.lstat, stat.S_ISREG
        for path in paths:
            try:
                state = look(here + path)
            except OSError:
                found.append(None)
            else:
                found.append((state.st_mtime_ns, state.st_size) if plain(state.st_mode) else None)
        return found

    def save_if(self, path: str, data: bytes, expected: str | None) -> str:
        """Save whole or not at all: temporary beside it, synced, then put in its place, folder synced."""
        with self._folder(path, make=True) as (folder, name):
            assert folder is not None
            _expect(folder, name, path, expected)
            temporary = self._write_beside(folder, data)
            try:
                _expect(folder, name, path, expected)
                _put(folder, temporary, name, path, new=expected is None)
            except BaseException:
                with suppress(OSError):
                    os.unlink(temporary, dir_fd=folder)
                raise
            os.fsync(folder)
        return fingerprint(data)

    def remove_if(self, path: str, expected: str) -> None:
        """Take the file away if it is still the one expected; folders it leaves empty go with it."""
        with self._folder(path) as (folder, name):
            if folder is None:
                raise Moved(path, None)
            _expect(folder, name, path, expected)
            os.unlink(name, dir_fd=folder)
            os.fsync(folder)
        with suppress(OSError):
            for parent in Path(path).parents[:-2]:
                os.rmdir(self.root / parent)

    def leftovers(self, folder: str = "") -> tuple[str, ...]:
        """Files this program was still writing under `folder` when it was cut off."""
        found: list[str] = []
        _walk(os.path.join(self.root, folder), f"{folder}/" if folder else "", found, passing=True)
        return tuple(sorted(p for p in found if TEMPORARY.fullmatch(p.rpartition("/")[2])))

    @contextmanager
    def _folder(self, path: str, *, make: bool = False) -> Iterator[tuple[int | None, str]]:
        """The open folder of `path` and the file's name in it, reached step by step, no link followed."""
        *folders, name = _parts(path)
        with plainly(path):
            here: int | None = os.open(self.root, _FOLDER & ~os.O_NOFOLLOW)
            try:
                for step in folders:
                    assert here is not None
                    inner = self._step(here, step, path, make=make)
                    os.close(here)
                    here = inner
                    if here is None:
                        break
                yield here, name
            finally:
                if here is not None:
                    os.close(here)

    def _step(self, here: int, step: str, path: str, *, make: bool) -> int | None:
        try:
            return os.open(step, _FOLDER, dir_fd=here)
        except FileNotFoundError:
            if not make:
                return None
        except NotADirectoryError:
            raise CabinetTrouble(path, f"{path}: “{step}” is a link or a file, not a folder") from None
        with suppress(FileExistsError):
            os.mkdir(step, dir_fd=here)
            os.chmod(step, 0o2770 if self._group else 0o700, dir_fd=here)
            os.fsync(here)
        return os.open(step, _FOLDER, dir_fd=here)

    def _write_beside(self, folder: int, data: bytes) -> str:
        name = f".senco-{secrets.token_hex(6)}.tmp"
        handle = os.open(name, _NEW, 0o600, dir_fd=folder)
        try:
            os.fchmod(handle, 0o660 if self._group else 0o600)
            left = memoryview(data)
            while left:
                left = left[os.write(handle, left) :]
            os.fsync(handle)
        except BaseException:
            with suppress(OSError):
                os.unlink(name, dir_fd=folder)
            raise
        finally:
            os.close(handle)
        return name


def _parts(path: str) -> list[str]:
    parts = path.split("/")
    if not path or "\0" in path or any(p in ("", ".", "..", ".git") for p in parts):
        raise CabinetTrouble(path, f"“{path}” is no path inside a store")
    return parts


def _bytes_at(folder: int, name: str, path: str) -> bytes | None:
    try:
        handle = os.open(name, _READ, dir_fd=folder)
    except FileNotFoundError:
        return None
    with open(handle, "rb") as file:
        if not stat.S_ISREG(os.fstat(handle).st_mode):
            raise CabinetTrouble(path, f"{path} is not a plain file")
        return file.read()


def _expect(folder: int, name: str, path: str, expected: str | None) -> None:
    data = _bytes_at(folder, name, path)
    found = None if data is None else fingerprint(data)
    if found != expected:
        raise Moved(path, found)


def _put(folder: int, temporary: str, name: str, path: str, *, new: bool) -> None:
    """Into its place: a new file by a link, which fails where one appeared meanwhile; else by replacing."""
    if new:
        try:
            os.link(temporary, name, src_dir_fd=folder, dst_dir_fd=folder, follow_symlinks=False)
        except FileExistsError:
            _expect(folder, name, path, None)
            raise
        except OSError as trouble:
            if trouble.errno not in _NO_HARD_LINKS:
                raise
        else:
            os.unlink(temporary, dir_fd=folder)
            return
    os.replace(temporary, name, src_dir_fd=folder, dst_dir_fd=folder)


def _names(folder: str) -> list[str]:
    try:
        with os.scandir(folder) as entries:
            return [e.name for e in entries if e.is_symlink() or e.is_dir(follow_symlinks=False)]
    except (FileNotFoundError, NotADirectoryError):
        return []


def _walk(folder: str, prefix: str, found: list[str], *, passing: bool = False) -> None:
    try:
        entries = os.scandir(folder)
    except (FileNotFoundError, NotADirectoryError):
        return
    with entries:
        for entry in entries:
            if entry.is_dir(follow_symlinks=False):
                if entry.name != ".git":
                    _walk(entry.path, f"{prefix}{entry.name}/", found, passing=passing)
            elif passing or not is_passing(entry.name):
                found.append(prefix + entry.name)
