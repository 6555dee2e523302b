"""Check digits. A check raises the score of a number, it never decides: scanners break digits."""

import re
from collections.abc import Callable

_LOOKALIKE = str.maketrans({"O": "0", "o": "0", "l": "1", "I": "1", "S": "5", "B": "8"})


def digits_of(text: str) -> str:
    """The digits, scanner confusions undone."""
    return re.sub(r"\D", "", text.translate(_LOOKALIKE))


def is_rijksregisternummer(text: str) -> bool:
    """Whether the last two digits are 97 minus (the first nine modulo 97).

    Births from 2000 on put a 2 before the nine; the rule of a bisnummer is the same.
    """
    digits = digits_of(text)
    return len(digits) == 11 and any(
        97 - int(prefix + digits[:9]) % 97 == int(digits[9:]) for prefix in ("", "2")
    )


def is_ondernemingsnummer(text: str) -> bool:
    """Whether the last two of ten digits are 97 minus (the first eight modulo 97)."""
    digits = digits_of(text).rjust(10, "0")
    return len(digits) == 10 and 97 - int(digits[:8]) % 97 == int(digits[8:])


def is_iban(text: str) -> bool:
    """Whether the number is 1 modulo 97 once its first four characters stand at the end."""
    plain = re.sub(r"[\W_]", "", text).upper()
    if not re.fullmatch(r"[A-Z]{2}\d{2}[A-Z0-9]{11,30}", plain):
        return False
    moved = plain[4:] + plain[:4]
    return int("".join(str(int(one, 36)) for one in moved)) % 97 == 1


def is_mededeling(text: str) -> bool:
    """Whether the last two of twelve digits are the first ten modulo 97, 97 for 0."""
    digits = digits_of(text)
    return len(digits) == 12 and (int(digits[:10]) % 97 or 97) == int(digits[10:])


CHECKS: dict[str, Callable[[str], bool]] = {
    "rijksregisternummer": is_rijksregisternummer,
    "ondernemingsnummer": is_ondernemingsnummer,
    "iban": is_iban,
    "mededeling": is_mededeling,
}
