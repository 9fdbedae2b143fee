"""An option comes before the environment, the environment before one's own file; a wrong one is named."""

from datetime import date
from pathlib import Path

import pytest

from senco_tui.settings import SettingTrouble, load, read_user_file, resolve, user_file


def test_each_source_gives_way_to_the_one_before() -> None:
    user = {"store": "/own"}
    environ = {"SENCO_STORE": "/environ", "SENCO_TODAY": "2026-11-02"}
    assert resolve("/option", "2026-11-16", environ, user).store == Path("/option")
    assert resolve(None, None, environ, user).store == Path("/environ")
    assert resolve(None, None, {}, user).store == Path("/own")
    assert resolve(None, None, {}, {}).store is None
    assert resolve(None, "2026-11-16", environ, user).today == date(2026, 11, 16)
    assert resolve(None, None, environ, user).today == date(2026, 11, 2)


def test_where_nothing_names_a_store_it_is_the_folder_one_stands_in() -> None:
    assert resolve(None, None, {}, {}).root == Path.cwd()
    assert resolve("/there", None, {}, {}).root == Path("/there")


@pytest.mark.parametrize(
    ("user", "says"),
    [
        ({"theme": "mauve"}, "mauve"),
        ({"store": 3}, "store"),
        ({"ascii": "yes"}, "ascii"),
        ({"keys": "j"}, "keys"),
        ({"keys": {"undo": 3}}, "undo"),
    ],
)
def test_a_setting_that_cannot_be_meant_is_named(user: dict[str, object], says: str) -> None:
    with pytest.raises(SettingTrouble, match=says):
        resolve(None, None, {}, user)


def test_a_day_that_is_none_is_named() -> None:
    with pytest.raises(SettingTrouble, match="16th"):
        resolve(None, "16th", {}, {})


def test_the_file_is_read_and_its_faults_are_told_by_line(tmp_path: Path) -> None:
    path = tmp_path / "senco.toml"
    assert read_user_file(path) == {}
    path.write_text(
        'theme = "light"\nascii = true\neditor = "nano"\nplain_display = true\n'
        '[keys]\nundo = ["U", "ctrl+z"]\nquit = "Q"\n'
    )
    settings = load(environ={"SENCO_CONFIG": str(path)})
    assert settings.theme == "light" and settings.ascii_only and settings.editor == "nano"
    assert settings.plain_display and not resolve(None, None, {}, {}).plain_display
    assert settings.keys == {"undo": ("U", "ctrl+z"), "quit": ("Q",)}
    path.write_text("theme = \n")
    with pytest.raises(SettingTrouble, match="line 1"):
        load(environ={"SENCO_CONFIG": str(path)})


def test_the_file_lies_with_the_accounts_own_settings() -> None:
    assert user_file({}).parts[-2:] == ("senco", "senco.toml")


@pytest.mark.parametrize(("told", "read_aloud"), [("1", True), ("yes", True), ("0", False), ("no", False)])
def test_a_screen_reader_is_told_of_by_the_environment_or_ones_own_file(told: str, read_aloud: bool) -> None:
    assert resolve(None, None, {"SENCO_SCREEN_READER": told}, {}).screen_reader is read_aloud
    assert resolve(None, None, {}, {"screen_reader": True}).screen_reader
    assert not resolve(None, None, {}, {}).screen_reader
