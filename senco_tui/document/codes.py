"""The check signs of a pupil's numbers: what they should be, so that a slip of the pen is seen.

Source: DfE guides to the unique pupil number (UPN) and the unique learner number (ULN).
"""

import re

_LETTERS = "ABCDEFGHJKLMNPQRTUVWXYZ"
_UPN = re.compile(rf"[{_LETTERS}]\d{{11}}[\d{_LETTERS}]", re.ASCII)


def upn_fault(upn: str) -> tuple[str, str | None] | None:
    """What is wrong with a UPN, and the UPN it may have been; None where it adds up."""
    if _UPN.fullmatch(upn) is None:
        return "a UPN is a letter and twelve digits; a temporary one ends in a letter", None
    values = [int(c) if c.isdigit() else _LETTERS.index(c) for c in upn[1:]]
    letter = _LETTERS[sum(v * w for v, w in zip(values, range(2, 14), strict=True)) % 23]
    if upn[0] == letter:
        return None
    return f"its first letter would have to be {letter}", letter + upn[1:]


def uln_fault(uln: str) -> str | None:
    """What is wrong with a ULN; None where it adds up."""
    if re.fullmatch(r"\d{10}", uln, re.ASCII) is None:
        return "a ULN is ten digits"
    total = sum(int(c) * w for c, w in zip(uln, range(10, 0, -1), strict=True))
    return None if total % 11 == 10 else "its last digit does not agree with the others"
