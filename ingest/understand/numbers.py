"""The form of a docket or decision number that is compared: spelling taken away."""

from __future__ import annotations

import re

_LABEL = re.compile(
    r"^(?:(?:rolnummers?|arrest(?:nummer)?|vonnis(?:nummer)?|zaak|nummer|rol|dossier(?:nummer)?|"
    r"rep(?:ertorium)?(?:nummer)?|a\.\s?r\.|nrs?|no|n°)\.?[\s:°]*)+",
    re.IGNORECASE,
)
_JUNK = re.compile(r"[^A-Z0-9]+")


def normalise(number: str) -> str:
    """Capitals and digits with single hyphens: "Nr. P.20.0001.N" and "p 20 0001 n" are one."""
    bare = _LABEL.sub("", number.strip())
    return _JUNK.sub("-", bare.upper()).strip("-")
