"""Which store, which day and which habits: an option, else the environment, else one's own file.

The file is TOML, in the account's configuration folder (`senco/senco.toml`); a store can never set any of
this, and no setting here is a pupil's.
"""

import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

USER_FILE = "senco.toml"
THEMES = ("dark", "light", "contrast", "sixteen")


class SettingTrouble(Exception):
    """A setting that cannot be meant: `sentence` says which and why. The command ends with exit code 2."""

    def __init__(self, sentence: str) -> None:
        super().__init__(sentence)
        self.sentence = sentence


@dataclass(frozen=True, slots=True)
class Settings:
    """What was settled at the start and is passed down.

    `store` is None where nothing names one: then it is the folder one stands in. `today` is None where it is
    the clock's. `keys` rebinds commands by their id, each to any number of key sequences. `plain_display`
    draws as Textual does, for a terminal on which sending only what differs goes wrong. `screen_reader` shows
    everything in one column as it would be said, the terminal's own cursor where the keys go.
    """

    store: Path | None = None
    today: date | None = None
    theme: str | None = None
    ascii_only: bool | None = None
    editor: str | None = None
    plain_display: bool = False
    screen_reader: bool = False
    keys: Mapping[str, tuple[str, ...]] = field(default_factory=dict)

    @property
    def root(self) -> Path:
        """The store's folder, whether or not there is a store in it."""
        return self.store if self.store is not None else Path.cwd()


def load(
    store: str | None = None, today: str | None = None, environ: Mapping[str, str] | None = None
) -> Settings:
    """Settle everything from options, the environment and the person's own file.

    Raises:
        SettingTrouble: a date is none, or the file cannot be understood.
    """
    seen = os.environ if environ is None else environ
    return resolve(store, today, seen, read_user_file(user_file(seen)))


def resolve(
    store: str | None, today: str | None, environ: Mapping[str, str], user: Mapping[str, Any]
) -> Settings:
    """The same from values alone; reads nothing.

    Raises:
        SettingTrouble: one of them cannot be meant.
    """
    where = store or environ.get("SENCO_STORE") or _text(user, "store")
    day = today or environ.get("SENCO_TODAY")
    theme = environ.get("SENCO_THEME") or _text(user, "theme")
    if theme is not None and theme not in THEMES:
        raise SettingTrouble(f"the theme “{theme}” is none of {', '.join(THEMES)}")
    return Settings(
        store=Path(where).expanduser() if where else None,
        today=_day(day) if day else None,
        theme=theme,
        ascii_only=_flag(user, "ascii"),
        editor=_text(user, "editor"),
        plain_display=_flag(user, "plain_display") or False,
        screen_reader=_reader(environ) or _flag(user, "screen_reader") or False,
        keys=_keys(user.get("keys", {})),
    )


def user_file(environ: Mapping[str, str]) -> Path:
    """Where the person's own file lies, whether or not it is there."""
    named = environ.get("SENCO_CONFIG")
    if named:
        return Path(named).expanduser()
    from platformdirs import user_config_path

    return user_config_path("senco") / USER_FILE


def read_user_file(path: Path) -> Mapping[str, Any]:
    """The person's own settings; nothing where there is no such file.

    Raises:
        SettingTrouble: it is there and cannot be understood; the sentence names the line.
    """
    try:
        text = path.read_text(encoding="utf-8")
    except FileNotFoundError:
        return {}
    except (OSError, UnicodeDecodeError) as trouble:
        raise SettingTrouble(f"{path} cannot be read: {trouble}") from trouble
    import tomllib

    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as trouble:
        raise SettingTrouble(f"{path} is not TOML: {trouble}") from trouble


def _day(text: str) -> date:
    try:
        return date.fromisoformat(text)
    except ValueError:
        raise SettingTrouble(f"“{text}” is no day; write it as 2026-11-16") from None


def _text(user: Mapping[str, Any], name: str) -> str | None:
    value = user.get(name)
    if value is not None and not isinstance(value, str):
        raise SettingTrouble(f"“{name}” in your settings must be text, in quotation marks")
    return value or None


def _flag(user: Mapping[str, Any], name: str) -> bool | None:
    value = user.get(name)
    if value is not None and not isinstance(value, bool):
        raise SettingTrouble(f"“{name}” in your settings must be true or false")
    return value


def _reader(environ: Mapping[str, str]) -> bool:
    """Whether the environment asks for a screen that can be read aloud: anything but nothing, 0 and no."""
    return environ.get("SENCO_SCREEN_READER", "").casefold() not in ("", "0", "no", "false")


def _keys(table: object) -> dict[str, tuple[str, ...]]:
    if not isinstance(table, dict):
        raise SettingTrouble('[keys] in your settings must be a table: command = "key"')
    made = {}
    for command, keys in table.items():
        several = keys if isinstance(keys, list) else [keys]
        if not all(isinstance(one, str) for one in several):
            raise SettingTrouble(f"the keys of “{command}” must be text, or a list of texts")
        made[str(command)] = tuple(several)
    return made
