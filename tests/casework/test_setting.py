from decimal import Decimal

from senco_tui.casework.setting import Colleague, Setting, Staff, StoreFile

PRIYA = Colleague("priya", "Priya Vance", "teacher", account="pvance", hours=Decimal("32.5"))


def test_a_colleague_is_known_by_their_login() -> None:
    assert Staff((PRIYA,)).by_account("pvance") is PRIYA
    assert Staff((PRIYA,)).by_account("priya") is None


def test_a_threshold_is_the_settings_own_or_the_programs() -> None:
    own = Setting(store=StoreFile(1, "Larkrise", thresholds={"quiet_support": 25}))
    assert own.threshold("quiet_support", 30) == 25
    assert own.threshold("quiet_ehc", 20) == 20
    assert Setting().threshold("quiet_support", 30) == 30


def test_a_setting_whose_file_cannot_be_read_still_has_a_word_for_itself() -> None:
    assert Setting().name == "this setting"
    assert Setting(store=StoreFile(1, "Larkrise")).name == "Larkrise"
