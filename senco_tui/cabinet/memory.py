"""The cabinet's memory twin, for tests and for thinking about files nobody has saved."""

from collections.abc import Iterable, Mapping

from senco_tui.cabinet.cabinet import CabinetTrouble, Moved
from senco_tui.cabinet.folders import case_of, is_passing
from senco_tui.cabinet.prints import fingerprint
from senco_tui.cabinet.survey import Survey


class MemoryCabinet:
    """Files in a mapping; every save advances a clock of its own, so that stamps differ."""

    def __init__(self, files: Mapping[str, bytes] | None = None) -> None:
        self._clock = 0
        self._files: dict[str, tuple[bytes, int]] = {}
        for path, data in (files or {}).items():
            self._put(path, data)

    def read(self, path: str) -> tuple[bytes, str] | None:
        """Bytes and fingerprint; None where there is no file."""
        _parts(path)
        found = self._files.get(path)
        return None if found is None else (found[0], fingerprint(found[0]))

    def paths(self, folder: str = "") -> tuple[str, ...]:
        """Every file under `folder`, sorted; git's own, swap and backup files left out."""
        prefix = f"{folder}/" if folder else ""
        return tuple(sorted(p for p in self._files if p.startswith(prefix) and not is_passing(p)))

    def survey(self, before: Survey | None = None) -> Survey:
        """What lies here; the same paths as `before` while nothing has come or gone."""
        paths = self.paths()
        return before if before and before.paths == paths else Survey(paths)

    def survey_in(self, place: str, before: Survey) -> Survey:
        """The same with what lies in one folder now."""
        inside = f"{place}/"
        kept = (path for path in before.paths if not path.startswith(inside))
        paths = tuple(sorted((*kept, *self.paths(place))))
        return before if paths == before.paths else Survey(paths)

    def cases(self) -> tuple[str, ...]:
        """The references that have a file, sorted."""
        return tuple(sorted({c for p in self._files if (c := case_of(p))}))

    def stamp(self, path: str) -> tuple[int, int] | None:
        """The tick of its last save, and its size in bytes; None where there is no file."""
        found = self._files.get(path)
        return None if found is None else (found[1], len(found[0]))

    def stamps(self, paths: Iterable[str]) -> list[tuple[int, int] | None]:
        """The stamps of many at once."""
        return [self.stamp(path) for path in paths]

    def save_if(self, path: str, data: bytes, expected: str | None) -> str:
        """Put `data` at `path` if it is still what was expected."""
        self._expect(path, expected)
        self._put(path, data)
        return fingerprint(data)

    def remove_if(self, path: str, expected: str) -> None:
        """Take the file away if it is still the one expected."""
        self._expect(path, expected)
        del self._files[path]

    def _put(self, path: str, data: bytes) -> None:
        self._clock += 1
        self._files[path] = (bytes(data), self._clock)

    def _expect(self, path: str, expected: str | None) -> None:
        found = self.read(path)
        now = None if found is None else found[1]
        if now != expected:
            raise Moved(path, now)


def _parts(path: str) -> None:
    if not path or any(p in ("", ".", "..", ".git") for p in path.split("/")):
        raise CabinetTrouble(path, f"“{path}” is no path inside a store")
