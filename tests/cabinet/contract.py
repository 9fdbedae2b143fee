"""What every cabinet keeps, whichever it is: inherited by the disk's tests and the memory twin's."""

import pytest

from senco_tui.cabinet import Cabinet, CabinetTrouble, Moved, fingerprint

PLAN = "pupils/P24/P24-017/plan.md"
REVIEW = "pupils/P24/P24-017/reviews/2026-11-14.md"


class CabinetContract:
    """Subclasses give `cabinet`, an empty one."""

    @pytest.fixture
    def cabinet(self) -> Cabinet:
        raise NotImplementedError

    def test_an_absent_file_is_none(self, cabinet: Cabinet) -> None:
        assert cabinet.read(PLAN) is None
        assert cabinet.stamp(PLAN) is None
        assert cabinet.paths() == ()
        assert cabinet.cases() == ()

    def test_what_was_saved_is_read(self, cabinet: Cabinet) -> None:
        saved = cabinet.save_if(PLAN, b"cycle: 1\n", None)
        assert saved == fingerprint(b"cycle: 1\n")
        assert cabinet.read(PLAN) == (b"cycle: 1\n", saved)
        assert cabinet.cases() == ("P24-017",)

    def test_a_fingerprint_is_the_id_git_gives(self, cabinet: Cabinet) -> None:
        assert cabinet.save_if(PLAN, b"", None) == "e69de29bb2d1d6434b8b29ae775ad8c2e48c5391"

    def test_a_new_file_is_refused_where_one_lies(self, cabinet: Cabinet) -> None:
        first = cabinet.save_if(PLAN, b"one", None)
        with pytest.raises(Moved) as refused:
            cabinet.save_if(PLAN, b"two", None)
        assert refused.value.found == first
        assert cabinet.read(PLAN) == (b"one", first)

    def test_a_changed_file_is_refused(self, cabinet: Cabinet) -> None:
        first = cabinet.save_if(PLAN, b"one", None)
        second = cabinet.save_if(PLAN, b"two", first)
        with pytest.raises(Moved) as refused:
            cabinet.save_if(PLAN, b"three", first)
        assert refused.value.found == second
        assert cabinet.read(PLAN) == (b"two", second)

    def test_a_removed_file_is_refused(self, cabinet: Cabinet) -> None:
        with pytest.raises(Moved) as refused:
            cabinet.save_if(PLAN, b"one", fingerprint(b"zero"))
        assert refused.value.found is None
        assert cabinet.read(PLAN) is None

    def test_removing(self, cabinet: Cabinet) -> None:
        first = cabinet.save_if(PLAN, b"one", None)
        with pytest.raises(Moved):
            cabinet.remove_if(PLAN, fingerprint(b"other"))
        cabinet.remove_if(PLAN, first)
        assert cabinet.read(PLAN) is None
        with pytest.raises(Moved):
            cabinet.remove_if(PLAN, first)

    def test_removing_the_last_file_takes_the_case_with_it(self, cabinet: Cabinet) -> None:
        only = cabinet.save_if(REVIEW, b"one", None)
        cabinet.remove_if(REVIEW, only)
        assert cabinet.cases() == ()

    def test_removing_leaves_neighbours(self, cabinet: Cabinet) -> None:
        cabinet.save_if(PLAN, b"plan", None)
        review = cabinet.save_if(REVIEW, b"review", None)
        cabinet.remove_if(REVIEW, review)
        assert cabinet.paths() == (PLAN,)

    def test_a_stamp_changes_with_the_file(self, cabinet: Cabinet) -> None:
        first = cabinet.save_if(PLAN, b"one", None)
        before = cabinet.stamp(PLAN)
        cabinet.save_if(PLAN, b"four", first)
        assert before is not None and cabinet.stamp(PLAN) not in (None, before)

    def test_paths_are_sorted_and_narrowed_by_folder(self, cabinet: Cabinet) -> None:
        for path in ("setting/staff.yaml", REVIEW, "senco.yaml", PLAN):
            cabinet.save_if(path, b"x", None)
        assert cabinet.paths() == (PLAN, REVIEW, "senco.yaml", "setting/staff.yaml")
        assert cabinet.paths("pupils/P24/P24-017") == (PLAN, REVIEW)
        assert cabinet.paths("nowhere") == ()

    @pytest.mark.parametrize(
        "name", [".plan.md.swp", "plan.md~", "#plan.md#", "4913", ".#plan.md", "plan.md.tmp", "plan.md.orig"]
    )
    def test_swap_and_backup_files_are_never_seen(self, cabinet: Cabinet, name: str) -> None:
        cabinet.save_if(PLAN, b"x", None)
        cabinet.save_if(f"pupils/P24/P24-017/{name}", b"y", None)
        assert cabinet.paths() == (PLAN,)

    @pytest.mark.parametrize(
        "path", ["", "/etc/passwd", "../out", "a/../b", "a//b", "./a", ".git/config", "a/.git/b"]
    )
    def test_a_path_that_leaves_the_store_is_refused(self, cabinet: Cabinet, path: str) -> None:
        with pytest.raises(CabinetTrouble):
            cabinet.read(path)
        with pytest.raises(CabinetTrouble):
            cabinet.save_if(path, b"x", None)
