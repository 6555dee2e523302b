"""Numbers that look real, pass their checks and belong to nobody.

Rijksregisternummers carry counter 999, which is never issued; ondernemingsnummers start with 1999,
accounts with the bank code 999, parcels with 99; subscriber numbers start with 00.
"""

from __future__ import annotations

from datetime import date
from random import Random

_LETTERS = "BCDFGHKLMNPRSTVWXZ"  # no vowels, so no words


def rijksregisternummer(born: date) -> str:
    """Counter 999; births from 2000 on put a 2 before the nine digits."""
    nine = f"{born:%y%m%d}999"
    check = 97 - int(("2" if born.year >= 2000 else "") + nine) % 97
    return f"{nine[:2]}.{nine[2:4]}.{nine[4:6]}-999.{check:02d}"


def ondernemingsnummer(rng: Random) -> str:
    """Ten digits from 1999.000.0xx on; the last two are 97 minus the rest modulo 97."""
    eight = 19990000 + rng.randrange(10000)
    digits = f"{eight}{97 - eight % 97:02d}"
    return f"{digits[:4]}.{digits[4:7]}.{digits[7:]}"


def iban(rng: Random) -> str:
    """A Belgian account at bank 999, which does not exist."""
    ten = f"999{rng.randrange(10**7):07d}"
    account = f"{ten}{int(ten) % 97 or 97:02d}"
    check = 98 - int(f"{account}111400") % 97
    return f"BE{check:02d} {account[:4]} {account[4:8]} {account[8:]}"


def telefoon(rng: Random) -> str:
    """A zone and a subscriber number that starts with 00."""
    zone = rng.choice(("09", "03", "011", "014", "015", "050", "051", "056", "055", "053"))
    return f"{zone}/00.{rng.randrange(100):02d}.{rng.randrange(100):02d}"


def nummerplaat(rng: Random) -> str:
    """A plate of a series that is not handed out."""
    letters = "".join(rng.choices(_LETTERS, k=2))
    return rng.choice(
        (f"1-X{letters}-00{rng.randrange(10)}", f"Q-{letters}X-00{rng.randrange(10)}")
    )


def perceel(rng: Random) -> str:
    """A parcel as a caption names it."""
    nummer = f"99{rng.randrange(10, 100)}"
    exponent = rng.choice(
        (
            f"/2 {rng.choice(_LETTERS)}",
            rng.choice(_LETTERS),
            f" {rng.choice(_LETTERS)} {rng.randrange(2, 9)}",
        )
    )
    afdeling = rng.randrange(1, 9)
    suffix = "ste" if afdeling in {1, 8} else "de"
    return f"{afdeling}{suffix} afdeling, sectie {rng.choice('ABCDEF')}, nr. {nummer}{exponent}"


def notitie(rng: Random, letters: str, matter: str, year: int) -> str:
    """A number of the prosecutor's office."""
    unit = rng.choice(("L1", "RW", "F1", "H1", "WI", "NB", "L4"))
    return f"{letters}{matter}.{unit}.0099{rng.randrange(10, 100)}/{year % 100:02d}"


def proces_verbaal(rng: Random, letters: str, matter: str, year: int) -> str:
    """The same shape with the year in full."""
    unit = rng.choice(("L5", "RW", "H1", "WI", "NI", "L6"))
    return f"{letters}.{matter}.{unit}.0099{rng.randrange(10, 100)}/{year}"


def dossier(rng: Random, year: int) -> str:
    """A file number of a court of first instance."""
    return f"{year % 100:02d}{rng.choice('ACDGKT')}00{rng.randrange(1000, 9999)}"


def vergunning(rng: Random, year: int) -> str:
    """A file of the omgevingsloket."""
    return f"OMV_{year}099{rng.randrange(100, 1000)}"
