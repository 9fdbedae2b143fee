"""An invented pupil's UPN in another year: the year of allocation moves, the check letter follows."""

import re

_LETTERS = "ABCDEFGHJKLMNPQRTUVWXYZ"
_UPN = re.compile(r"^upn: [A-Z](\d{7})(\d{2})(\d{3})$", re.MULTILINE)


def check_letter(digits: str) -> str:
    """The letter before the twelve digits of a UPN: the digits' weighted sum (2 to 13), modulo 23."""
    return _LETTERS[sum(int(d) * weight for d, weight in zip(digits, range(2, 14), strict=True)) % 23]


def upn_years_later(head: str, years: int) -> str:
    """A case file's head with its UPN allocated so many years later."""
    if not years:
        return head

    def later(found: re.Match[str]) -> str:
        digits = f"{found[1]}{(int(found[2]) + years) % 100:02d}{found[3]}"
        return f"upn: {check_letter(digits)}{digits}"

    return _UPN.sub(later, head)
