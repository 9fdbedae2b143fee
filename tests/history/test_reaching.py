"""Two ways lead out, and no other; what is run there is settled here, and silence is given up."""

import pytest

from senco_tui.history.reaching import Watch, address, far_end, outward, reached
from senco_tui.history.trouble import HistoryTrouble, Unreached
from tests.history.repositories import made


@pytest.mark.parametrize(
    ("text", "goes"),
    [
        ("/srv/senco.git", "/srv/senco.git"),
        ("/srv//x/../senco.git/", "/srv/senco.git"),
        ("file:///srv/senco.git", "/srv/senco.git"),
        ("server:/srv/senco.git", "server:/srv/senco.git"),
        ("priya@server.school.invalid:senco.git", "priya@server.school.invalid:senco.git"),
        ("ssh://priya@server:2222/srv/senco.git", "ssh://priya@server:2222/srv/senco.git"),
    ],
)
def test_a_folder_and_ssh_are_ways(text: str, goes: str) -> None:
    assert address(text) == goes


@pytest.mark.parametrize(
    "text",
    [
        "",
        "senco.git",
        "../senco.git",
        "http://x/y",
        "ext::x",
        "ext::x:y",
        "-x:y",
        "a@-x:y",
        "x:\x1b[2J",
        "/a\nb",
    ],
)
def test_nothing_else_is(text: str) -> None:
    with pytest.raises(HistoryTrouble, match="no address of a hub"):
        address(text)


def test_the_environment_names_no_ssh(tmp_path, monkeypatch) -> None:  # type: ignore[no-untyped-def]
    made(tmp_path / "store").close()
    monkeypatch.setenv("GIT_SSH_COMMAND", "touch seen")
    monkeypatch.setenv("GIT_SSH", "touch seen")
    environment = outward(tmp_path / "store", None, Watch())._environment()
    assert environment["GIT_ALLOW_PROTOCOL"] == "ssh:file" and "GIT_SSH" not in environment
    assert environment["GIT_SSH_COMMAND"].split()[0].startswith("/") and "touch" not in str(environment)


def test_the_other_end_of_a_folder_runs_no_hook_and_over_ssh_it_is_the_servers_affair() -> None:
    assert "core.hooksPath=/dev/null" in far_end("receive-pack", "/srv/senco.git")[0]
    assert far_end("receive-pack", "server:/srv/senco.git") == ()


def test_what_git_complains_of_is_said_plainly(tmp_path) -> None:  # type: ignore[no-untyped-def]
    made(tmp_path / "store").close()
    with pytest.raises(Unreached, match="there is no git repository there"):
        reached(outward(tmp_path / "store", None, Watch()), Watch(), "ls-remote", "--", str(tmp_path / "no"))
