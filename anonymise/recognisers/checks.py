"""Check digits. A check raises the score of a number, it never decides: scanners break digits."""

import re
from collections.abc import Callable

from stdnum import iban
from stdnum.be import bis, nn, ogm_vcs, vat
from stdnum.exceptions import ValidationError

_LOOKALIKE = str.maketrans({"O": "0", "o": "0", "l": "1", "I": "1", "S": "5", "B": "8"})
_SCANNED_BE = re.compile(r"\A(?:8E|B3|83)")


def digits_of(text: str) -> str:
    """The digits, scanner confusions undone."""
    return re.sub(r"\D", "", text.translate(_LOOKALIKE))


def is_rijksregisternummer(text: str) -> bool:
    """Whether it is a valid rijksregisternummer or bisnummer, born in either century."""
    digits = digits_of(text)
    return bool(nn.is_valid(digits) or bis.is_valid(digits))


def is_ondernemingsnummer(text: str) -> bool:
    """Whether the digits of an enterprise or of its establishment check.

    An establishment begins with 2 to 8, which the library's own test of a VAT number refuses.
    """
    digits = digits_of(text).rjust(10, "0")
    return len(digits) == 10 and int(digits) > 0 and int(vat.checksum(digits)) == 0


def is_iban(text: str) -> bool:
    """Whether it checks as an IBAN, of a bank that exists or not."""
    plain = _SCANNED_BE.sub("BE", re.sub(r"[\W_]", "", text))
    scanned = plain[:2] + plain[2:].translate(_LOOKALIKE)
    return any(iban.is_valid(one, check_country=False) for one in (plain, scanned))


def is_mededeling(text: str) -> bool:
    """Whether it is a valid structured message."""
    try:
        ogm_vcs.validate(digits_of(text))
    except ValidationError:
        return False
    return True


CHECKS: dict[str, Callable[[str], bool]] = {
    "rijksregisternummer": is_rijksregisternummer,
    "ondernemingsnummer": is_ondernemingsnummer,
    "iban": is_iban,
    "mededeling": is_mededeling,
}
