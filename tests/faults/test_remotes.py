"""Promise 15: whatever a hub holds is refused by name, and the files here stay as they were."""

import hashlib
import zlib
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from senco_tui.desk.opening import Store, open_store
from senco_tui.history.verifying import ERASED_FILE, Limits
from tests.desk.hubs import PLAN, Two, amend, refused, synced, write
from tests.desk.stores import git, is_clean

pytestmark = pytest.mark.promise(15)


class Attack:
    """A hub somebody has been at, and Jo's store, which is about to sync with it."""

    def __init__(self, place: Path, jo: Store) -> None:
        self.hub, self.jo = place / "hub.git", jo
        self.tip = git(self.hub, "rev-parse", "main").strip()

    def blob(self, data: bytes) -> str:
        """A file's id in the hub."""
        return git(self.hub, "hash-object", "-w", "--stdin", data=data).strip()

    def tree(self, *entries: tuple[str, bytes, str], onto: str | None = None) -> str:
        """A folder in the hub whose entries git itself would not write."""
        lines = {}
        if onto:
            said = git(self.hub, "ls-tree", "-z", onto)
            for line in filter(None, said.split("\0")):
                head, _, name = line.partition("\t")
                mode, _, oid = head.split()
                lines[name.encode()] = (mode.lstrip("0"), oid)
        lines |= {name: (mode, oid) for mode, name, oid in entries}
        order = sorted(lines, key=lambda n: n + (b"/" if lines[n][0] == "40000" else b""))
        body = b"".join(b"%s %s\0%s" % (lines[n][0].encode(), n, bytes.fromhex(lines[n][1])) for n in order)
        data = b"tree %d\0%s" % (len(body), body)
        oid = hashlib.sha1(data).hexdigest()
        place = self.hub / "objects" / oid[:2] / oid[2:]
        place.parent.mkdir(exist_ok=True)
        if not place.exists():
            place.write_bytes(zlib.compress(data))
        return oid

    def stands_at(self, tree: str, parent: str | None = None) -> str:
        """The hub's branch moved to a commit of that folder."""
        commit = git(self.hub, "commit-tree", tree, "-p", parent or self.tip, "-m", "harmless").strip()
        git(self.hub, "update-ref", "refs/heads/main", commit)
        return commit

    def refused(self, **options: object) -> str:
        """Why Jo's sync is refused; her files, branch and objects are proved untouched."""
        before = _everything(self.jo.root)
        head, at_hub = self.jo.repository.head(), git(self.hub, "rev-parse", "main")
        sentence = refused(self.jo, **options).sentence
        assert _everything(self.jo.root) == before and is_clean(self.jo)
        assert self.jo.repository.head() == head and git(self.hub, "rev-parse", "main") == at_hub
        assert not list((self.jo.root / ".git").glob("senco-incoming-*"))
        return sentence


def _everything(root: Path) -> dict[str, bytes]:
    """Every file of the store and every object of its history."""
    own = [p for p in root.rglob("*") if p.is_file() and ".git" not in p.relative_to(root).parts]
    objects = [p for p in (root / ".git" / "objects").rglob("*") if p.is_file()]
    return {str(p.relative_to(root)): p.read_bytes() for p in (*own, *objects)}


@pytest.fixture
def attack(tmp_path: Path) -> Iterator[Attack]:
    two = Two(tmp_path)
    two.priya.close()
    yield Attack(tmp_path, two.jo)
    two.jo.close()


def named(mode: str, name: bytes, what: str = "blob") -> Callable[[Attack], str]:
    """An attack by one entry at the top of the store."""

    def make(a: Attack) -> str:
        inside = a.blob(b"x")
        oid = a.tree(("100644", b"config", inside)) if what == "tree" else inside
        return a.tree((mode, name, a.tip if what == "commit" else oid), onto=a.tip)

    return make


TREES = {
    "a link": (named("120000", b"link"), "link is a link"),
    "a repository inside": (named("160000", b"inside", "commit"), "inside is another repository"),
    "git's own folder": (named("40000", b".git", "tree"), "could be taken for git's own"),
    "git's own folder in capitals": (named("40000", b".GiT", "tree"), "could be taken for git's own"),
    "git's short name": (named("40000", b"GIT~1", "tree"), "could be taken for git's own"),
    "git's name with what cannot be seen": (named("40000", ".g\u200cit".encode(), "tree"), "kept safely"),
    "git's name with a dot after it": (named("40000", b".git. ", "tree"), "git's own"),
    "a stream of git's folder": (named("100644", b".git::$INDEX_ALLOCATION"), "git's own"),
    "two names that differ in case": (named("100644", b"SENCO.yaml"), "are one name on some machines"),
    "a name with a backslash": (named("100644", b"setting\\staff.yaml"), "cannot be kept safely"),
    "a name with an escape": (named("100644", b"\x1b[2J"), "cannot be kept safely"),
    "a name that is no text": (named("100644", b"\xff\xfe"), "cannot be kept safely"),
    "a name that turns round": (named("100644", "\u202egpj.exe".encode()), "cannot be kept safely"),
    "a way out": (named("40000", b"..", "tree"), "cannot be kept safely"),
    "a mode nobody knows": (named("100600", b"odd"), "is neither file nor folder"),
}  # fmt: skip


@pytest.mark.parametrize("what", TREES)
def test_a_hostile_tree_is_refused_by_its_path(attack: Attack, what: str) -> None:
    make, words = TREES[what]
    attack.stands_at(make(attack))
    sentence = attack.refused()
    assert words in sentence and sentence.startswith("Nothing was changed: "), sentence
    assert not any(ord(c) < 32 for c in sentence)


def test_accents_written_two_ways_are_one_name(attack: Attack) -> None:
    x = attack.blob(b"x")
    names = [("100644", name.encode(), x) for name in ("caf\u00e9.md", "cafe\u0301.md")]
    attack.stands_at(attack.tree(*names, onto=attack.tip))
    assert "are one name" in attack.refused()


def test_what_only_an_older_commit_holds_is_looked_at_too(attack: Attack) -> None:
    bad = attack.stands_at(attack.tree(("120000", b"link", attack.blob(b"/etc")), onto=attack.tip))
    attack.stands_at(git(attack.hub, "rev-parse", f"{attack.tip}^{{tree}}").strip(), bad)
    assert "link is a link" in attack.refused()


def test_what_only_a_tag_holds_is_looked_at_too(attack: Attack) -> None:
    bad = attack.stands_at(attack.tree(("120000", b"link", attack.blob(b"/etc")), onto=attack.tip))
    git(attack.hub, "update-ref", "refs/heads/main", attack.tip)
    git(attack.hub, "tag", "triage/2026-W47", bad)
    assert "link is a link" in attack.refused()
    assert not attack.jo.repository.tags()


def test_a_file_too_large_is_refused_and_an_original_may_be_larger(attack: Attack) -> None:
    large = attack.blob(b"x" * 3_000_000)
    attack.stands_at(attack.tree(("100644", b"film.bin", large), onto=attack.tip))
    assert "film.bin has 2 MB" in attack.refused(limits=Limits(2 * 1024 * 1024, 10 * 1024 * 1024))
    git(attack.hub, "update-ref", "refs/heads/main", attack.tip)
    documents = attack.tree(("100644", b"film.bin", large))
    attack.stands_at(attack.tree(("40000", b"documents", documents), onto=attack.tip))
    assert "--largest" in attack.refused(limits=Limits(1024, 2 * 1024 * 1024))
    assert synced(attack.jo, limits=Limits(1024, 10 * 1024 * 1024)).brought == 1


def test_an_executable_file_comes_without_its_right(attack: Attack) -> None:
    attack.stands_at(attack.tree(("100755", b"run.sh", attack.blob(b"x")), onto=attack.tip))
    assert synced(attack.jo).brought == 1
    assert (attack.jo.root / "run.sh").stat().st_mode & 0o777 == 0o600


def test_a_damaged_object_is_refused(attack: Attack) -> None:
    tree = git(attack.hub, "rev-parse", "main^{tree}").strip()
    body = f"tree {tree}\nparent {attack.tip}\nauthor x <x> now\ncommitter x <x> now\n\nx\n"
    commit = git(
        attack.hub, "hash-object", "-w", "--literally", "-t", "commit", "--stdin", data=body.encode()
    ).strip()
    (attack.hub / "refs/heads/main").write_text(f"{commit}\n")
    assert "damaged or dangerous" in attack.refused()


def test_rewritten_history_is_refused_and_the_store_only_reads_until_it_is_itself_again(
    attack: Attack,
) -> None:
    tree = git(attack.hub, "rev-parse", "main^{tree}").strip()
    other = git(attack.hub, "commit-tree", tree, "-m", "another beginning").strip()
    git(attack.hub, "update-ref", "refs/heads/main", other)
    sentence = attack.refused()
    assert f"rewritten: {attack.tip[:7]}" in sentence and "senco join" in sentence
    assert "rewritten" in (attack.jo.read_only or "")
    git(attack.hub, "update-ref", "-d", "refs/heads/main")
    (attack.hub / "refs/heads/main").write_text(f"{attack.tip}\n")
    assert synced(attack.jo).brought == 0 and attack.jo.read_only is None


def test_a_hub_that_was_emptied_is_refused_and_not_filled_again(attack: Attack) -> None:
    (attack.hub / "refs/heads/main").unlink()
    (attack.hub / "packed-refs").unlink(missing_ok=True)
    head = attack.jo.repository.head()
    assert "the hub is empty, though" in refused(attack.jo).sentence
    assert git(attack.hub, "for-each-ref", "refs/heads") == "" and attack.jo.repository.head() == head


def test_an_old_clone_cannot_bring_back_what_was_erased(attack: Attack, tmp_path: Path) -> None:
    with open_store(tmp_path / "store", account="priya") as priya:
        amend(priya, PLAN, "asks for help", "words that were erased later")
        synced(priya)
        gone = priya.repository.head() or ""
    (attack.jo.root / ".git" / ERASED_FILE).write_text(f"{gone}\n")
    assert f"brings back {gone[:7]}" in attack.refused()
    with open_store(tmp_path / "store", account="priya") as priya:
        blob = priya.repository.blob_id(gone, PLAN) or ""
    (attack.jo.root / ".git" / ERASED_FILE).write_text(f"{blob}\n")
    assert f"brings back {blob[:7]}" in attack.refused()


@pytest.mark.parametrize(
    "hub",
    ["ext::sh -c 'touch seen'", "https://school.invalid/x.git", "git://school.invalid/x",
     "-oProxyCommand=x:y", "fd::7", "--upload-pack=touch", "ssh://-oProxyCommand=touch/x", "x:-y", "file://host/x"],
)  # fmt: skip
def test_every_other_way_out_is_refused(attack: Attack, hub: str) -> None:
    assert "is no address of a hub" in attack.refused(remote=hub)


def test_nothing_planted_in_the_hub_is_run(attack: Attack, tmp_path: Path) -> None:
    seen = tmp_path / "seen"
    for hook in (
        "pre-receive",
        "update",
        "post-receive",
        "post-update",
        "reference-transaction",
        "proc-receive",
    ):
        place = attack.hub / "hooks" / hook
        place.parent.mkdir(exist_ok=True)
        place.write_text(f"#!/bin/sh\ntouch {seen}\n")
        place.chmod(0o755)
    git(attack.hub, "config", "core.hooksPath", str(attack.hub / "hooks"))
    git(attack.hub, "config", "core.fsmonitor", f"touch {seen}")
    git(attack.hub, "config", "core.alternateRefsCommand", f"touch {seen}")
    git(attack.hub, "config", "uploadpack.packObjectsHook", f"touch {seen}; git pack-objects")
    git(attack.hub, "config", "core.sshCommand", f"touch {seen}")
    write(attack.jo, "pupils/P24/P24-017/notes/2026-11-16-1.md", "---\nhappened: 2026-11-16\n---\n\nx\n")
    assert synced(attack.jo).sent == 1
    assert not seen.exists()
