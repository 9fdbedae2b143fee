"""Opens a store: finds it, says who is at the desk, mends what a crash left, says when it is read only.

Everything passes here, so what is seldom needed is loaded where it is needed.
"""

import os
import pwd
import stat
from collections.abc import Mapping
from datetime import datetime
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

import platformdirs

from senco_tui.cabinet.cabinet import CabinetTrouble
from senco_tui.cabinet.disk import DiskCabinet
from senco_tui.desk.trouble import StoreTrouble as StoreTrouble
from senco_tui.history.repository import Repository
from senco_tui.history.trouble import HistoryTrouble

if TYPE_CHECKING:
    from senco_tui.casework.setting import Colleague

STORE_FILE = "senco.yaml"
STAFF_FILE = "setting/staff.yaml"
_OFFER = "`senco demo` makes an invented school to look round; `senco init DIR` begins a store of your own."


class Store:
    """An open store: its files, its history, and whose desk it is.

    `notices` are sentences on what a crash had left. Close it, or use it as a context manager.
    """

    def __init__(
        self, root: Path, repository: Repository, account: str, notices: tuple[str, ...] = ()
    ) -> None:
        self.root = root
        self.cabinet = DiskCabinet(root)
        self.repository = repository
        self.account = account
        self.notices = notices

    def __enter__(self) -> "Store":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Let go of what is held open."""
        self.repository.close()

    @property
    def read_only(self) -> str | None:
        """Why nothing can be recorded at this moment, in a sentence; None where it can."""
        return self.repository.state()

    @cached_property
    def colleague(self) -> "Colleague | None":
        """The member of staff whose account this is, by `setting/staff.yaml`; None where it names none."""
        from senco_tui.casework.setting import Staff
        from senco_tui.desk.remembering import remembered_leaf

        leaf = remembered_leaf(self.root / ".git", STAFF_FILE, self.cabinet.stamp(STAFF_FILE))
        staff = leaf.filed.value if leaf is not None and leaf.filed is not None else self._staff_read()
        return staff.by_account(self.account) if isinstance(staff, Staff) else None

    def _staff_read(self) -> object:
        from senco_tui.document.read import decode, read

        try:
            found = self.cabinet.read(STAFF_FILE)
        except CabinetTrouble:
            return None
        text = decode(found[0], path=STAFF_FILE)[0] if found else None
        return read("setting/staff", text, path=STAFF_FILE, case=None).value if text is not None else None

    @property
    def name(self) -> str:
        """Who signs: the colleague's name, else the account's."""
        return self.colleague.name if self.colleague else self.account

    @property
    def email(self) -> str:
        """The address beside the name; it tells accounts apart even where staff have none."""
        own = self.colleague.email if self.colleague else None
        return own or f"{self.account}@senco.invalid"


def open_store(root: Path, *, account: str | None = None) -> Store:
    """Open the store at `root`, or the one whose folder `root` lies in.

    `account` is the login name that signs; by default the one this process belongs to, whatever the
    environment says. Raises StoreTrouble where there is no store.
    """
    found = find_store(root)
    try:
        repository = Repository.open(found, own_git_settings(found))
        notices = _recovered(found, repository)
    except HistoryTrouble as trouble:
        raise StoreTrouble(f"{trouble.sentence}.", "`senco doctor` says more.") from trouble
    return Store(found, repository, account or account_name(), notices)


def _recovered(root: Path, repository: Repository) -> tuple[str, ...]:
    if not repository.needs_recovery():
        return ()
    from senco_tui.desk.recovering import recovered

    return recovered(root, repository)


def create_store(
    root: Path,
    files: Mapping[str, bytes],
    *,
    when: datetime,
    account: str | None = None,
    name: str | None = None,
    email: str | None = None,
    sentence: str = "senco: store begun",
) -> Store:
    """Begin a store at `root`, empty or not there yet, with `files` as its first commit, and open it.

    `name` and `email` sign that commit; by default the account does, since no staff are known yet.
    """
    from senco_tui.desk import founding

    signer = account or account_name()
    commit = founding.first_commit(files, sentence, name or signer, email, when)
    founding.found_store(root, [commit])
    return open_store(root, account=account)


def find_store(start: Path) -> Path:
    """The store `start` is, or lies in: the folder with `senco.yaml` and its own `.git`.

    Raises StoreTrouble: inside another repository's work tree, or nowhere near a store.
    """
    here = start.resolve()
    if not here.is_dir():
        raise StoreTrouble(f"There is no folder {start}.", _OFFER)
    for folder in (here, *here.parents):
        own, content = _is_git_folder(folder / ".git"), (folder / STORE_FILE).is_file()
        if own and content:
            return folder
        if own or (folder / ".git").exists():
            where = "has" if folder == here else "lies in the work tree of"
            raise StoreTrouble(f"{here} is no store: it {where} another git repository, {folder}.", _OFFER)
        if content:
            return _without_repository(folder)
    raise StoreTrouble(f"{here} is no store: there is no {STORE_FILE} here.", _OFFER)


def _without_repository(folder: Path) -> Path:
    outer = next((p for p in folder.parents if (p / ".git").exists()), None)
    if outer is not None:
        sentence = (
            f"{folder} is the content of a store inside another repository, {outer}; nothing is kept there."
        )
    else:
        sentence = f"{folder} is the content of a store, but has no git repository of its own."
    raise StoreTrouble(sentence, _OFFER)


def account_name() -> str:
    """The login name of the account this process runs as, by its uid and never by the environment."""
    uid = os.getuid()
    try:
        return pwd.getpwuid(uid).pw_name
    except KeyError:
        return f"uid-{uid}"


def own_git_settings(*roots: Path) -> Path | None:
    """The program's own settings for git, in the account's configuration folder; None where it has none.

    `roots` are the folders git may work in: the store, and a hub that is a folder of this machine.
    """
    folder = platformdirs.user_config_path("senco")
    name = "+".join(os.fspath(root).strip("/").replace("/", "%") for root in roots)
    place = folder / "git" / f"{name[-200:]}.config"
    quoted = [os.fspath(root).replace("\\", "\\\\").replace('"', '\\"') for root in roots]
    text = "[safe]\n" + "".join(f'\tdirectory = "{one}"\n' for one in quoted)
    try:
        if place.is_file() and place.read_text() == text:
            return place
        place.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        half = place.with_name(f"{place.name}.{os.getpid()}.tmp")
        half.write_text(text)
        half.chmod(0o600)
        half.replace(place)
    except (OSError, UnicodeError):
        return None
    return place


def _is_git_folder(place: Path) -> bool:
    try:
        return stat.S_ISDIR(os.lstat(place).st_mode)
    except OSError:
        return False
