"""Where case files lie: folders, bytes, fingerprints; saves only what nobody changed, never reads words."""

from senco_tui.cabinet.cabinet import Cabinet, CabinetTrouble, Moved
from senco_tui.cabinet.prints import fingerprint

__all__ = ["Cabinet", "CabinetTrouble", "Moved", "fingerprint"]
